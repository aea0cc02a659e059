import type { Span } from "@/lib/domain/series-cell";
import type { SourceDocument, TableGrid } from "@/lib/reading/source-document";
import { isDashWord, isNumberWord } from "./cell-value";

/** A piece of a line that may be a cell. `width` is the number of columns it covers, where that is known. */
export type LineCell = Span & { text: string; width: number };

/**
 * How a line's cells are told apart, and so whether its blanks can be trusted.
 * - `grid`: a row of a true table
 * - `delimited`: several cells with tabs or pipes between them
 * - `spaced`: words and numbers with spaces between them
 * - `single`: one cell
 */
export type LineLayout = "grid" | "delimited" | "spaced" | "single";
export type TableLine = Span & { layout: LineLayout; cells: LineCell[]; grid: number | null };

const RULE = /^[\s|｜+:：\-─—=]*[-─—=]{3,}[\s|｜+:：\-─—=]*$/;
const PAGE_NUMBER = /^\s*(?:[—–\-－·•～~]+\s*\d{1,3}\s*[—–\-－·•～~]+|第\s*\d+\s*页.{0,12}|\d+\s*\/\s*\d+\s*页?)\s*$/;
const LONG_CELL = 400;

/** The document as lines of cells: rows of its true tables, and the lines of all text outside them. */
export function toTableLines(document: SourceDocument): TableLine[] {
  const { text } = document;
  const lines: TableLine[] = [];
  let at = 0;
  document.tables.forEach((table, index) => {
    if (table.start < at || isLayoutTable(table)) return;
    lines.push(...textLines(text, at, table.start), ...gridLines(text, table, index));
    at = table.end;
  });
  return [...lines, ...textLines(text, at, text.length)];
}

/** A page laid out by a table keeps whole articles in its cells; its text is read line by line instead. */
function isLayoutTable(table: TableGrid): boolean {
  return table.cells.some((cell) => cell.end - cell.start > LONG_CELL);
}

function gridLines(text: string, table: TableGrid, grid: number): TableLine[] {
  const rows = new Map<number, LineCell[]>();
  for (const cell of [...table.cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(cell.row) ?? [];
    row.push({ start: cell.start, end: cell.end, text: text.slice(cell.start, cell.end), width: cell.columnSpan });
    rows.set(cell.row, row);
  }
  return [...rows.values()].map((cells) => ({ ...spanOf(cells, table), layout: "grid" as const, cells, grid }));
}

function spanOf(cells: readonly LineCell[], fallback: Span): Span {
  const start = Math.min(...cells.map((cell) => cell.start));
  const end = Math.max(...cells.map((cell) => cell.end));
  return Number.isFinite(start) ? { start, end } : { start: fallback.start, end: fallback.start };
}

function textLines(text: string, from: number, to: number): TableLine[] {
  const lines: TableLine[] = [];
  for (const match of text.slice(from, to).matchAll(/[^\r\n\f]+/g)) {
    const start = from + match.index;
    const line = toLine(match[0], start);
    if (line && !isPageNumber(match[0], text.charAt(start + match[0].length))) lines.push(line);
  }
  return lines;
}

/** A number alone right before a form feed is the page's, whatever it looks like. */
function isPageNumber(line: string, next: string): boolean {
  return PAGE_NUMBER.test(line) || (next === "\f" && /^\s*\d{1,3}\s*$/.test(line));
}

function toLine(line: string, start: number): TableLine | null {
  if (RULE.test(line)) return null;
  const span = { start, end: start + line.length };
  if (/[|｜│┃]/.test(line)) return delimitedLine(span, pipeCells(line, start));
  if (line.includes("\t")) return delimitedLine(span, tabCells(line, start));
  if (!line.trim()) return null;
  const cells = wordCells(line, start);
  return { ...span, layout: cells.length > 1 ? "spaced" : "single", cells, grid: null };
}

function delimitedLine(span: Span, cells: LineCell[]): TableLine {
  return { ...span, layout: cells.length > 1 ? "delimited" : "single", cells, grid: null };
}

/** Pipes stand between cells, and often around the row as well; a pipe alone on its line is an empty cell. */
function pipeCells(line: string, start: number): LineCell[] {
  const cells = splitAt(line, start, /[|｜│┃]/g);
  if (cells.length > 1 && !cells[0]?.text.trim()) cells.shift();
  if (cells.length > 1 && !cells.at(-1)?.text.trim()) cells.pop();
  return cells;
}

/** One tab before a cell is its indentation; more of them are empty cells. */
function tabCells(line: string, start: number): LineCell[] {
  const cells = splitAt(line, start, /\t/g);
  if (cells.length > 1 && !cells[0]?.text.trim()) cells.shift();
  return cells;
}

function splitAt(line: string, start: number, delimiter: RegExp): LineCell[] {
  const cells: LineCell[] = [];
  let at = 0;
  for (const match of [...line.matchAll(delimiter), { index: line.length }]) {
    cells.push(trimmed(line.slice(at, match.index), start + at));
    at = match.index + 1;
  }
  return cells;
}

function trimmed(text: string, start: number): LineCell {
  const inner = text.trim();
  const lead = inner ? text.indexOf(inner) : 0;
  return { start: start + lead, end: start + lead + inner.length, text: inner, width: 1 };
}

/** Words between spaces: numbers are cells of their own, neighbouring words are one cell. */
function wordCells(line: string, start: number): LineCell[] {
  const words = [...line.matchAll(/[^\s\u3000]+/g)];
  const numbers = words.filter((word) => isNumberWord(word[0])).length;
  const cells: LineCell[] = [];
  let joins = false;
  for (const word of words) {
    const isValue = isNumberWord(word[0]) || ((numbers > 0 || words.length === 1) && isDashWord(word[0]));
    const span = { start: start + word.index, end: start + word.index + word[0].length };
    const last = cells.at(-1);
    if (last && joins && !isValue) {
      last.end = span.end;
      last.text = line.slice(last.start - start, span.end - start);
    } else cells.push({ ...span, text: word[0], width: 1 });
    joins = !isValue;
  }
  return cells;
}
