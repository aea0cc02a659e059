import type { Series } from "@/lib/domain/dictionary";
import type { CellStatus, Qualifier, SeriesCell } from "@/lib/domain/series-cell";
import { FEWEST_CASES, type RatioStatus } from "./ratios";

export const NORMS = ["abs", "share", "index", "per100"] as const;
export type Norm = (typeof NORMS)[number];

/** One point of a drawn line or bar. `value` is null where there is nothing to draw; `status` says why. */
export type Point = {
  year: number;
  value: number | null;
  /** The report's own count behind `value`. */
  count: number | null;
  /** What the count was divided by; null where it was not. */
  denominator: number | null;
  status: RatioStatus;
  qualifier: Qualifier;
  flags: string[];
};

/** The series code whose cells `normalise` wants as `base`; null where the norm needs none or makes no sense here. */
export function findBase(series: Series, norm: Norm): string | null {
  if (norm === "share") return series.whole ?? null;
  if (norm === "per100" && series.code !== "requests.received") return "requests.received";
  return null;
}

/** Whether a series can be shown under a norm at all; `index` and `abs` always can. */
export function canNormalise(series: Series, norm: Norm): boolean {
  return norm === "abs" || norm === "index" || findBase(series, norm) !== null;
}

/**
 * The cells of one agency and series, in order of year, under a norm: counts as they are, percent of `base`, percent
 * of the first stated year (`index`: 100 there), or cases per 100 of `base`.
 */
export function normalise(cells: readonly SeriesCell[], norm: Norm, base: readonly SeriesCell[] = []): Point[] {
  if (norm === "abs") return cells.map((cell) => toPoint(cell, cell.value, null));
  if (norm === "index") return toIndex(cells);
  const byYear = new Map(base.map((cell) => [cell.year, cell]));
  return cells.map((cell) => divide(cell, byYear.get(cell.year)));
}

function toIndex(cells: readonly SeriesCell[]): Point[] {
  const first = cells.find((cell) => cell.status === "stated" && (cell.value ?? 0) > 0)?.value ?? null;
  return cells.map((cell) => {
    if (cell.value === null || first === null) return toPoint(cell, null, first);
    return toPoint(cell, (100 * cell.value) / first, first);
  });
}

function divide(cell: SeriesCell, base: SeriesCell | undefined): Point {
  if (cell.value === null) return toPoint(cell, null, base?.value ?? null);
  const known = base && base.value !== null && base.status === "stated" ? base.value : null;
  if (known === null) return toPoint(cell, null, null, base?.status ?? "no-report");
  if (known < FEWEST_CASES) return toPoint(cell, null, known, "too-few");
  return toPoint(cell, (100 * cell.value) / known, known);
}

function toPoint(
  cell: SeriesCell,
  value: number | null,
  denominator: number | null,
  status: CellStatus | "too-few" = cell.status,
): Point {
  return {
    year: cell.year,
    value,
    count: cell.value,
    denominator,
    status,
    qualifier: cell.qualifier,
    flags: cell.flags,
  };
}
