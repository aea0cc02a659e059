import type { Metadata } from "next";
import { cacheTag } from "next/cache";
import { getTranslations } from "next-intl/server";
import { toPageMetadata } from "@/components/chrome/page-metadata";
import { parseRankingQuery } from "@/components/rankings/ranking-query";
import { RankingView } from "@/components/rankings/ranking-view";
import { getDb } from "@/db/client";
import { CACHE_TAGS } from "@/lib/domain/cache-tags";
import { toLocale } from "@/lib/i18n/to-locale";
import { loadRanking, type RankingParams } from "@/lib/services/load-ranking";

/** The figures are in the first answer, not streamed after it: they are readable without a script. */
export const instant = false;

export async function generateMetadata({ params }: PageProps<"/[locale]/rankings">): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "rankings" });
  return toPageMetadata({ locale, path: "/rankings", title: t("title"), description: t("description") });
}

export default async function RankingsPage({ params, searchParams }: PageProps<"/[locale]/rankings">) {
  const locale = toLocale((await params).locale);
  const { asked, page } = parseRankingQuery(await searchParams);
  const view = await loadCached(asked);
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
