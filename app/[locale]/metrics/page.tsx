import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { getTranslations } from "next-intl/server";
import { toPageMetadata } from "@/components/chrome/page-metadata";
import { MetricsView } from "@/components/metrics/metrics-view";
import { DICTIONARY } from "@/lib/domain/dictionary";
import { toLocale } from "@/lib/i18n/to-locale";

export async function generateMetadata({ params }: PageProps<"/[locale]/metrics">): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations("metrics");
  const what = t("what", { metrics: DICTIONARY.metrics.length, series: DICTIONARY.series.length });
  return toPageMetadata({ locale: toLocale(locale), path: "/metrics", title: t("title"), description: what });
}

export default async function MetricsPage({ params }: PageProps<"/[locale]/metrics">) {
  const { locale } = await params;
  return <Dictionary locale={locale} />;
}

async function Dictionary({ locale }: { locale: string }) {
  "use cache";
  cacheLife("days");
  return <MetricsView locale={toLocale(locale)} lastYear={new Date().getFullYear() - 1} />;
}
