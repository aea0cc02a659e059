import { type CellObject, utils, type WorkSheet } from "@e965/xlsx";
import type { DraftCell } from "@/lib/reading/document-builder";
import { collapseSpace } from "@/lib/reading/join-lines";
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from "@/lib/reading/limits";
import { readingError } from "@/lib/reading/reading-error";
import { ShownLines } from "./shown-lines";

type Span = { rowSpan: number; columnSpan: number };
type Spans = { spans: Map<string, Span>; covered: Set<string> };

const MAX_MERGED_ROWS = 1000;

/**
 * The shown rows of a sheet that have cells, top to bottom, each with its cells left to right; merged-over cells and
 * those of hidden rows and columns are left out, bordered blank ones are kept. Only cells that exist are visited, whatever size the sheet declares.
 */
export function listSheetRows(sheet: WorkSheet): DraftCell[][] {
  const { spans, covered } = readMerges(sheet);
  const lines = { rows: new ShownLines(sheet["!rows"]), columns: new ShownLines(sheet["!cols"]) };
  const rows = new Map<number, DraftCell[]>();
  let count = 0;
  for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
    if (address.startsWith("!")) continue;
    const { r: row, c: column } = utils.decode_cell(address);
    const place = `${row},${column}`;
    if (covered.has(place) || column >= MAX_COLUMNS) continue;
    if (row >= MAX_ROWS && shownText(cell)) throw readingError("too-large");
    const shown = placeShown({ row, column, ...(spans.get(place) ?? SINGLE) }, lines);
    if (!shown) continue;
    count += 1;
    if (count > MAX_CELLS) throw readingError("too-large");
    const line = rows.get(shown.row) ?? [];
    line.push({ ...shown, text: shownText(cell) });
    rows.set(shown.row, line);
  }
  for (const line of rows.values()) line.sort((a, b) => a.column - b.column);
  return [...rows].sort(([a], [b]) => a - b).map(([, line]) => line);
}

const SINGLE: Span = { rowSpan: 1, columnSpan: 1 };

type Place = Span & { row: number; column: number };

/** Where a cell stands among the shown rows and columns; null where it is hidden. */
function placeShown(cell: Place, { rows, columns }: { rows: ShownLines; columns: ShownLines }): Place | null {
  const { row, column, rowSpan, columnSpan } = cell;
  const spans = { rowSpan: rows.span(row, rowSpan), columnSpan: columns.span(column, columnSpan) };
  if (spans.rowSpan === 0 || spans.columnSpan === 0) return null;
  return { row: rows.place(row), column: columns.place(column), ...spans };
}

function readMerges(sheet: WorkSheet): Spans {
  const merges: Spans = { spans: new Map(), covered: new Set() };
  let covered = 0;
  for (const { s, e } of sheet["!merges"] ?? []) {
    const [rowSpan, columnSpan] = [e.r - s.r + 1, Math.min(e.c - s.c + 1, MAX_COLUMNS)];
    if (rowSpan > MAX_MERGED_ROWS) continue;
    covered += rowSpan * columnSpan;
    if (covered > MAX_CELLS) throw readingError("too-large");
    merges.spans.set(`${s.r},${s.c}`, { rowSpan, columnSpan });
    for (let r = 0; r < rowSpan; r += 1) {
      for (let c = r === 0 ? 1 : 0; c < columnSpan; c += 1) merges.covered.add(`${s.r + r},${s.c + c}`);
    }
  }
  return merges;
}

/** What the sheet shows; a line break inside the cell is kept. */
function shownText(cell: CellObject): string {
  const shown = cell.w ?? (cell.v === undefined || cell.v === null ? "" : String(cell.v));
  if (!/[\r\n]/.test(shown)) return collapseSpace(shown).trim();
  return shown
    .split(/\r\n?|\n/)
    .map((line) => collapseSpace(line).trim())
    .filter((line) => line !== "")
    .join("\n");
}
