import { type CellObject, utils, type WorkSheet } from "@e965/xlsx";
import type { DraftCell } from "@/lib/reading/document-builder";
import { collapseSpace } from "@/lib/reading/join-lines";
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from "@/lib/reading/limits";
import { readingError } from "@/lib/reading/reading-error";

type Span = { rowSpan: number; columnSpan: number };
type Spans = { spans: Map<string, Span>; covered: Set<string> };

const MAX_MERGED_ROWS = 1000;

/**
 * The shown rows of a sheet that have cells, top to bottom, each with its cells left to right; merged-over cells and
 * those of hidden rows and columns are left out, bordered blank ones are kept. Only cells that exist are visited, whatever size the sheet declares.
 */
export function listSheetRows(sheet: WorkSheet): DraftCell[][] {
  const { spans, covered } = readMerges(sheet);
  const rows = new Map<number, DraftCell[]>();
  let count = 0;
  for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
    if (address.startsWith("!")) continue;
    const { r: row, c: column } = utils.decode_cell(address);
    const place = `${row},${column}`;
    const span = spans.get(place) ?? { rowSpan: 1, columnSpan: 1 };
    if (covered.has(place) || column >= MAX_COLUMNS || isHidden(sheet, row, column, span)) continue;
    if (row >= MAX_ROWS && shownText(cell)) throw readingError("too-large");
    count += 1;
    if (count > MAX_CELLS) throw readingError("too-large");
    const line = rows.get(row) ?? [];
    line.push({ row, column, ...span, text: shownText(cell) });
    rows.set(row, line);
  }
  for (const line of rows.values()) line.sort((a, b) => a.column - b.column);
  return [...rows].sort(([a], [b]) => a - b).map(([, line]) => line);
}

/** A merged cell is shown while any of its rows and any of its columns is. */
function isHidden(sheet: WorkSheet, row: number, column: number, { rowSpan, columnSpan }: Span): boolean {
  return areHidden(sheet["!rows"], row, rowSpan) || areHidden(sheet["!cols"], column, columnSpan);
}

function areHidden(lines: ({ hidden?: boolean } | undefined)[] | undefined, first: number, count: number): boolean {
  if (!lines?.[first]?.hidden) return false;
  for (let at = first + 1; at < first + count; at += 1) if (!lines[at]?.hidden) return false;
  return true;
}

function readMerges(sheet: WorkSheet): Spans {
  const merges: Spans = { spans: new Map(), covered: new Set() };
  for (const { s, e } of sheet["!merges"] ?? []) {
    const [rowSpan, columnSpan] = [e.r - s.r + 1, Math.min(e.c - s.c + 1, MAX_COLUMNS)];
    if (rowSpan > MAX_MERGED_ROWS) continue;
    merges.spans.set(`${s.r},${s.c}`, { rowSpan, columnSpan });
    for (let r = 0; r < rowSpan; r += 1) {
      for (let c = r === 0 ? 1 : 0; c < columnSpan; c += 1) merges.covered.add(`${s.r + r},${s.c + c}`);
    }
    if (merges.covered.size > MAX_CELLS) throw readingError("too-large");
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
