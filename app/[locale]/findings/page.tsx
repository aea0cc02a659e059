import type { Metadata } from "next";
import { cacheTag } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { toPageMetadata } from "@/components/chrome/page-metadata";
import { FindingSearch } from "@/components/findings/finding-search";
import { FindingsView } from "@/components/findings/findings-view";
import { getDb } from "@/db/client";
import { countFindings, listFindings } from "@/db/queries/findings";
import { toLocale } from "@/lib/i18n/to-locale";

const PAGE_SIZE = 50;
/** The list depends on the query of the address: it is sent whole, without a placeholder first. */
export const instant = false;

export async function generateMetadata({ params }: PageProps<"/[locale]/findings">): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations("findings");
  return toPageMetadata({ locale: toLocale(locale), path: "/findings", title: t("title"), description: t("what") });
}

export default async function FindingsPage({ params, searchParams }: PageProps<"/[locale]/findings">) {
  const [{ locale }, query, t] = await Promise.all([params, searchParams, getTranslations("findings")]);
  return (
    <main className="wrap" id="main">
      <div className="head">
        <h1>{t("title")}</h1>
        <p className="sub">{t("what")}</p>
      </div>
      <Listed locale={locale} search={FindingSearch.parse(query)} />
    </main>
  );
}

async function Listed({ locale, search }: { locale: string; search: z.infer<typeof FindingSearch> }) {
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
