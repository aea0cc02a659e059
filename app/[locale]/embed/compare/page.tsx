import type { Metadata } from "next";
import { cacheTag } from "next/cache";
import { getTranslations } from "next-intl/server";
import { EmbedHeight } from "@/components/charts/embed-height";
import { FigureFrame } from "@/components/charts/figure-frame";
import { getDb } from "@/db/client";
import type { Locale } from "@/lib/domain/app-error";
import { CACHE_TAGS } from "@/lib/domain/cache-tags";
import { toLocale } from "@/lib/i18n/to-locale";
import { type ComparisonParams, parseComparison } from "@/lib/series/comparison/comparison-params";
import { loadFigures } from "@/lib/services/load-comparison";

/** The figure is in the first answer, not streamed after it. */
export const instant = false;

export async function generateMetadata({ params }: PageProps<"/[locale]/embed/compare">): Promise<Metadata> {
  const t = await getTranslations({ locale: toLocale((await params).locale), namespace: "embed" });
  return { title: t("title"), robots: { index: false } };
}

/** One figure without the site's chrome, to be framed by other sites. */
export default async function EmbedPage({ params, searchParams }: PageProps<"/[locale]/embed/compare">) {
  const locale = toLocale((await params).locale);
  const [t, [figure]] = await Promise.all([
    getTranslations({ locale, namespace: "embed" }),
    loadCached(parseComparison(await searchParams), locale),
  ]);
  return (
    <main className="embed" id="main">
      <EmbedHeight />
      {figure ? (
        <>
          <FigureFrame figure={figure} first={true} heading="h1" />
          <p className="fine embedfoot">
            <a href={`/${locale}/compare?${figure.query}`} target="_blank" rel="noopener">
              {t("open")}
            </a>
          </p>
        </>
      ) : (
        <p>{t("empty")}</p>
      )}
    </main>
  );
}

async function loadCached(asked: ComparisonParams, locale: Locale) {
  "use cache";
  cacheTag(CACHE_TAGS.data, CACHE_TAGS.compare);
  return loadFigures(getDb(), asked, locale);
}
