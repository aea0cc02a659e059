import type { Metadata } from "next";
import { cacheTag } from "next/cache";
import { getTranslations } from "next-intl/server";
import { toPageMetadata } from "@/components/chrome/page-metadata";
import { OverviewView } from "@/components/overview/overview-view";
import { getDb } from "@/db/client";
import { getCounts, listCoverage, listShowcases } from "@/db/queries/overview";
import { CACHE_TAGS } from "@/lib/domain/cache-tags";
import { toLocale } from "@/lib/i18n/to-locale";
import { CHANNELS } from "@/lib/series/comparison/measures";

const COVERAGE = { perGroup: 11, limit: 18 };

export async function generateMetadata({ params }: PageProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations("common");
  return toPageMetadata({ locale: toLocale(locale), path: "", description: t("description") });
}

export default async function OverviewPage({ params }: PageProps<"/[locale]">) {
  const { locale } = await params;
  return <Overview locale={locale} />;
}

async function Overview({ locale }: { locale: string }) {
  "use cache";
  cacheTag(CACHE_TAGS.data, CACHE_TAGS.overview);
  const db = getDb();
  const [counts, coverage, showcases] = await Promise.all([
    getCounts(db),
    listCoverage(db, COVERAGE),
    listShowcases(db, CHANNELS),
  ]);
  return (
    <OverviewView
      locale={toLocale(locale)}
      counts={counts}
      coverage={coverage}
      showcases={showcases}
      lastYear={Math.max(counts.to ?? 0, new Date().getFullYear() - 1)}
    />
  );
}
