import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { agency } from "@/db/schema/agency";
import { document } from "@/db/schema/document";
import { fact } from "@/db/schema/fact";
import { report } from "@/db/schema/report";
import { seriesValue } from "@/db/schema/series-value";

const FACT_COLUMNS = {
  fact_id: fact.id,
  report_id: report.id,
  agency: agency.name,
  agency_slug: agency.slug,
  region_code: agency.regionCode,
  kind: agency.kind,
  level: agency.level,
  year: report.year,
  form: report.form,
  revision: report.revision,
  metric: fact.metric,
  applicant: fact.applicant,
  value: fact.value,
  blank: fact.blankState,
  unit: fact.unit,
  qualifier: fact.qualifier,
  source: fact.sourceKind,
  start: fact.start,
  end: fact.end,
  quote: fact.quote,
  state: fact.state,
  extractor: fact.extractorVersion,
  source_url: document.sourceUrl,
  restated: document.restated,
};
export const FACT_CSV_HEADER = Object.keys(FACT_COLUMNS);

/** The next facts and blank cells of current reports after fact `after`, in order of their number, `limit` at most. */
export async function listFactsAfter(db: Db, after: number, limit: number) {
  return db
    .select(FACT_COLUMNS)
    .from(fact)
    .innerJoin(report, and(eq(report.id, fact.reportId), eq(report.isCurrent, true)))
    .innerJoin(agency, eq(agency.id, report.agencyId))
    .innerJoin(document, eq(document.id, report.documentId))
    .where(gt(fact.id, after))
    .orderBy(asc(fact.id))
    .limit(limit);
}

/** Every fact and blank cell of one report, in order of the text. */
export async function listFactsOfReport(db: Db, reportId: number) {
  return db
    .select(FACT_COLUMNS)
    .from(fact)
    .innerJoin(report, eq(report.id, fact.reportId))
    .innerJoin(agency, eq(agency.id, report.agencyId))
    .innerJoin(document, eq(document.id, report.documentId))
    .where(eq(report.id, reportId))
    .orderBy(asc(fact.start), asc(fact.id));
}

const SERIES_COLUMNS = {
  rowid: sql<number>`${seriesValue}.rowid`,
  agency: agency.name,
  agency_slug: agency.slug,
  region_code: agency.regionCode,
  year: seriesValue.year,
  series: seriesValue.series,
  value: seriesValue.value,
  status: seriesValue.status,
  qualifier: seriesValue.qualifier,
  form: seriesValue.form,
  report_id: seriesValue.reportId,
  flags: seriesValue.flags,
};
export const SERIES_CSV_HEADER = Object.keys(SERIES_COLUMNS).slice(1);

/** The next values of the read model after row `after`, `limit` at most; those no report states carry their status. */
export async function listSeriesAfter(db: Db, after: number, limit: number) {
  return db
    .select(SERIES_COLUMNS)
    .from(seriesValue)
    .innerJoin(agency, eq(agency.id, seriesValue.agencyId))
    .where(gt(sql`${seriesValue}.rowid`, after))
    .orderBy(sql`${seriesValue}.rowid`)
    .limit(limit);
}

/** How much there is to take away. */
export async function countData(db: Db) {
  const rows = await db.all<{ reports: number; facts: number; values: number; agencies: number }>(sql`
    select (select count(*) from ${report} where ${report.isCurrent} = 1) as reports,
           (select count(*) from ${fact}) as facts,
           (select count(*) from ${seriesValue}) as "values",
           (select count(*) from ${agency}) as agencies`);
  return rows[0] ?? { reports: 0, facts: 0, values: 0, agencies: 0 };
}
