import type { Metadata } from "next";
import { cacheTag } from "next/cache";
import { getTranslations } from "next-intl/server";
import { EmbedHeight } from "@/components/charts/embed-height";
import { FigureFrame } from "@/components/charts/figure-frame";
import { parseRankingQuery } from "@/components/rankings/ranking-query";
import { DRAWN_AGENCIES, toRankingFigure } from "@/components/rankings/to-ranking-figure";
import { getDb } from "@/db/client";
import type { Locale } from "@/lib/domain/app-error";
import { CACHE_TAGS } from "@/lib/domain/cache-tags";
import { toFigurePath } from "@/lib/domain/figure-path";
import { toLocale } from "@/lib/i18n/to-locale";
import { loadRanking, type RankingParams } from "@/lib/services/load-ranking";

/** The figure is in the first answer, not streamed after it. */
export const instant = false;

export async function generateMetadata({ params }: PageProps<"/[locale]/embed/rankings">): Promise<Metadata> {
  const t = await getTranslations({ locale: toLocale((await params).locale), namespace: "embed" });
  return { title: t("title"), robots: { index: false } };
}

/** A ranking without the site's chrome, to be framed by other sites. */
export default async function EmbedRankingPage({ params, searchParams }: PageProps<"/[locale]/embed/rankings">) {
  const locale = toLocale((await params).locale);
  const [t, figure] = await Promise.all([
    getTranslations({ locale, namespace: "embed" }),
    loadCached(parseRankingQuery(await searchParams).asked, locale),
  ]);
  return (
    <main className="embed" id="main">
      <EmbedHeight />
      <FigureFrame figure={figure} first={true} heading="h1" />
      <p className="fine embedfoot">
        <a href={toFigurePath(figure)} target="_blank" rel="noopener">
          {t("open")}
        </a>
      </p>
    </main>
  );
}

async function loadCached(asked: RankingParams, locale: Locale) {
  "use cache";
  cacheTag(CACHE_TAGS.data, CACHE_TAGS.compare);
  return toRankingFigure(await loadRanking(getDb(), asked), locale, DRAWN_AGENCIES);
}
