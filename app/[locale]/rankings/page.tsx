import type { Metadata } from "next";
import { cacheTag } from "next/cache";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { toPageMetadata } from "@/components/chrome/page-metadata";
import { RankingView } from "@/components/rankings/ranking-view";
import { getDb } from "@/db/client";
import { CACHE_TAGS } from "@/lib/domain/cache-tags";
import { toLocale } from "@/lib/i18n/to-locale";
import { loadRanking, type RankingParams } from "@/lib/services/load-ranking";

/** The figures are in the first answer, not streamed after it: they are readable without a script. */
export const instant = false;

const Search = z.object({
  m: z.string().max(100).catch("requests.received"),
  year: z.coerce.number().int().min(2000).max(2100).nullable().catch(null),
  group: z.string().max(100).catch(""),
  page: z.coerce.number().int().min(0).max(10_000).catch(0),
});

export async function generateMetadata({ params }: PageProps<"/[locale]/rankings">): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "rankings" });
  return toPageMetadata({ locale, path: "/rankings", title: t("title"), description: t("description") });
}

export default async function RankingsPage({ params, searchParams }: PageProps<"/[locale]/rankings">) {
  const locale = toLocale((await params).locale);
  const { m, year, group, page } = Search.parse(await searchParams);
  const [kind = "", level = ""] = group.split(".");
  const view = await loadCached({ measure: m, year, kind, level, all: group === "all" });
  return (
    <main className="wrap" id="main">
      <RankingView {...view} locale={locale} page={page} />
    </main>
  );
}

async function loadCached(asked: RankingParams) {
  "use cache";
  cacheTag(CACHE_TAGS.data, CACHE_TAGS.compare);
  return loadRanking(getDb(), asked);
}
