import type { Bilingual } from "@/lib/domain/app-error";
import { DICTIONARY, RATIOS, type Ratio, SERIES, type Series } from "@/lib/domain/dictionary";
import type { Tone } from "@/lib/domain/figure";

/** What a comparison can be of: the outcomes together, the channels together, one series, or one ratio. */
export type Measure =
  | { kind: "outcomes"; code: string; label: Bilingual }
  | { kind: "channels"; code: string; label: Bilingual }
  | { kind: "series"; code: string; label: Bilingual; series: Series }
  | { kind: "ratio"; code: string; label: Bilingual; ratio: Ratio };

export type OutcomePart = { code: string; tone: Exclude<Tone, "plain"> };

/** The outcomes from the axis outwards, so that "got it" and "refused" stand at the two ends. */
export const OUTCOME_PARTS: readonly OutcomePart[] = [
  { code: "outcomes.granted", tone: "granted" },
  { code: "outcomes.partial", tone: "partial" },
  { code: "outcomes.already_public", tone: "already" },
  { code: "outcomes.other", tone: "other" },
  { code: "outcomes.not_broken_down", tone: "unknown" },
  { code: "outcomes.not_processed", tone: "notproc" },
  { code: "outcomes.unavailable", tone: "unavail" },
  { code: "outcomes.denied", tone: "denied" },
];
export const OUTCOME_TOTAL = "outcome.total";

/** Channels of disclosure; one item may stand in several, so they are never added up. */
export const CHANNELS: readonly string[] = DICTIONARY.series
  .filter((series) => series.group === "disclosure" && series.code !== "disclosure.items")
  .map((series) => series.code);

const GROUPS: readonly Measure[] = [
  { kind: "outcomes", code: "outcomes", label: { zh: "申请办理结果", en: "Outcomes of requests" } },
  { kind: "channels", code: "disclosure", label: { zh: "主动公开，按渠道", en: "Items disclosed, by channel" } },
];

/** The measure of a code; undefined where the dictionary has none. */
export function findMeasure(code: string): Measure | undefined {
  const series = SERIES.get(code);
  if (series) return { kind: "series", code, label: { zh: series.zh, en: series.en }, series };
  const ratio = RATIOS.get(code);
  if (ratio) return { kind: "ratio", code, label: { zh: ratio.zh, en: ratio.en }, ratio };
  return GROUPS.find((group) => group.code === code);
}

/** Every measure in the order a reader is offered them: the groups, then ratios, then series. */
export function listMeasures(): Measure[] {
  const codes = [...GROUPS.map((group) => group.code), ...RATIOS.keys(), ...SERIES.keys()];
  return codes.flatMap((code) => findMeasure(code) ?? []);
}

/** The series whose cells a comparison of the measure needs, norms included. */
export function listNeededSeries(measure: Measure): string[] {
  if (measure.kind === "outcomes") {
    return ["requests.received", "requests.carried_in", ...OUTCOME_PARTS.map((part) => part.code), OUTCOME_TOTAL];
  }
  if (measure.kind === "channels") return [...CHANNELS];
  if (measure.kind === "ratio") return [...new Set([...measure.ratio.numerator, ...measure.ratio.denominator])];
  return [...new Set([measure.code, measure.series.whole ?? measure.code, "requests.received"])];
}
