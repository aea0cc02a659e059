import { and, desc, eq, like, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { agency } from "@/db/schema/agency";
import { type FindingRow, finding } from "@/db/schema/finding";
import { report } from "@/db/schema/report";

export type FindingFilter = {
  rule?: string | undefined;
  severity?: FindingRow["severity"] | undefined;
  state?: FindingRow["state"] | undefined;
  year?: number | undefined;
  /** Part of an agency's name. */
  agency?: string | undefined;
};

/**
 * Findings of current reports, newest year first, errors before warnings; `total` counts all that match, whatever the
 * page. An empty array where nothing matches.
 */
export async function listFindings(
  db: Db,
  filter: FindingFilter,
  { limit, offset }: { limit: number; offset: number },
) {
  const rank = sql`case ${finding.severity} when 'error' then 0 when 'warning' then 1 else 2 end`;
  return db
    .select({
      id: finding.id,
      rule: finding.rule,
      severity: finding.severity,
      state: finding.state,
      messageZh: finding.messageZh,
      messageEn: finding.messageEn,
      spans: finding.spans,
      reportId: report.id,
      year: report.year,
      form: report.form,
      agency: agency.name,
      slug: agency.slug,
      total: sql<number>`count(*) over ()`,
    })
    .from(finding)
    .innerJoin(report, eq(report.id, finding.reportId))
    .innerJoin(agency, eq(agency.id, report.agencyId))
    .where(and(eq(report.isCurrent, true), ...conditions(filter)))
    .orderBy(rank, desc(report.year), agency.name, finding.id)
    .limit(limit)
    .offset(offset);
}

function conditions(filter: FindingFilter): SQL[] {
  const found: SQL[] = [];
  if (filter.rule) found.push(eq(finding.rule, filter.rule));
  if (filter.severity) found.push(eq(finding.severity, filter.severity));
  if (filter.state) found.push(eq(finding.state, filter.state));
  if (filter.year) found.push(eq(report.year, filter.year));
  if (filter.agency) found.push(like(agency.name, `%${filter.agency.replace(/[%_]/g, "")}%`));
  return found;
}

/** How many findings of current reports each rule, severity and year has; what the filters offer. */
export async function countFindings(db: Db) {
  return db
    .select({ rule: finding.rule, severity: finding.severity, year: report.year, n: sql<number>`count(*)` })
    .from(finding)
    .innerJoin(report, eq(report.id, finding.reportId))
    .where(eq(report.isCurrent, true))
    .groupBy(finding.rule, finding.severity, report.year)
    .orderBy(finding.rule, desc(report.year));
}
