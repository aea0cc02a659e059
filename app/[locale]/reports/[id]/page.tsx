import type { Metadata } from "next";
import { cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ReportPageView } from "@/components/report/report-page-view";
import { getDb } from "@/db/client";
import { findReport, listReportFacts, listReportFindings, listRevisions } from "@/db/queries/report";
import { toLocale } from "@/lib/i18n/to-locale";

const toId = (segment: string) => (/^\d{1,12}$/.test(segment) ? Number(segment) : 0);

/** The whole page is cached by its address; there is no shell to show before it. */
export const instant = false;

export async function generateMetadata({ params }: PageProps<"/[locale]/reports/[id]">): Promise<Metadata> {
  const { id } = await params;
  return loadTitle(toId(id));
}

/** Title and description from one small cached query; the page itself answers an unknown number. */
async function loadTitle(id: number): Promise<Metadata> {
  "use cache";
  cacheTag("data", `report:${id}`);
  const t = await getTranslations("report");
  const found = await findReport(getDb(), id);
  if (!found) return {};
  const { agency, report } = found;
  return {
    title: t("title", { agency: agency.name, year: String(report.year) }),
    description: t("description", { agency: agency.name, year: String(report.year), n: report.factCount }),
  };
}

export default async function ReportPage({ params }: PageProps<"/[locale]/reports/[id]">) {
  const { id, locale } = await params;
  return <CachedReport id={toId(id)} locale={locale} />;
}

async function CachedReport({ id, locale }: { id: number; locale: string }) {
  "use cache";
  cacheTag("data", `report:${id}`);
  const db = getDb();
  const found = await findReport(db, id);
  if (!found) notFound();
  const [facts, findings, revisions] = await Promise.all([
    listReportFacts(db, id),
    listReportFindings(db, id),
    listRevisions(db, found.report.agencyId, found.report.year),
  ]);
  return (
    <ReportPageView {...found} facts={facts} findings={findings} revisions={revisions} locale={toLocale(locale)} />
  );
}
