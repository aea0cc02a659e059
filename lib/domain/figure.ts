import type { Locale } from "./app-error";
import type { Form } from "./dictionary";
import type { CellSource, CellStatus, Qualifier } from "./series-cell";

/** How a figure is drawn. `outcomes` and `multiples` are panels of horizontal bars, one panel a subject. */
export const FIGURE_KINDS = [
  "outcomes",
  "multiples",
  "lines",
  "bars",
  "stack",
  "share",
  "slope",
  "ranking",
  "table",
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** What a measure's colour stands for: an outcome everywhere the same, `plain` for a subject's own colour or ink. */
export const TONES = [
  "granted",
  "partial",
  "already",
  "other",
  "unknown",
  "notproc",
  "unavail",
  "denied",
  "plain",
] as const;
export type Tone = (typeof TONES)[number];

/** An agency or a city, as a figure shows it. */
export type FigureSubject = {
  /** As in the address: a slug, or `city:370200`. */
  key: string;
  name: string;
  /** Short and different from every other subject's: 青岛, or Qingdao. */
  short: string;
  /** Place, kind and level, and how many reports: 山东，市级部门，3 份年报. */
  note: string;
  /** 0 to 11, a subject's own while it is compared: shape and colour `index % 6`, hollow and dashed from 6 on. */
  colour: number;
  /** Another kind or level than the rest: drawn behind a hairline, with its own scale in counts. */
  apart: boolean;
  /** Why it stands apart, in a word or two; null where it does not. */
  apartNote: string | null;
  /** What a screen reader says of it: every value, and every kind of nothing in its words. */
  sentence: string;
};

/**
 * A column of the figure.
 * - `part`: drawn as a segment or bar
 * - `total`: what the parts add up to
 * - `value`: the one measure of a figure that has no parts
 * - `beside`: in the table only
 */
export type FigureMeasure = {
  /** A series or ratio code of the dictionary. */
  code: string;
  label: string;
  role: "part" | "total" | "value" | "beside";
  tone: Tone;
  /** Unit of `value` in its cells: 件, %, or empty for an index. */
  unit: string;
};

/** Why a cell of a figure has, or has not, a number: the read model's reasons, and a ratio of under 5 cases. */
export type FigureStatus = CellStatus | "too-few";

/** A fact behind a cell, with the report it stands in. */
export type FigureSourceRef = CellSource & { reportId: number };

export type FigureCell = {
  /** As drawn: a count, a percentage, an index. Null where there is nothing to draw; `status` says why. */
  value: number | null;
  /** The count behind `value` where it was divided, and what by. */
  count: number | null;
  denominator: number | null;
  status: FigureStatus;
  qualifier: Qualifier;
  /** Rules of findings that touch it; `derived`, `blank-parts`. */
  flags: string[];
  /** As printed in a table: 1,204, 16.0 %, 3,600 余, —. */
  text: string;
  /** Status or derivation in words; empty where the report plainly states the value. */
  words: string;
  sources: FigureSourceRef[];
  /** For a city: how many of its agencies state it, of how many on file. */
  reported?: number;
  of?: number;
  /** For a city: which agencies the sum is of; sums of different ones are no development. */
  basis?: string;
};

/** A contradiction of a report with itself, at a row of a figure. */
export type FigureFinding = {
  rule: string;
  severity: "error" | "warning";
  message: string;
  /** The figure that the drawn total disagrees with: shown after the triangle as `≠ 20`. */
  against: number | null;
  reportId: number;
};

/** One subject in one year with a report, or with a value a later report implies. A year without a row has no report. */
export type FigureRow = {
  subject: string;
  year: number;
  form: Form | null;
  /** Null for a city, and where a later report implies the value. */
  reportId: number | null;
  /** By measure code; every measure of the figure has a cell. */
  cells: Record<string, FigureCell>;
  findings: FigureFinding[];
};

/** From `year` on the figure means something else: a dotted line before it. */
export type FigureBreak = { year: number; short: string; label: string };

/** Marks a legend entry shows beside its words. */
export type LegendMark = Tone | "hollow" | "none" | "triangle" | "joined" | "implied" | "cell";
export type LegendItem = { mark: LegendMark; label: string; colour?: number; aside: boolean };

/** A footnote; `mark` is ▲, △ or a number. */
export type FigureNote = { mark: string; text: string };

/** A report that the figure draws on. */
export type FigureSource = {
  reportId: number;
  subject: string;
  agency: string;
  short: string;
  year: number;
  form: Form;
  /** 2019 版表格与正文，2021-01-29. */
  words: string;
  /** Where the agency posted it; null where unknown. */
  url: string | null;
  /** Ours are the words, theirs the figures. */
  restated: boolean;
};

/**
 * Everything a figure says, in one language: page, table, exports and API all come from it. Ready words, no functions:
 * it crosses to the browser and to files as JSON.
 */
export type FigureModel = {
  /** Stable within a view: the measure it shows. */
  id: string;
  number: number;
  kind: FigureKind;
  locale: Locale;
  /** A sentence that states the finding; the plain description where there is none. */
  title: string;
  /** What it shows, in a few words: 申请办理结果. */
  name: string;
  /** What, unit, how to read. */
  description: string;
  norm: "abs" | "share" | "index" | "per100";
  /** Unit of the drawn values: 件, %, or empty for an index. */
  unit: string;
  /** The page whose view it is; compare where absent. */
  page?: "rankings";
  /** The address of the view, canonical, without `?`. */
  query: string;
  /** Every year of the range, oldest first. */
  years: number[];
  subjects: FigureSubject[];
  measures: FigureMeasure[];
  /** By subject in order, then year. */
  rows: FigureRow[];
  breaks: FigureBreak[];
  /** Where the statistical forms begin within the years; the first begins at the first year. */
  forms: { year: number; label: string }[];
  legend: LegendItem[];
  notes: FigureNote[];
  sources: FigureSource[];
  /** 青岛 2018、2023；济南 2020 年年报。 */
  sourceLine: string;
  /** The year a ranking or slope is of: [one year], [from, to]; [] elsewhere. */
  pivot: number[];
  /** Short hash of the rows: two exports with one digest hold the same data. */
  digest: string;
};
