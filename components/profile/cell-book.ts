import { getSeries } from "@/lib/domain/dictionary";
import type { SeriesCell } from "@/lib/domain/series-cell";

/** Flags that tell how a value was reached, not that it is in doubt. */
const DERIVATIONS = new Set(["derived", "blank-parts"]);

/** An agency's cells, found by series and year. */
export class CellBook {
  /** Years with a report, oldest first. */
  readonly years: readonly number[];
  readonly #cells = new Map<string, SeriesCell>();

  constructor(cells: readonly SeriesCell[]) {
    for (const cell of cells) this.#cells.set(`${cell.series} ${cell.year}`, cell);
    const reported = cells.filter((cell) => cell.status !== "implied").map((cell) => cell.year);
    this.years = [...new Set(reported)].sort((a, b) => a - b);
  }

  find(series: string, year: number): SeriesCell | undefined {
    return this.#cells.get(`${series} ${year}`);
  }

  /** The cells of a year by series code. */
  ofYear(year: number): ReadonlyMap<string, SeriesCell> {
    const cells = [...this.#cells.values()].filter((cell) => cell.year === year);
    return new Map(cells.map((cell) => [cell.series, cell]));
  }

  /** The cells of a series, oldest first. */
  ofSeries(series: string): SeriesCell[] {
    const code = getSeries(series).code;
    return [...this.#cells.values()].filter((cell) => cell.series === code).sort((a, b) => a.year - b.year);
  }

  /** The newest years in which the report states one of the series, newest first. */
  statedYears(series: readonly string[]): number[] {
    return this.years.toReversed().filter((year) => series.some((code) => this.find(code, year)?.status === "stated"));
  }
}

/** Whether a finding of the report touches the value. */
export function isDoubtful(cell: SeriesCell | undefined): boolean {
  return cell?.flags.some((flag) => !DERIVATIONS.has(flag)) ?? false;
}
