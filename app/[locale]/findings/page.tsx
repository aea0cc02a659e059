import type { Metadata } from "next";
import { cacheTag } from "next/cache";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { z } from "zod";
import { toPageMetadata } from "@/components/chrome/page-metadata";
import { FindingsView } from "@/components/findings/findings-view";
import { getDb } from "@/db/client";
import { countFindings, listFindings } from "@/db/queries/findings";
import { toLocale } from "@/lib/i18n/to-locale";

const PAGE_SIZE = 50;

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value) || undefined;
const Search = z.object({
  rule: z.preprocess(one, z.string().max(40).optional()).catch(undefined),
  severity: z.preprocess(one, z.enum(["error", "warning", "note"]).optional()).catch(undefined),
  state: z
    .preprocess(one, z.enum(["open", "report-error", "extraction-error", "dismissed"]).optional())
    .catch(undefined),
  year: z.preprocess(one, z.coerce.number().int().min(2000).max(2100).optional()).catch(undefined),
  agency: z.preprocess(one, z.string().max(60).optional()).catch(undefined),
  page: z.preprocess(one, z.coerce.number().int().min(1).max(100_000).default(1)).catch(1),
});

export async function generateMetadata({ params }: PageProps<"/[locale]/findings">): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations("findings");
  return toPageMetadata({ locale: toLocale(locale), path: "/findings", title: t("title"), description: t("what") });
}

export default async function FindingsPage({ params, searchParams }: PageProps<"/[locale]/findings">) {
  const t = await getTranslations("findings");
  return (
    <main className="wrap" id="main">
      <div className="head">
        <h1>{t("title")}</h1>
        <p className="sub">{t("what")}</p>
      </div>
      <Suspense fallback={<p className="fine awaited">{t("loading")}</p>}>
        <Asked params={params} searchParams={searchParams} />
      </Suspense>
    </main>
  );
}

async function Asked({ params, searchParams }: PageProps<"/[locale]/findings">) {
  const { locale } = await params;
  return <Listed locale={locale} search={Search.parse(await searchParams)} />;
}

async function Listed({ locale, search }: { locale: string; search: z.infer<typeof Search> }) {
  "use cache";
  cacheTag("data", "findings");
  const { page, ...filter } = search;
  const db = getDb();
  const [rows, counts] = await Promise.all([
    listFindings(db, filter, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
    countFindings(db),
  ]);
  return (
    <FindingsView
      locale={toLocale(locale)}
      rows={rows}
      counts={counts}
      filter={filter}
      page={page}
      pageSize={PAGE_SIZE}
    />
  );
}
