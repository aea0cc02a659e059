import type { Metadata } from "next";
import { cacheTag } from "next/cache";
import { getTranslations } from "next-intl/server";
import { toPageMetadata } from "@/components/chrome/page-metadata";
import { DataPageView } from "@/components/data/data-page-view";
import { getDb } from "@/db/client";
import { countData } from "@/db/queries/data";
import { OPENAPI } from "@/lib/export/openapi";
import { toLocale } from "@/lib/i18n/to-locale";

export async function generateMetadata({ params }: PageProps<"/[locale]/data">): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations("data");
  return toPageMetadata({ locale: toLocale(locale), path: "/data", title: t("title"), description: t("what") });
}

export default async function DataPage({ params }: PageProps<"/[locale]/data">) {
  const { locale } = await params;
  return <Cached locale={locale} />;
}

async function Cached({ locale }: { locale: string }) {
  "use cache";
  cacheTag("data");
  const endpoints = Object.entries(OPENAPI.paths).map(([path, { get }]) => ({
    path,
    summary: locale === "zh" ? get["x-summary-zh"] : get.summary,
  }));
  return <DataPageView locale={toLocale(locale)} counts={await countData(getDb())} endpoints={endpoints} />;
}
