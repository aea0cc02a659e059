import type { Locale } from "@/lib/domain/app-error";
import { listMeasures } from "@/lib/series/comparison/measures";
import type { MeasureOption } from "./compare-controls";

/** Every measure of the select with the group it stands in. */
export function toMeasureOptions(locale: Locale): MeasureOption[] {
  return listMeasures().map((measure) => ({
    code: measure.code,
    label: measure.label[locale],
    group: measure.kind === "series" ? measure.series.group : measure.kind === "ratio" ? "ratios" : "together",
  }));
}
