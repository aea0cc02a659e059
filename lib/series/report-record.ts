import type { ApplicantCode, Form, MetricCode } from "@/lib/domain/dictionary";
import type { CellSource, Qualifier, Span } from "@/lib/domain/series-cell";

/** A fact that stands (extracted, confirmed or corrected; never a rejected one), in its report's text. */
export type FactRecord = CellSource & { qualifier: Qualifier };

/** A cell that the form has and the report left empty or struck out. */
export type BlankRecord = { metric: MetricCode; applicant: ApplicantCode };

/** A change that the report claims on the year before; `implied` is the year before's figure, null where untold. */
export type ClaimRecord = Span & {
  metric: MetricCode;
  value: number;
  change: number;
  kind: "percent" | "absolute";
  implied: number | null;
  quote: string;
};

/** What a series needs of a finding: which values it puts in doubt. Dismissed findings are left out by the caller. */
export type FindingRecord = {
  rule: string;
  severity: "error" | "warning" | "note";
  metrics: MetricCode[];
  applicant: ApplicantCode;
};

/** One current report with everything read from it. */
export type ReportRecord = {
  reportId: number;
  year: number;
  form: Form;
  facts: readonly FactRecord[];
  blanks: readonly BlankRecord[];
  claims: readonly ClaimRecord[];
  findings: readonly FindingRecord[];
};

/** An agency and its current reports, one a year, in any order. */
export type AgencyRecord = { agencyId: number; reports: readonly ReportRecord[] };
