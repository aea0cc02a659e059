import type { SeriesCell } from "@/lib/domain/series-cell";

/** What a city's agencies state together in one year; `value` is null where none states anything. */
export type RegionSum = {
  year: number;
  series: string;
  value: number | null;
  /** How many agencies state the figure, of how many on file. */
  reported: number;
  of: number;
  flags: string[];
};

/**
 * Sums the stated figures of the agencies of a region, year by year in order. A figure implied by a later report is
 * no report: it is not summed. Cells are of one series; `agencies` is how many agencies the region has on file.
 */
export function sumRegion(series: string, cells: readonly SeriesCell[], agencies: number): RegionSum[] {
  const years = [...new Set(cells.map((cell) => cell.year))].sort((a, b) => a - b);
  return years.map((year) => {
    const stated = cells.filter((cell) => cell.year === year && cell.status === "stated");
    return {
      year,
      series,
      value: stated.length ? stated.reduce((sum, cell) => sum + (cell.value ?? 0), 0) : null,
      reported: stated.length,
      of: agencies,
      flags: [...new Set(stated.flatMap((cell) => cell.flags))],
    };
  });
}
