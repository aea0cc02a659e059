import { type CellObject, utils, type WorkSheet } from "@e965/xlsx";
import type { DraftCell, DraftTable } from "@/lib/reading/document-builder";
import { collapseSpace, joinLines } from "@/lib/reading/join-lines";
import { MAX_CELLS, MAX_COLUMNS } from "@/lib/reading/limits";
import { readingError } from "@/lib/reading/reading-error";

type Rows = Map<number, DraftCell[]>;

/**
 * A sheet in reading order: a row with one cell is a line (title, cover, note) unless it stands between rows of a
 * table; the rest are tables. Only cells that exist are visited, whatever size the sheet declares.
 */
export function toSheetLayout(sheet: WorkSheet): (string | DraftTable)[] {
  const rows = collectRows(sheet);
  const parts: (string | DraftTable)[] = [];
  let run: DraftCell[][] = [];
  const endRun = () => {
    parts.push(...toParts(run));
    run = [];
  };
  let previous = -1;
  for (const [row, cells] of [...rows].sort(([a], [b]) => a - b)) {
    const filled = cells.some(({ text }) => text !== "");
    if (previous >= 0 && row > previous + 1 && !reaches(run, row)) endRun();
    if (filled || run.length > 0) run.push(cells);
    previous = row;
  }
  endRun();
  return parts;
}

function reaches(run: DraftCell[][], row: number): boolean {
  return run.some((cells) => cells.some((cell) => cell.row + cell.rowSpan > row));
}

function collectRows(sheet: WorkSheet): Rows {
  const spans = new Map<string, { rowSpan: number; columnSpan: number }>();
  const covered = new Set<string>();
  let marked = 0;
  for (const { s, e } of sheet["!merges"] ?? []) {
    const [rowSpan, columnSpan] = [e.r - s.r + 1, e.c - s.c + 1];
    marked += Math.min(rowSpan, 1000) * Math.min(columnSpan, MAX_COLUMNS);
    if (marked > MAX_CELLS) throw readingError("too-large");
    if (rowSpan > 1000 || columnSpan > MAX_COLUMNS) continue;
    spans.set(`${s.r},${s.c}`, { rowSpan, columnSpan });
    for (let r = s.r; r <= e.r; r += 1) for (let c = s.c; c <= e.c; c += 1) covered.add(`${r},${c}`);
    covered.delete(`${s.r},${s.c}`);
  }
  return placeCells(sheet, spans, covered);
}

function placeCells(
  sheet: WorkSheet,
  spans: Map<string, { rowSpan: number; columnSpan: number }>,
  covered: Set<string>,
): Rows {
  const rows: Rows = new Map();
  let count = 0;
  for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
    if (address.startsWith("!")) continue;
    const { r: row, c: column } = utils.decode_cell(address);
    if (covered.has(`${row},${column}`) || column >= MAX_COLUMNS) continue;
    count += 1;
    if (count > MAX_CELLS) throw readingError("too-large");
    const span = spans.get(`${row},${column}`) ?? { rowSpan: 1, columnSpan: 1 };
    const line = rows.get(row) ?? [];
    line.push({ row, column, ...span, text: shownText(cell) });
    rows.set(row, line);
  }
  for (const line of rows.values()) line.sort((a, b) => a.column - b.column);
  return rows;
}

/** What the sheet shows, in one line. */
function shownText(cell: CellObject): string {
  const shown = cell.w ?? (cell.v === undefined || cell.v === null ? "" : String(cell.v));
  return shown.split(/\r\n?|\n/).reduce((text, line) => joinLines(text, collapseSpace(line).trim()), "");
}

/** Lines above and below, and the table between; a run whose rows all have one cell is lines. */
function toParts(run: DraftCell[][]): (string | DraftTable)[] {
  const isLine = (cells: DraftCell[] | undefined) => (cells ?? []).filter(({ text }) => text !== "").length <= 1;
  const first = run.findIndex((cells) => !isLine(cells));
  if (first < 0) return run.map(lineOf);
  const last = run.findLastIndex((cells) => !isLine(cells));
  let top = first;
  while (top > 0 && hangsOver(run[top - 1], first)) top -= 1;
  return [...run.slice(0, top).map(lineOf), toTable(run.slice(top, last + 1)), ...run.slice(last + 1).map(lineOf)];
}

/** A lone cell over part of a table's width, such as a section's name, belongs to the table. */
function hangsOver(cells: DraftCell[] | undefined, first: number): boolean {
  const only = cells?.find(({ text }) => text !== "");
  return only !== undefined && only.text.length <= 16 && /^第.+[条项款]|情况$/.test(only.text) && first > 0;
}

function lineOf(cells: DraftCell[]): string {
  return cells.map(({ text }) => text).join("");
}

function toTable(run: DraftCell[][]): DraftTable {
  const cells = run.flat();
  const top = Math.min(...run.map((line) => line[0]?.row ?? 0).slice(0, 1));
  const left = cells.reduce((least, { column }) => Math.min(least, column), MAX_COLUMNS);
  const bottom = cells.reduce((most, { row, rowSpan, text }) => Math.max(most, row + (text ? rowSpan : 1)), 0);
  const right = cells.reduce(
    (most, { column, columnSpan, text }) => (text ? Math.max(most, column + columnSpan) : most),
    0,
  );
  const placed = cells
    .filter(({ column }) => column < right)
    .map((cell) => ({
      ...cell,
      row: cell.row - top,
      column: cell.column - left,
      rowSpan: Math.min(cell.rowSpan, bottom - cell.row),
      columnSpan: Math.min(cell.columnSpan, right - cell.column),
    }));
  return { rows: bottom - top, columns: right - left, cells: placed };
}
