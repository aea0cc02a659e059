import type { ApplicantCode, Form, MetricCode, SeriesCode } from "./dictionary";

/**
 * Why a cell of a series has, or has not, a number. Only `stated` is a report's own figure.
 * - `stated`: the report gives it, or gives every part its form sums it from
 * - `implied`: computed back from a change that a later report claims; drawn hollow
 * - `blank`: the report's table has the cell and left it empty, or wrote a dash
 * - `not-stated`: there is a report, and it does not speak of this
 * - `not-in-form`: the report's form has no such row
 * - `no-report`: no report on file
 */
export const CELL_STATUSES = ["stated", "implied", "blank", "not-stated", "not-in-form", "no-report"] as const;
export type CellStatus = (typeof CELL_STATUSES)[number];

export const QUALIFIERS = ["exact", "over", "nearly", "about"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** A place in a report's readable text, in UTF-16 units. */
export type Span = { start: number; end: number };

/** One fact that a cell was read or summed from. */
export type CellSource = Span & {
  factId: number;
  metric: MetricCode;
  applicant: ApplicantCode;
  value: number;
  quote: string;
  kind: "table" | "narrative";
};

/** One value of the read model: an agency, a year, a series. Values are counts, or yuan for amounts. */
export type SeriesCell = {
  agencyId: number;
  year: number;
  series: SeriesCode;
  value: number | null;
  status: CellStatus;
  qualifier: Qualifier;
  /** The form the report's tables follow; null where there is no report. */
  form: Form | null;
  reportId: number | null;
  /**
   * Rules of failed identities (severity error or warning) that touch this value, e.g. `balance`; and how it was
   * reached where not plainly stated: `blank-parts` (summed, some rows of the form are blank), `derived` (from other
   * figures of the report by the dictionary's `derive`, marked † in tables).
   */
  flags: string[];
  sources: CellSource[];
};
