import { and, asc, count, desc, eq, inArray, like, or, sql } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { agency } from "@/db/schema/agency";
import { document } from "@/db/schema/document";
import { report } from "@/db/schema/report";
import { seriesValue } from "@/db/schema/series-value";

/** The agencies of an address, by name: those of the slugs, and all that lie in the regions (`370200`). */
export async function listComparedAgencies(db: Db, { slugs, regions }: { slugs: string[]; regions: string[] }) {
  if (slugs.length + regions.length === 0) return [];
  const inside = regions.map((code) => like(agency.regionCode, `${code.replace(/(?:00){1,2}$/, "")}%`));
  return db
    .select({
      agencyId: agency.id,
      slug: agency.slug,
      name: agency.name,
      kind: agency.kind,
      level: agency.level,
      regionCode: agency.regionCode,
    })
    .from(agency)
    .where(or(inArray(agency.slug, slugs), ...inside))
    .orderBy(asc(agency.name))
    .all();
}

type ReportFinding = {
  rule: string;
  severity: "error" | "warning";
  message: { zh: string; en: string };
  left: number | null;
  right: number | null;
};

/** Errors and warnings of a report that nobody has dismissed, those of totals first, as JSON. */
const FINDINGS = sql<string>`(
  select json_group_array(json_object('rule', rule, 'severity', severity, 'left', "left", 'right', "right",
    'message', json_object('zh', message_zh, 'en', message_en)))
  from (select * from finding f where f.report_id = ${report}.id and severity in ('error', 'warning')
    and state not in ('dismissed', 'extraction-error') order by applicant <> 'total', id))`;

/** Current reports of agencies in every year, each with the findings that stand, by agency then year. */
export async function listComparedReports(db: Db, agencyIds: number[]) {
  const rows = db
    .select({
      reportId: report.id,
      agencyId: report.agencyId,
      year: report.year,
      form: report.form,
      kind: report.kind,
      publishedOn: report.publishedOn,
      sourceUrl: document.sourceUrl,
      restated: document.restated,
      findings: FINDINGS,
    })
    .from(report)
    .innerJoin(document, eq(document.id, report.documentId))
    .where(and(inArray(report.agencyId, agencyIds), eq(report.isCurrent, true)))
    .orderBy(asc(report.agencyId), asc(report.year))
    .all();
  return rows.map((row) => ({ ...row, findings: JSON.parse(row.findings) as ReportFinding[] }));
}

/** Values of series by agency, series, year; years without a report (and without an implied value) have no row. */
export async function listComparedCells(db: Db, { agencyIds, series }: { agencyIds: number[]; series: string[] }) {
  return db
    .select()
    .from(seriesValue)
    .where(and(inArray(seriesValue.agencyId, agencyIds), inArray(seriesValue.series, series)))
    .orderBy(asc(seriesValue.agencyId), asc(seriesValue.series), asc(seriesValue.year))
    .all();
}

/** An agency as the picker lists it. */
export type PickedAgency = {
  agencyId: number;
  slug: string;
  name: string;
  kind: string;
  level: string;
  regionCode: string;
};

const PICKED = {
  agencyId: agency.id,
  slug: agency.slug,
  name: agency.name,
  kind: agency.kind,
  level: agency.level,
  regionCode: agency.regionCode,
};

/** The agencies of these slugs, in no order. */
export async function listSubjectAgencies(db: Db, slugs: string[]): Promise<PickedAgency[]> {
  return db.select(PICKED).from(agency).where(inArray(agency.slug, slugs)).all();
}

/** Kind and level of an agency; undefined for an unknown slug, and for a city. */
export async function findComparedSort(db: Db, slug: string) {
  return db.select({ kind: agency.kind, level: agency.level }).from(agency).where(eq(agency.slug, slug)).get();
}

/** Agencies with reports, those of a kind and level first, then by number of reports, then by name. */
export async function listPeerAgencies(
  db: Db,
  { kind, level, limit }: { kind: string; level: string; limit: number },
): Promise<PickedAgency[]> {
  const same = sql`(${agency.kind} = ${kind} and ${agency.level} = ${level})`;
  return db
    .select(PICKED)
    .from(agency)
    .innerJoin(report, and(eq(report.agencyId, agency.id), eq(report.isCurrent, true)))
    .groupBy(agency.id)
    .orderBy(desc(same), desc(count(report.id)), asc(agency.name))
    .limit(limit)
    .all();
}

/** Years with a current report of these agencies, by agency then year. */
export async function listReportYears(db: Db, agencyIds: number[]) {
  return db
    .select({ agencyId: report.agencyId, year: report.year })
    .from(report)
    .where(and(inArray(report.agencyId, agencyIds), eq(report.isCurrent, true)))
    .orderBy(asc(report.agencyId), asc(report.year))
    .all();
}
