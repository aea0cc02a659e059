import { DICTIONARY, getSeries } from "@/lib/domain/dictionary";
import { readSeries } from "./read-series";
import { addReadings, type Reading, type ReportFigures } from "./report-figures";

const OUTCOMES = DICTIONARY.series.filter((series) => series.group === "outcomes" && series.whole && !series.derived);

/**
 * What a report decided without saying how: its total minus the outcomes it states. Null where there is no total, or
 * where the outcomes stated exceed it: a contradiction is a finding, not a remainder.
 */
export function readNotBrokenDown(figures: ReportFigures): Reading | null {
  const total = readSeries(figures, getSeries("outcome.total"));
  if (!total) return null;
  const stated = OUTCOMES.map((series) => readSeries(figures, series)).filter((reading) => reading !== null);
  const known = addReadings(stated);
  const value = total.value - known.value;
  return value < 0 ? null : { value, facts: [...total.facts, ...known.facts], flags: ["derived"] };
}
