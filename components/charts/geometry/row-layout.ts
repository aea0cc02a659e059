import type { FigureBreak } from "@/lib/domain/figure";

/** Measures of a panel's rows in pixels. */
export type RowSize = { row: number; bar: number; gap: number };

/** On a page, and on wide and square export sheets. */
export const PAGE_ROWS: RowSize = { row: 30, bar: 18, gap: 28 };

export type YearRow = { year: number; top: number; height: number };
export type RowLayout = {
  rows: YearRow[];
  breaks: { year: number; y: number; short: string; label: string }[];
  height: number;
};

/**
 * One row a year from the top, with a gap before each year in which the form changed; `lines` bars in the row of a
 * year (1 unless given). `height` is that of the plot, without the axis.
 */
export function layoutRows(
  years: readonly number[],
  breaks: readonly FigureBreak[],
  size: RowSize,
  lines: (year: number) => number = () => 1,
): RowLayout {
  const rows: YearRow[] = [];
  const lined: RowLayout["breaks"] = [];
  let top = 0;
  for (const year of years) {
    const change = breaks.find((one) => one.year === year);
    if (change && top > 0) {
      lined.push({ ...change, y: top + size.gap / 2 });
      top += size.gap;
    }
    const height = size.row + (Math.max(lines(year), 1) - 1) * (size.bar + 4);
    rows.push({ year, top, height });
    top += height;
  }
  return { rows, breaks: lined, height: top };
}
