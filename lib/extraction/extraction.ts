import type { Bilingual } from "@/lib/domain/app-error";
import type { ApplicantCode, Form, MetricCode } from "@/lib/domain/dictionary";
import type { Block, Figure, TableGrid } from "@/lib/domain/report-layout";
import type { Qualifier, Span } from "@/lib/domain/series-cell";

/** The words a fact came from; `quote` is the text between `start` and `end`, letter for letter. */
export type FactSource = Span & { kind: "narrative" | "table"; quote: string };

/** One figure stated by the report under one code. Amounts are in yuan, all else in counts. */
export type Fact = {
  metric: MetricCode;
  applicant: ApplicantCode;
  value: number;
  unit: string;
  qualifier: Qualifier;
  source: FactSource;
  /** The rule that read it, for `--explain`. */
  rule: string;
};

/** A cell the form has and the report left empty (`blank`) or struck out (`dash`). Never 0. */
export type BlankCell = Span & { metric: MetricCode; applicant: ApplicantCode; state: "blank" | "dash" };

/** A change on the year before that the report claims for a figure of its own: 同比减少37.5%, 比上年增加3件. */
export type Claim = Span & {
  metric: MetricCode;
  /** The current year's figure the claim is about. */
  value: number;
  /** Signed: -37.5 for 减少37.5%, 3 for 增加3件. */
  change: number;
  kind: "percent" | "absolute";
  /** What the year before must have been, rounded to a count; null where it cannot be told. */
  implied: number | null;
};

export type { Figure, FigureClass } from "@/lib/domain/report-layout";

export type Severity = "error" | "warning" | "note";

/** What the report itself gets wrong. `spans` name both places, left first. */
export type Finding = {
  rule: string;
  severity: Severity;
  metrics: MetricCode[];
  applicant: ApplicantCode;
  left: number | null;
  right: number | null;
  message: Bilingual;
  spans: Span[];
};

export type RegionIdentity = { code: string; province: string; city: string | null; district: string | null };

export type ReportIdentity = {
  title: string;
  agency: string;
  region: RegionIdentity;
  year: number;
  form: Form;
  kind: "annual-report" | "work-summary" | "statistics";
  publishedOn: string | null;
  signedOn: string | null;
  repairs: string[];
};

export type Extraction = {
  report: ReportIdentity;
  text: string;
  facts: Fact[];
  blanks: BlankCell[];
  claims: Claim[];
  figures: Figure[];
  findings: Finding[];
  /** The layout after repairs, for the report page: spans count `text`. */
  blocks: Block[];
  tables: TableGrid[];
  /** The stretches of text read as statutory tables, flattened ones too. */
  forms: Span[];
};

/** What a stage of reading figures (forms, narrative) gives back. */
export type StageResult = {
  facts: Fact[];
  blanks: BlankCell[];
  claims: Claim[];
  findings: Finding[] /** Text already explained by this stage, e.g. a flattened table. */;
  consumed: Span[];
};
