import type { SeriesCell } from "@/lib/domain/series-cell";
import { median, type Ranked, rank } from "@/lib/series/ranks";
import { toRatio } from "@/lib/series/ratios";
import type { Measure } from "./measures";

/** An agency with its cells of one year. */
export type RankedAgency = {
  slug: string;
  name: string;
  regionCode: string;
  kind: string;
  level: string;
  cells: SeriesCell[];
};

/** What is ranked of an agency; the fraction where it is a ratio. */
export type RankedItem = {
  agency: RankedAgency;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  flags: string[];
  source: { reportId: number; start: number } | null;
};

/** The order of agencies by a measure in one year, and the middle value of them all; null where nobody has one. */
export type Ranking = { ranked: Ranked<RankedItem>[]; median: number | null; without: number };

/** Ranks agencies by a series or ratio; values that a later report implies are not ranked. */
export function rankAgencies(measure: Measure, agencies: readonly RankedAgency[]): Ranking {
  const items = agencies.map((agency) => toItem(measure, agency));
  const ranked = rank(items, (item) => item.value);
  return {
    ranked,
    median: median(ranked.map((one) => one.value)),
    without: items.length - ranked.length,
  };
}

function toItem(measure: Measure, agency: RankedAgency): RankedItem {
  if (measure.kind === "ratio") {
    const ratio = toRatio(measure.ratio, new Map(agency.cells.map((cell) => [cell.series, cell])));
    const codes = [...measure.ratio.numerator, ...measure.ratio.denominator];
    const stated = agency.cells.find((cell) => codes.includes(cell.series) && cell.status === "stated");
    return { agency, ...ratio, source: toSource(stated) };
  }
  const cell = agency.cells.find((one) => one.series === measure.code);
  const value = cell?.status === "stated" ? cell.value : null;
  return { agency, value, numerator: null, denominator: null, flags: cell?.flags ?? [], source: toSource(cell) };
}

function toSource(cell: SeriesCell | undefined): RankedItem["source"] {
  if (!cell || cell.reportId === null) return null;
  return { reportId: cell.reportId, start: cell.sources[0]?.start ?? 0 };
}
