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
  note: z.string().optional(),
});
const Series = z.object({
  code: z.string(),
  ...Words,
  sum: z.partialRecord(FormCode, z.array(z.string())).optional(),
  derived: z.string().optional(),
  note: z.string().optional(),
});
const Identity = z.object({
  code: z.string(),
  epochs: z.array(FormCode),
  zh: z.string().optional(),
  en: z.string().optional(),
  rule: z.string().optional(),
  left: z.array(z.string()).optional(),
  right: z.array(z.string()).optional(),
  byApplicant: z.boolean().default(false),
});
const Dictionary = z.object({
  version: z.number(),
  applicants: z.array(Applicant),
  epochs: z.array(Epoch),
  metrics: z.array(Metric),
  series: z.array(Series),
  identities: z.array(Identity),
});

export type Metric = z.infer<typeof Metric>;
export type Series = z.infer<typeof Series>;
export type Identity = z.infer<typeof Identity>;
export type Epoch = z.infer<typeof Epoch>;

/** The dictionary, checked once at load; a malformed data file is a bug and throws. */
export const DICTIONARY = Dictionary.parse(data);
export const METRICS: ReadonlyMap<MetricCode, Metric> = new Map(DICTIONARY.metrics.map((m) => [m.code, m]));
export const SERIES: ReadonlyMap<SeriesCode, Series> = new Map(DICTIONARY.series.map((s) => [s.code, s]));

/** The metric of a code; an unknown code is a bug and throws. */
export function getMetric(code: MetricCode): Metric {
  const metric = METRICS.get(code);
  if (!metric) throw new Error(`No metric ${code} in the dictionary`);
  return metric;
}
