import { DICTIONARY, getSeries } from "@/lib/domain/dictionary";
import { readDerived, readSeries, readStated } from "./read-series";
import { addReadings, type Reading, type ReportFigures } from "./report-figures";

const OUTCOMES = DICTIONARY.series.filter((series) => series.group === "outcomes" && series.whole && !series.derived);
/** Figures that a complete list of outcomes adds up to, in narrative. */
const TOTALS = ["requests.handled", "requests.received"];

/**
 * How many requests a report decided: as it states; or what its outcomes add up to, where that is also the number of
 * requests it handled or received; or as it follows from other figures.
 */
export function readOutcomeTotal(figures: ReportFigures): Reading | null {
  const total = getSeries("outcome.total");
  return readStated(figures, total) ?? readCompleteList(figures) ?? readDerived(figures, total);
}

/**
 * What a report decided without saying how: its total minus the outcomes it states. Null where there is no total, or
 * where the outcomes stated exceed it: a contradiction is a finding, not a remainder.
 */
export function readNotBrokenDown(figures: ReportFigures): Reading | null {
  const total = readOutcomeTotal(figures);
  if (!total) return null;
  const known = addReadings(readOutcomes(figures));
  const value = total.value - known.value;
  return value < 0 ? null : { value, facts: [...new Set([...total.facts, ...known.facts])], flags: ["derived"] };
}

function readCompleteList(figures: ReportFigures): Reading | null {
  const known = readOutcomes(figures);
  const sum = addReadings(known, ["derived"]);
  const complete = TOTALS.some((metric) => figures.read(metric, "total")?.value === sum.value);
  return known.length > 1 && complete ? sum : null;
}

function readOutcomes(figures: ReportFigures): Reading[] {
  return OUTCOMES.map((series) => readSeries(figures, series)).filter((reading) => reading !== null);
}
