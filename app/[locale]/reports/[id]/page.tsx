import type { Metadata } from "next";
import { cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { toPageMetadata } from "@/components/chrome/page-metadata";
import { ReportPageView } from "@/components/report/report-page-view";
import { getDb } from "@/db/client";
import { findReport, listReportFacts, listReportFindings } from "@/db/queries/report";
import { toLocale } from "@/lib/i18n/to-locale";

const toId = (segment: string) => (/^\d{1,12}$/.test(segment) ? Number(segment) : 0);

/** Reports are rendered when first asked for; the build needs one address to try the page with. */
export function generateStaticParams() {
  return [{ id: "0" }];
}

/** The whole page is cached by its address; there is no shell to show before it. */
export const instant = false;

export async function generateMetadata({ params }: PageProps<"/[locale]/reports/[id]">): Promise<Metadata> {
  const { id, locale } = await params;
  return loadTitle(toId(id), locale);
}

/** A report's own row, read once for the title and the page in either language. */
async function loadReport(id: number) {
  "use cache";
  cacheTag("data", `report:${id}`);
  return findReport(getDb(), id);
}

/** Title and description; the page itself answers an unknown number. */
async function loadTitle(id: number, locale: string): Promise<Metadata> {
  "use cache";
  cacheTag("data", `report:${id}`);
  const t = await getTranslations("report");
  const found = await loadReport(id);
  if (!found) return {};
  const { agency, report } = found;
  const values = { agency: agency.name, year: String(report.year), n: report.factCount };
  const words = { title: t("title", values), description: t("description", values) };
  return toPageMetadata({ locale: toLocale(locale), path: `/reports/${id}`, ...words });
}

export default async function ReportPage({ params }: PageProps<"/[locale]/reports/[id]">) {
  const { id, locale } = await params;
  return <CachedReport id={toId(id)} locale={locale} />;
}

async function CachedReport({ id, locale }: { id: number; locale: string }) {
  "use cache";
  cacheTag("data", `report:${id}`);
  const db = getDb();
  const found = await loadReport(id);
  if (!found) notFound();
  const [facts, findings] = await Promise.all([listReportFacts(db, id), listReportFindings(db, id)]);
  return <ReportPageView {...found} facts={facts} findings={findings} locale={toLocale(locale)} />;
}
