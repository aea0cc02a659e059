import type { ApplicantCode, Form, MetricCode } from "@/lib/domain/dictionary";
import type { Figure, FigureClass, ReportLayout } from "@/lib/domain/report-layout";
import type { Qualifier, Span } from "@/lib/domain/series-cell";

/** A fact or blank cell as the page needs it. A blank has no value. */
export type ReportFact = Span & {
  id: number;
  metric: MetricCode;
  applicant: ApplicantCode;
  value: number | null;
  blankState: "blank" | "dash" | null;
  unit: string;
  qualifier: Qualifier;
  sourceKind: "narrative" | "table";
  quote: string;
  state: "extracted" | "confirmed" | "corrected" | "rejected";
};

/** A finding as the page needs it, its message already in the reader's language. */
export type ReportFinding = {
  id: number;
  rule: string;
  severity: "error" | "warning" | "note";
  message: string;
  spans: Span[];
  state: string;
};

/** A run of a report's words; with a mark where it is a numeral. */
export type Piece = Span & { text: string; mark: FigureClass | null };

export type FormCell = { text: string; start: number; blank: boolean };
/** A statutory table put back together from the facts and blank cells read out of flattened text. */
export type FormTable = {
  title: string;
  columns: string[];
  rows: { label: string; cells: (FormCell | null)[] }[];
};

export type GridCell = { row: number; rowSpan: number; columnSpan: number; pieces: Piece[]; blank: boolean };

export type ReportBlock =
  | { kind: "title" | "heading" | "signature" | "paragraph"; start: number; pieces: Piece[] }
  | { kind: "grid"; start: number; rows: GridCell[][] }
  /** `anchors` are the starts of all blocks that the tables stand for. */
  | { kind: "form"; start: number; anchors: number[]; tables: FormTable[] };

export type FormContext = { form: Form; facts: readonly ReportFact[] };

/** What the report page is drawn from: one report with its agency, document, words, figures and findings. */
export type ReportPageData = {
  report: {
    id: number;
    year: number;
    revision: number;
    isCurrent: boolean;
    form: Form;
    kind: "annual-report" | "work-summary" | "statistics";
    title: string;
    publishedOn: string | null;
    signedOn: string | null;
    repairs: string[];
    extractorVersion: string;
  };
  agency: { name: string; slug: string; pinyin: string };
  document: { fileName: string; byteLength: number; sourceUrl: string | null; restated: boolean };
  text: { text: string; layout: ReportLayout; figures: Figure[] };
  facts: ReportFact[];
  findings: (Omit<ReportFinding, "message"> & { messageZh: string; messageEn: string })[];
  revisions: { id: number; revision: number; isCurrent: boolean; corrections: number }[];
};
