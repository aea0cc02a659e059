import type { FigureCell, FigureMeasure, FigureModel, FigureRow } from "@/lib/domain/figure";
import { textWidth, type Weight, wrapText } from "@/lib/export/text-width";
import { SHEET_WORDS } from "./sheet-words";

/** A column of the drawn table; `right` is where its numbers end, `x` where its words begin. */
export type TableColumn = {
  label: string[];
  x: number;
  right: number;
  measure: FigureMeasure | null;
};
export type TableLayout = {
  columns: TableColumn[];
  rows: FigureRow[];
  headHeight: number;
  /** Pixels for the name of a row's subject. */
  nameWidth: number;
};

export const CELL_SIZE = 14;
export const FRACTION_SIZE = 12;
export const HEAD_SIZE = 13;
export const HEAD_LEADING = 17;
const GAP = 22;
const YEAR_WIDTH = 56;
const LEAST = 44;
const LEAST_NAME = 110;

/**
 * The rows of a table that a sheet has room for: where there are more than `most`, those of the oldest years are left
 * out, of every subject alike. `left` counts them; `from` to `to` are their years.
 */
export function capRows(
  rows: readonly FigureRow[],
  most: number,
): { rows: FigureRow[]; left: number; from: number; to: number } {
  const years = [...new Set(rows.map((row) => row.year))].toSorted((a, b) => b - a);
  let kept = rows.length > most ? 1 : years.length;
  while (kept < years.length && rows.filter((row) => row.year >= (years[kept] ?? 0)).length <= most) kept += 1;
  const dropped = years.slice(kept);
  return {
    rows: rows.filter((row) => !dropped.includes(row.year)),
    left: rows.filter((row) => dropped.includes(row.year)).length,
    from: dropped.at(-1) ?? 0,
    to: dropped[0] ?? 0,
  };
}

/** Columns side by side on `width`: values as wide as they need, what is left to the name and to heads that break. */
export function layoutTable(figure: FigureModel, rows: readonly FigureRow[], width: number): TableLayout {
  const words = SHEET_WORDS[figure.locale];
  const single = figure.measures.length === 1;
  const names = figure.subjects.map((subject) => textWidth(subject.name, CELL_SIZE, 600));
  const widths = figure.measures.map((measure) => toColumnWidth(measure, rows));
  const remarks = single ? rows.map((row) => textWidth(remarkOf(figure, row), HEAD_SIZE)) : [];
  const remarkWidth = remarks.length > 0 ? Math.max(LEAST * 2, ...remarks) : 0;
  const needed = YEAR_WIDTH + sum(widths) + GAP * widths.length + (single ? remarkWidth + GAP : 0);
  const nameWidth = Math.max(LEAST_NAME, Math.min(Math.max(0, ...names) + GAP, width - needed));
  const spare = single ? 0 : Math.max(0, (width - nameWidth - needed) / figure.measures.length);
  const columns: TableColumn[] = [
    { label: [words.subject], x: 0, right: nameWidth - GAP, measure: null },
    { label: [words.year], x: nameWidth, right: nameWidth + YEAR_WIDTH - GAP, measure: null },
  ];
  let x = nameWidth + YEAR_WIDTH;
  for (const [index, measure] of figure.measures.entries()) {
    const own = (widths[index] ?? 0) + spare;
    const label = wrapText(measure.label, own + GAP - 8, HEAD_SIZE);
    columns.push({ label, x, right: x + own, measure });
    x += own + GAP;
  }
  if (single) columns.push({ label: [words.remark], x: x + GAP, right: width, measure: null });
  const lines = Math.max(...columns.map((column) => column.label.length));
  const key = figure.measures.some((measure) => measure.tone !== "plain") ? 16 : 0;
  return { columns, rows: [...rows], headHeight: key + lines * HEAD_LEADING + 8, nameWidth };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function toColumnWidth(measure: FigureMeasure, rows: readonly FigureRow[]): number {
  const cells = rows.flatMap((row) => row.cells[measure.code] ?? []);
  const values = cells.map((cell) => textWidth(cell.text, CELL_SIZE, 600) + textWidth(toFraction(cell), FRACTION_SIZE));
  const words = measure.label.split(/\s+|(?<=[\u4e00-\u9fff]{4})/).map((word) => textWidth(word, HEAD_SIZE));
  return Math.max(LEAST, ...values, ...words);
}

/** ` 4/25` after a percentage, ` 3/5` after the sum of a city; empty elsewhere. */
export function toFraction(cell: FigureCell): string {
  if (cell.denominator !== null && cell.count !== null) {
    const [part, whole] = [cell.count, cell.denominator].map((count) => count.toLocaleString("en-US"));
    return cell.status === "too-few" ? `${part}/${whole}` : ` ${part}/${whole}`;
  }
  return cell.of === undefined || cell.value === null ? "" : ` ${cell.reported}/${cell.of}`;
}

/** What the last column of a table of one measure says of a row. */
export function remarkOf(figure: FigureModel, row: FigureRow): string {
  return row.cells[figure.measures[0]?.code ?? ""]?.words ?? "";
}

/** Text cut to a width, with an ellipsis. */
export function clipText(text: string, width: number, size: number, weight: Weight = 400): string {
  if (textWidth(text, size, weight) <= width) return text;
  let kept = "";
  for (const char of text) {
    if (textWidth(`${kept}${char}…`, size, weight) > width) break;
    kept += char;
  }
  return `${kept}…`;
}
