import type { Metadata } from "next";
import { cacheTag } from "next/cache";
import { unstable_rethrow } from "next/navigation";
import { connection } from "next/server";
import { getFormatter, getTranslations } from "next-intl/server";
import { toPageMetadata } from "@/components/chrome/page-metadata";
import { readRequestedSite } from "@/components/chrome/site-url";
import { CompareView } from "@/components/compare/compare-view";
import { toMeasureOptions } from "@/components/compare/measure-options";
import { Showcases } from "@/components/overview/showcases";
import { getDb } from "@/db/client";
import { listShowcases } from "@/db/queries/overview";
import type { Locale } from "@/lib/domain/app-error";
import { CACHE_TAGS } from "@/lib/domain/cache-tags";
import { toLocale } from "@/lib/i18n/to-locale";
import { type ComparisonParams, parseComparison } from "@/lib/series/comparison/comparison-params";
import { CHANNELS } from "@/lib/series/comparison/measures";
import { findSubjectItems } from "@/lib/services/find-subject-items";
import { loadComparison, loadOutline } from "@/lib/services/load-comparison";

/** The figures are in the first answer, not streamed after it: they are readable without a script. */
export const instant = false;

export async function generateMetadata({ params, searchParams }: PageProps<"/[locale]/compare">): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const [t, { comparison }] = await Promise.all([
    getTranslations({ locale, namespace: "compare" }),
    load(parseComparison(await searchParams), locale),
  ]);
  const title = comparison.heading && comparison.chips.length > 0 ? comparison.heading : t("title");
  const base = toPageMetadata({ locale, path: "/compare", title, description: t("description") });
  if (comparison.chips.length === 0) return base;
  const image = `/api/v1/chart.png?${comparison.query}&lang=${locale}`;
  return {
    ...base,
    metadataBase: await readRequestedSite(process.env),
    alternates: {
      canonical: `/${locale}/compare?${comparison.query}`,
      languages: { "zh-CN": `/zh/compare?${comparison.query}`, en: `/en/compare?${comparison.query}` },
    },
    openGraph: {
      ...base.openGraph,
      url: `/${locale}/compare?${comparison.query}`,
      images: [{ url: image, width: 1200, height: 800 }],
    },
  };
}

export default async function ComparePage({ params, searchParams }: PageProps<"/[locale]/compare">) {
  const locale = toLocale((await params).locale);
  const { comparison, failed } = await load(parseComparison(await searchParams), locale);
  const format = await getFormatter({ locale });
  await connection();
  return (
    <main className="wrap" id="main">
      <CompareView
        locale={locale}
        comparison={comparison}
        measures={toMeasureOptions(locale)}
        ready={<Ready locale={locale} />}
        offered={comparison.chips.length === 0 && !failed ? await offerSubjects(locale) : []}
        failed={failed}
        date={format.dateTime(new Date(), { dateStyle: "long" })}
      />
    </main>
  );
}

/** The view; where it cannot be loaded, what stands of it without figures. */
async function load(asked: ComparisonParams, locale: Locale) {
  try {
    return { comparison: await loadCached(asked, locale), failed: false };
  } catch (error) {
    unstable_rethrow(error);
    console.error("The comparison could not be loaded", error);
    return { comparison: await loadOutline(getDb, asked, locale), failed: true };
  }
}

async function loadCached(asked: ComparisonParams, locale: Locale) {
  "use cache";
  cacheTag(CACHE_TAGS.data, CACHE_TAGS.compare);
  return loadComparison(getDb(), asked, locale);
}

async function offerSubjects(locale: Locale) {
  "use cache";
  cacheTag(CACHE_TAGS.data, CACHE_TAGS.compare);
  return findSubjectItems(getDb(), { text: "", chosen: [], locale });
}

async function Ready({ locale }: { locale: Locale }) {
  "use cache";
  cacheTag(CACHE_TAGS.data, CACHE_TAGS.compare);
  return <Showcases locale={locale} values={await listShowcases(getDb(), CHANNELS)} />;
}
