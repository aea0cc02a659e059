import { z } from "zod";
import data from "./metrics.json" with { type: "json" };

/** Statistical forms: the narrative itself, and the three tables of 2014, 2019 and 2021. */
export const FORMS = ["prose", "2014", "2019", "2021"] as const;
export type Form = (typeof FORMS)[number];

export const APPLICANTS = [
  "natural_person",
  "business",
  "research",
  "social",
  "legal_service",
  "other",
  "total",
] as const;
export type ApplicantCode = (typeof APPLICANTS)[number];

/** A code of `metrics.json`, e.g. `requests.received`. */
export type MetricCode = string;
/** A code of the dictionary's series, e.g. `outcomes.granted`. */
export type SeriesCode = string;

const Words = { zh: z.string(), en: z.string() };
const FormCode = z.enum(FORMS);

const Applicant = z.object({ code: z.enum(APPLICANTS), ...Words });
const Epoch = z.object({ code: FormCode, years: z.tuple([z.number(), z.number()]), ...Words });
const Metric = z.object({
  code: z.string(),
  ...Words,
  unit: z.string(),
  group: z.string(),
  epochs: z.array(FormCode),
  byApplicant: z.boolean().default(false),
  formLabels: z.partialRecord(FormCode, z.string()).default({}),
  /** Where the metric itself is not stated, the narrower metrics it is the sum of. */
  parts: z.array(z.string()).default([]),
  note: z.string().optional(),
});
const Sums = z.partialRecord(FormCode, z.array(z.string()));
/** From the year `at` on, the series means something else than before. */
const Break = z.object({ at: z.number(), ...Words });
const Series = z.object({
  code: z.string(),
  ...Words,
  unit: z.string(),
  group: z.string(),
  applicant: z.enum(APPLICANTS).default("total"),
  /** The metrics that each form sums the series from; a form without an entry has no such row. */
  sum: Sums.default({}),
  /** The rows of a form that a total left blank is summed from. */
  rows: Sums.default({}),
  /** Signed sums tried in order where nothing is stated; every term must be: `["requests.handled", "-requests.carried_in"]`. */
  derive: z.array(z.array(z.string())).default([]),
  /** Where a narrative's own figure and a derived one differ, the derived one is meant: 受理18件 after 39 withdrawn of 57. */
  derivedFirst: z.boolean().default(false),
  derived: z.string().optional(),
  /** The series that a share of this one is taken of. */
  whole: z.string().optional(),
  breaks: z.array(Break).default([]),
  note: z.string().optional(),
});
const Ratio = z.object({
  code: z.string(),
  ...Words,
  unit: z.enum(["percent", "per100"]),
  /** Series codes, summed. Every one of the denominator must be known. */
  numerator: z.array(z.string()).min(1),
  denominator: z.array(z.string()).min(1),
  formula: z.object(Words),
});
const Identity = z.object({
  code: z.string(),
  epochs: z.array(FormCode),
  ...Words,
  kind: z.enum([
    "sum",
    "applicants",
    "items-change",
    "text-vs-table",
    "text-vs-text",
    "form-year",
    "claim-arithmetic",
    "claimed-change",
    "carry-over",
    "year-swing",
    /** Raised by the reading itself, not by the audit. */
    "reading",
  ]),
  severity: z.enum(["error", "warning", "note"]),
  /** In words, for the metrics page. */
  rule: z.string().optional(),
  left: z.array(z.string()).default([]),
  right: z.array(z.string()).default([]),
  /** Which side of a `sum` lists the parts; the other is their total. */
  parts: z.enum(["left", "right"]).default("left"),
  /** In narrative, parts that fall short of the total are worth a note: such lists are meant to be complete. */
  listing: z.boolean().default(false),
  /** In narrative, one part may be told as a part of another: an excess counts only where no selection fits the total. */
  nested: z.boolean().default(false),
  /** Metrics that make the check pointless where they are stated. */
  unless: z.array(z.string()).default([]),
  /** The groups of metrics that are checked; [] for all. */
  groups: z.array(z.string()).default([]),
  /** The rows that stand for a term left blank, by form. */
  rows: z.record(z.string(), Sums).default({}),
  /** Codes that mean one thing in narrative (first) and table (second). */
  same: z.array(z.tuple([z.string(), z.string()])).default([]),
  byApplicant: z.boolean().default(false),
});
const Dictionary = z.object({
  version: z.number(),
  applicants: z.array(Applicant),
  epochs: z.array(Epoch),
  metrics: z.array(Metric),
  series: z.array(Series),
  ratios: z.array(Ratio),
  identities: z.array(Identity),
});

export type Metric = z.infer<typeof Metric>;
export type Series = z.infer<typeof Series>;
export type SeriesBreak = z.infer<typeof Break>;
export type Ratio = z.infer<typeof Ratio>;
export type Identity = z.infer<typeof Identity>;
export type Epoch = z.infer<typeof Epoch>;

/** The dictionary, checked once at load; a malformed data file is a bug and throws. */
export const DICTIONARY = Dictionary.parse(data);
export const METRICS: ReadonlyMap<MetricCode, Metric> = new Map(DICTIONARY.metrics.map((m) => [m.code, m]));
export const SERIES: ReadonlyMap<SeriesCode, Series> = new Map(DICTIONARY.series.map((s) => [s.code, s]));
export const RATIOS: ReadonlyMap<string, Ratio> = new Map(DICTIONARY.ratios.map((r) => [r.code, r]));

/** The metric of a code; an unknown code is a bug and throws. */
export function getMetric(code: MetricCode): Metric {
  const metric = METRICS.get(code);
  if (!metric) throw new Error(`No metric ${code} in the dictionary`);
  return metric;
}

/** The series of a code; an unknown code is a bug and throws. */
export function getSeries(code: SeriesCode): Series {
  const series = SERIES.get(code);
  if (!series) throw new Error(`No series ${code} in the dictionary`);
  return series;
}
