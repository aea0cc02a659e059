import type { Series, SeriesBreak } from "@/lib/domain/dictionary";

/** The changes of meaning that lie between two years of a series, oldest first; [] where they can be compared. */
export function listBreaks(series: Series, from: number, to: number): SeriesBreak[] {
  const [first, last] = from <= to ? [from, to] : [to, from];
  return series.breaks.filter((one) => first < one.at && one.at <= last).sort((a, b) => a.at - b.at);
}
