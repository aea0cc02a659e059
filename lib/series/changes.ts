import type { Series, SeriesBreak } from "@/lib/domain/dictionary";
import type { SeriesCell } from "@/lib/domain/series-cell";
import { listBreaks } from "./breaks";

/** A change between two stated figures of one series. `percent` is null where the earlier figure is 0. */
export type Change = {
  from: number;
  to: number;
  difference: number;
  percent: number | null;
  /** One of the figures is 余, 近 or 约: the difference is a rough one, and a percentage of it would look exact. */
  rough: boolean;
  /** Changes of meaning between the two years: the figures are then only roughly comparable. */
  breaks: SeriesBreak[];
};

/** The change on the year before; null where either year has no figure of its own report. */
export function findYearOverYear(series: Series, cells: readonly SeriesCell[], year: number): Change | null {
  const change = findChange(series, cells, year);
  return change?.from === year - 1 ? change : null;
}

/** The change since the newest earlier year with a stated figure; null where there is none. */
export function findChange(series: Series, cells: readonly SeriesCell[], year: number): Change | null {
  const stated = cells.filter((cell) => cell.status === "stated").sort((a, b) => b.year - a.year);
  const now = stated.find((cell) => cell.year === year);
  const before = stated.find((cell) => cell.year < year);
  if (!now || !before || now.value === null || before.value === null) return null;
  const difference = now.value - before.value;
  return {
    from: before.year,
    to: year,
    difference,
    percent: before.value > 0 ? (100 * difference) / before.value : null,
    rough: now.qualifier !== "exact" || before.qualifier !== "exact",
    breaks: listBreaks(series, before.year, year),
  };
}
