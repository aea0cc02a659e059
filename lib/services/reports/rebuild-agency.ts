import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { type FactRow, fact } from "@/db/schema/fact";
import { type FindingRow, finding } from "@/db/schema/finding";
import { report, reportText } from "@/db/schema/report";
import { seriesValue } from "@/db/schema/series-value";
import type { ApplicantCode, Form } from "@/lib/domain/dictionary";
import { groupBy } from "@/lib/domain/group-by";
import { auditYears } from "@/lib/extraction/audit/audit-years";
import type { Claim } from "@/lib/extraction/extraction";
import type { ReportRecord } from "@/lib/series/report-record";
import { toSeriesCells } from "@/lib/series/to-series-cells";
import { listStandingFacts, toFacts } from "./fact-rows";
import { mergeFindings } from "./merge-findings";

/** Ten columns a row, of SQLite's 32,766 parameters a statement. */
const CELLS_PER_STATEMENT = 2000;

/** A current report with its standing facts. */
type CurrentReport = { id: number; year: number; form: Form; text: string; claims: Claim[]; facts: FactRow[] };

/**
 * Makes the read model of an agency anew from its current reports: contradictions between years, the series, and each
 * report's counts of facts and contradictions.
 */
export function rebuildAgency(tx: Db, agencyId: number): void {
  const reports = listCurrentReports(tx, agencyId);
  const ids = reports.map((one) => one.id);
  auditNeighbours(tx, reports);
  const findings = groupBy(listStandingFindings(tx, ids), (row) => row.reportId);
  writeCells(
    tx,
    agencyId,
    reports.map((one) => toRecord(one, findings.get(one.id) ?? [])),
  );
  countFindings(tx, ids);
}

function listCurrentReports(tx: Db, agencyId: number): CurrentReport[] {
  const rows = tx
    .select({ id: report.id, year: report.year, form: report.form, text: reportText.text, claims: reportText.claims })
    .from(report)
    .innerJoin(reportText, eq(reportText.reportId, report.id))
    .where(and(eq(report.agencyId, agencyId), eq(report.isCurrent, true)))
    .orderBy(asc(report.year))
    .all();
  const facts = groupBy(
    listStandingFacts(
      tx,
      rows.map((row) => row.id),
    ),
    (row) => row.reportId,
  );
  return rows.map((row) => ({ ...row, claims: row.claims as Claim[], facts: facts.get(row.id) ?? [] }));
}

function auditNeighbours(tx: Db, reports: readonly CurrentReport[]): void {
  const inputs = reports.map((one) => ({ ...one, facts: toFacts(one.facts) }));
  for (const [index, current] of inputs.entries()) {
    const previous = inputs[index - 1];
    mergeFindings(tx, current.id, "years", previous ? auditYears(previous, current) : []);
  }
}

/** Findings that put values in doubt: neither dismissed nor the extractor's own. */
function listStandingFindings(tx: Db, reportIds: readonly number[]): FindingRow[] {
  return tx
    .select()
    .from(finding)
    .where(and(inArray(finding.reportId, [...reportIds]), inArray(finding.state, ["open", "report-error"])))
    .all();
}

function writeCells(tx: Db, agencyId: number, reports: readonly ReportRecord[]): void {
  const cells = toSeriesCells({ agencyId, reports }).flatMap((cell) =>
    cell.status === "no-report" ? [] : [{ ...cell, status: cell.status }],
  );
  tx.delete(seriesValue).where(eq(seriesValue.agencyId, agencyId)).run();
  for (let from = 0; from < cells.length; from += CELLS_PER_STATEMENT) {
    tx.insert(seriesValue)
      .values(cells.slice(from, from + CELLS_PER_STATEMENT))
      .run();
  }
}

function toRecord(
  { id, year, form, text, claims, facts }: CurrentReport,
  findings: readonly FindingRow[],
): ReportRecord {
  return {
    reportId: id,
    year,
    form,
    facts: facts.flatMap(({ id: factId, metric, applicant, value, qualifier, sourceKind: kind, start, end, quote }) =>
      value === null ? [] : [{ factId, metric, applicant, value, qualifier, kind, start, end, quote }],
    ),
    blanks: facts.filter((row) => row.value === null).map(({ metric, applicant }) => ({ metric, applicant })),
    claims: claims.map((claim) => ({ ...claim, quote: text.slice(claim.start, claim.end) })),
    findings: findings.map(({ rule, severity, metrics, applicant }) => ({
      ...{ rule, severity, metrics },
      applicant: applicant as ApplicantCode,
    })),
  };
}

function countFindings(tx: Db, reportIds: readonly number[]): void {
  const standing = sql`${finding.reportId} = ${report.id} and ${finding.state} in ('open','report-error')`;
  tx.update(report)
    .set({
      factCount: sql`(select count(*) from ${fact} where ${fact.reportId} = ${report.id} and ${fact.value} is not null and ${fact.state} <> 'rejected')`,
      errorCount: sql`(select count(*) from ${finding} where ${standing} and ${finding.severity} = 'error')`,
      warningCount: sql`(select count(*) from ${finding} where ${standing} and ${finding.severity} = 'warning')`,
    })
    .where(inArray(report.id, [...reportIds]))
    .run();
}
