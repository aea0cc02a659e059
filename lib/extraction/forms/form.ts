import type { ApplicantCode, Form, MetricCode } from "@/lib/domain/dictionary";

/** One number the form asks for: the code it is stored under, and the unit an amount has where the report names none. */
export type FormColumn = {
  metric: MetricCode;
  applicant: ApplicantCode;
  /** Only for amounts; `unstated` amounts are read as yuan with a note. */
  amount?: "万元" | "unstated";
};

/** A row of a form, told by its label. `labels` are wordings without numbering and punctuation, official one first. */
export type FormRow = {
  labels: readonly string[];
  columns: readonly FormColumn[];
  /** Under a heading of its own: the item of article 20, by which rows of 主动公开 are grouped. */
  section?: "一" | "五" | "六" | "八" | "九";
  /** A row of the neighbouring form that some reports mix in: read where it is labelled, never expected. */
  optional?: true;
};

/**
 * A table of a form, its rows in the form's order.
 * - `disclosure`: 主动公开, a heading of its own above every row or two
 * - `requests`: 收到和处理, seven applicants a row
 * - `reviews`: 复议诉讼, fifteen numbers without row labels
 * - `indicators`: the list of 2014, one number a row
 */
export type TableKind = "disclosure" | "requests" | "reviews" | "indicators";
export type FormTable = { kind: TableKind; rows: readonly FormRow[] };

/** A statutory form: its tables, and the words by which a report shows that it follows it. */
export type StatutoryForm = {
  code: Exclude<Form, "prose">;
  /** Wordings no other form has; each counts once. */
  cues: readonly string[];
  /** How many different cues make a report follow this form. */
  cuesNeeded: number;
  tables: readonly FormTable[];
};

/** A column of one figure that is not split by applicant. */
export function figureColumn(metric: MetricCode, amount?: FormColumn["amount"]): FormColumn {
  return amount ? { metric, applicant: "total", amount } : { metric, applicant: "total" };
}
