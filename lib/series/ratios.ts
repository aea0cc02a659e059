import type { Ratio } from "@/lib/domain/dictionary";
import type { CellStatus, SeriesCell } from "@/lib/domain/series-cell";

/** A ratio of fewer cases than this says nothing: its fraction is given, no value. */
export const FEWEST_CASES = 5;

/** Why a ratio is not drawn, beside the reasons a cell has none. */
export type RatioStatus = CellStatus | "too-few";

/** `value` in percent, or cases per 100 requests; null unless `stated`. The fraction is given wherever it is known. */
export type RatioValue = {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  status: RatioStatus;
  flags: string[];
};

type CellsBySeries = ReadonlyMap<string, SeriesCell>;

/**
 * A ratio of one agency and year from its cells by series code. Of the numerator one part suffices: an outcome that
 * did not occur goes unmentioned. Of the denominator every part must be stated.
 */
export function toRatio(ratio: Ratio, cells: CellsBySeries): RatioValue {
  const top = addCells(ratio.numerator, cells, "some");
  const bottom = addCells(ratio.denominator, cells, "every");
  const fraction = {
    numerator: top.value,
    denominator: bottom.value,
    flags: [...new Set([...top.flags, ...bottom.flags])],
  };
  if (top.value === null) return { ...fraction, value: null, status: top.status };
  if (bottom.value === null) return { ...fraction, value: null, status: bottom.status };
  if (bottom.value < FEWEST_CASES) return { ...fraction, value: null, status: "too-few" };
  return { ...fraction, value: (100 * top.value) / bottom.value, status: "stated" };
}

type CellSum = { value: number | null; status: CellStatus; flags: string[] };

function addCells(codes: readonly string[], cells: CellsBySeries, needed: "some" | "every"): CellSum {
  const found = codes.map((code) => cells.get(code));
  const stated = found.filter((cell) => cell?.status === "stated");
  const enough = needed === "every" ? stated.length === codes.length : stated.length > 0;
  const lacking = found.find((cell) => cell?.status !== "stated");
  return {
    value: enough ? stated.reduce((sum, cell) => sum + (cell?.value ?? 0), 0) : null,
    status: enough ? "stated" : (lacking?.status ?? "no-report"),
    flags: stated.flatMap((cell) => cell?.flags ?? []),
  };
}
