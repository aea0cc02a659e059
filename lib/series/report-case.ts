import type { ApplicantCode, Form } from "@/lib/domain/dictionary";
import type { Qualifier } from "@/lib/domain/series-cell";
import type { FactRecord, ReportRecord } from "./report-record";

/** A figure of a test report: metric, value or blank cell, applicant, qualifier. */
export type Row = [metric: string, value: number | "blank", applicant?: ApplicantCode, qualifier?: Qualifier];
/** A test report: rows of its table and of its narrative. */
export type Case = { form?: Form; year?: number; table?: Row[]; narrative?: Row[] } & Partial<
  Pick<ReportRecord, "claims" | "findings">
>;

/** A report as the database gives it. */
export function toRecord({ form = "2019", year = 2020, table = [], narrative = [], claims = [], findings = [] }: Case) {
  const facts = [...toFacts("narrative", narrative), ...toFacts("table", table)];
  const blanks = table.flatMap(([metric, value, applicant = "total"]) =>
    value === "blank" ? [{ metric, applicant }] : [],
  );
  return { reportId: 7, year, form, facts, blanks, claims, findings };
}

function toFacts(kind: "table" | "narrative", rows: readonly Row[]): FactRecord[] {
  return rows.flatMap(([metric, value, applicant = "total", qualifier = "exact"], index) =>
    value === "blank"
      ? []
      : [{ factId: index, metric, applicant, value, qualifier, kind, start: 0, end: 1, quote: String(value) }],
  );
}
