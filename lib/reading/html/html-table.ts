import type { DraftCell, DraftTable } from "@/lib/reading/document-builder";
import { collapseSpace, joinLines } from "@/lib/reading/join-lines";
import { MAX_COLUMNS, MAX_ROWS } from "@/lib/reading/limits";
import { raiseDigits } from "@/lib/reading/raised-digits";
import { readingError } from "@/lib/reading/reading-error";
import { BLOCK_TAGS } from "./boilerplate";
import { type HtmlElement, isTextNode, spanOf } from "./dom";
import { isRead } from "./measure";

const FIGURE = /^\s*[\d.,]+\s*$/;

/** The shown rows of a table, those of its sections included, inner tables' rows left out. */
export function rowsOf(table: HtmlElement): HtmlElement[] {
  const rows: HtmlElement[] = [];
  for (const child of table.childNodes) {
    if (!isRead(child)) continue;
    if (child.tagName === "tr") rows.push(child);
    else if (/^t(?:head|body|foot)$/.test(child.tagName)) rows.push(...rowsOf(child));
  }
  return rows;
}

/** The shown cells of a row. */
export function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.childNodes.filter(
    (child): child is HtmlElement => isRead(child) && (child.tagName === "td" || child.tagName === "th"),
  );
}

/**
 * Whether a table only places parts of a page: one column, or a cell that holds an inner table or most of a long
 * text. Its cells are then read as lines, and inner tables on their own.
 */
export function isLayoutTable(table: HtmlElement, rows: HtmlElement[][]): boolean {
  if (rows.every((row) => row.length <= 1)) return true;
  const whole = table.measure?.plain ?? 0;
  return rows.flat().some((cell) => {
    const own = cell.measure;
    if (!own) return false;
    return own.plain > whole * 0.5 && (own.tables > 0 || (own.plain > 300 && own.sentences > 3));
  });
}

/** Expands rowspan and colspan of the rows' cells to places in a grid. */
export function toGrid(rows: HtmlElement[][]): DraftTable {
  if (rows.length > MAX_ROWS) throw readingError("too-large");
  const cells: DraftCell[] = [];
  const reach: number[] = [];
  let columns = 0;
  rows.forEach((line, row) => {
    let column = 0;
    for (const td of line) {
      while ((reach[column] ?? 0) > row) column += 1;
      if (column >= MAX_COLUMNS) throw readingError("too-large");
      const rowSpan = spanOf(td, "rowspan", rows.length - row);
      const columnSpan = freeSpan(reach, row, column, spanOf(td, "colspan", MAX_COLUMNS - column));
      cells.push({ row, column, rowSpan, columnSpan, text: cellText(td) });
      for (let i = 0; i < columnSpan; i += 1) reach[column + i] = row + rowSpan;
      column += columnSpan;
      columns = Math.max(columns, column);
    }
  });
  return { rows: rows.length, columns, cells };
}

/** A cell never reaches over one that hangs down from above. */
function freeSpan(reach: number[], row: number, column: number, wanted: number): number {
  let span = 1;
  while (span < wanted && (reach[column + span] ?? 0) <= row) span += 1;
  return span;
}

/** A cell's words in one line. */
function cellText(cell: HtmlElement): string {
  const lines = [""];
  collectLines(cell, lines);
  return lines.reduce((text, line) => joinLines(text, collapseSpace(line).trim()), "");
}

function collectLines(element: HtmlElement, lines: string[]): void {
  for (const child of element.childNodes) {
    if (isTextNode(child)) lines[lines.length - 1] += wordsIn(element, child.value, lines.at(-1) ?? "");
    else if (isRead(child)) {
      const divides = child.tagName === "br" || BLOCK_TAGS.has(child.tagName);
      if (divides) lines.push("");
      collectLines(child, lines);
      if (divides) lines.push("");
    }
  }
}

/** The number of a note stays one; a figure struck through is none. */
function wordsIn({ tagName }: HtmlElement, words: string, before: string): string {
  if (tagName === "sup") return raiseDigits(before, words);
  return (tagName === "s" || tagName === "strike") && FIGURE.test(words) ? "" : words;
}
