import type { Span } from "@/lib/domain/series-cell";
import { squeeze } from "@/lib/extraction/squeeze";
import type { SourceDocument, TableGrid } from "@/lib/reading/source-document";
import { isDashWord, isNumberWord, isUnitWord, isZeroWord } from "./cell-value";
import { partRunOn } from "./run-on-lines";

/**
 * A piece of a line that may be a cell. `width` is the number of columns of a true table it covers; `middle` is where
 * it stands on its line and `gap` the space before it, both in half-width characters and 0 where cells are delimited;
 * `letter` is where it stands when every character counts as one, as some printers of text count.
 */
export type LineCell = Span & { text: string; width: number; middle: number; letter: number; gap: number };

/** A cell of one column that stands nowhere in particular. */
export function toCell(text: string, { start, end }: Span): LineCell {
  return { start, end, text, width: 1, middle: 0, letter: 0, gap: 0 };
}

/**
 * How a line's cells are told apart, and so whether its blanks can be trusted.
 * - `grid`: a row of a true table
 * - `delimited`: several cells with tabs or pipes between them
 * - `spaced`: words and numbers with spaces between them
 * - `single`: one cell
 */
export type LineLayout = "grid" | "delimited" | "spaced" | "single";
export type TableLine = Span & {
  layout: LineLayout;
  cells: LineCell[];
  /** It looks like the number of a page: — 4 —. */
  pageNumber: boolean;
};
/**
 * Which ends of a row the document's pipes and tabs stand at, so that an empty cell there is told from a border; and
 * whether each cell has a line of its own, so that pipes behind it are padding.
 */
type EdgeStyle = {
  leadingPipe: boolean;
  trailingPipe: boolean;
  leadingTab: boolean;
  cellPerLine: boolean;
  /** Tabs stand on lines of their own, so that they divide cells and are none. */
  tabsAlone: boolean;
  /** Numbers stand behind a pipe on lines of their own, so that a pipe alone is an empty cell and no border. */
  pipeOpensCell: boolean;
};

const RULE = /^[\s|｜+:：\-─—=]*[-─—=]{3,}[\s|｜+:：\-─—=]*$/;
const PAGE_NUMBER = /^\s*(?:[—–\-－·•～~]+\s*\d{1,3}\s*[—–\-－·•～~]+|第\s*\d+\s*页.{0,12}|\d+\s*\/\s*\d+\s*页?)\s*$/;
const PIPE = /[|｜│┃]/;
/** Behind a line that no pipe ends it is that cell's border, anywhere else an empty cell. */
const LONE_PIPE = /^\s*[|｜│┃]\s*$/;
/** A change and its number are one word: 减 1. */
const WORD = /(?<!\S)(?:增加?|减少?)[^\S\n](?=\d)\S+|[^\s\u3000]+/g;
/** A pipe behind the last cell. */
const CLOSED = /[|｜│┃]\s*$/;
/** Nothing but narrow characters. */
const PLAIN_WORD = /^[\x20-\x7e]*$/;
const LONG_CELL = 400;
const SENTENCE = 60;
const MOST = 0.7;

/** The document as lines of cells: rows of its true tables, and the lines of all text outside them. */
export function toTableLines(document: SourceDocument): TableLine[] {
  const { text } = document;
  const style = edgeStyle(text);
  const lines: TableLine[] = [];
  let at = 0;
  for (const table of document.tables) {
    if (table.start < at || isLayoutTable(table)) continue;
    lines.push(...textLines(text, at, table.start, style), ...gridLines(text, table));
    at = table.end;
  }
  return [...lines, ...textLines(text, at, text.length, style)];
}

const NO_EDGES: EdgeStyle = {
  leadingPipe: false,
  trailingPipe: false,
  leadingTab: false,
  tabsAlone: true,
  cellPerLine: false,
  pipeOpensCell: false,
};

function edgeStyle(text: string): EdgeStyle {
  if (!PIPE.test(text) && !text.includes("\t")) return NO_EDGES;
  const lines = text.split(/[\r\n]+/);
  const piped = lines.filter((line) => PIPE.test(line));
  const tabbed = lines.filter((line) => line.includes("\t"));
  const most = (rows: readonly string[], edge: RegExp) =>
    rows.filter((line) => edge.test(line)).length > rows.length * MOST;
  return {
    leadingPipe: most(piped, /^\s*[|｜│┃]/),
    trailingPipe: most(piped, /[|｜│┃]\s*$/),
    leadingTab: most(tabbed, /^\t/),
    tabsAlone: tabbed.every((line) => !line.trim()),
    cellPerLine: standAlone(piped) > 0,
    pipeOpensCell: opensCells(lines),
  };
}

function opensCells(lines: readonly string[]): boolean {
  const alone = lines.filter((line) => /^[\s|｜│┃]*\d+[\s|｜│┃]*$/.test(line));
  const opened = alone.filter((line) => /^\s*[|｜│┃]\s*\d+\s*$/.test(line));
  return opened.length > alone.length * MOST;
}

/** How many more lines with pipes hold a number alone than a number beside its label. */
function standAlone(piped: readonly string[]): number {
  return piped
    .filter((line) => /\d/.test(line))
    .reduce((sum, line) => sum + (/^[\s|｜│┃]*\d+[\s|｜│┃]*$/.test(line) ? 1 : -1), 0);
}

/** A page laid out by a table keeps whole articles in its cells; its text is read line by line instead. */
function isLayoutTable(table: TableGrid): boolean {
  return table.cells.some((cell) => cell.end - cell.start > LONG_CELL);
}

function gridLines(text: string, table: TableGrid): TableLine[] {
  const rows = new Map<number, LineCell[]>();
  for (const cell of [...table.cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(cell.row) ?? [];
    const { start, end, columnSpan } = cell;
    row.push({ start, end, text: text.slice(start, end), width: columnSpan, middle: 0, letter: 0, gap: 0 });
    rows.set(cell.row, row);
  }
  return [...rows.values()].map((cells) => {
    const { start, end } = spanOf(cells, table);
    return { start, end, layout: "grid", cells, pageNumber: false };
  });
}

function spanOf(cells: readonly LineCell[], fallback: Span): Span {
  const start = Math.min(...cells.map((cell) => cell.start));
  const end = Math.max(...cells.map((cell) => cell.end));
  return Number.isFinite(start) ? { start, end } : { start: fallback.start, end: fallback.start };
}

function textLines(text: string, from: number, to: number, style: EdgeStyle): TableLine[] {
  const lines: TableLine[] = [];
  let unpiped = false;
  for (const match of text.slice(from, to).matchAll(/[^\r\n\f]+/g)) {
    const [written] = match;
    const start = from + match.index;
    const endsPage = text.charAt(start + written.length) === "\f" && /^\s*\d{1,3}\s*$/.test(written);
    const border = unpiped && !style.pipeOpensCell && LONE_PIPE.test(written);
    if (written.trim()) unpiped = !CLOSED.test(written);
    if (border || endsPage) continue;
    for (const part of partRunOn(written, start)) {
      const line = toLine(text.slice(part.start, part.end), part.start, style);
      if (line) lines.push(line);
    }
  }
  return lines;
}

function toLine(line: string, start: number, style: EdgeStyle): TableLine | null {
  if (RULE.test(line) || (!line.trim() && (style.tabsAlone || !line.includes("\t")))) return null;
  const end = start + line.length;
  const piped = PIPE.test(line);
  const cells = piped
    ? pipeCells(line, start, style)
    : line.includes("\t")
      ? tabCells(line, start, style)
      : wordCells(line, start);
  const layout = piped || line.includes("\t") ? "delimited" : "spaced";
  return { start, end, layout: cells.length > 1 ? layout : "single", cells, pageNumber: PAGE_NUMBER.test(line) };
}

/** Pipes stand between cells, and in most documents around the row as well; a pipe alone on its line is an empty cell. */
function pipeCells(line: string, start: number, style: EdgeStyle): LineCell[] {
  const cells = splitAt(line, start, /[|｜│┃]/g);
  const last = cells.at(-1);
  if (cells.length > 1 && style.trailingPipe && !last?.text) cells.pop();
  if (cells.length > 1 && style.leadingPipe && !cells[0]?.text) cells.shift();
  return style.cellPerLine && cells.slice(1).every((cell) => !cell.text) ? cells.slice(0, 1) : cells;
}

/** Where lines begin with a tab as a rule, it is the cell's indentation; elsewhere an empty cell stands before it. */
function tabCells(line: string, start: number, style: EdgeStyle): LineCell[] {
  const cells = splitAt(line, start, /\t/g);
  if (cells.length > 1 && style.leadingTab && !cells[0]?.text) cells.shift();
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
  return toCell(inner, { start: start + lead, end: start + lead + inner.length });
}

/** Words between spaces: numbers are cells of their own, neighbouring words are one cell; a sentence stays whole. */
function wordCells(line: string, start: number): LineCell[] {
  if (line.length > SENTENCE && line.includes("。")) return [trimmed(line, start)];
  const only = line.trim();
  if (squeeze(only) === only) {
    const at = line.indexOf(only);
    return [{ ...toCell(only, { start: start + at, end: start + at + only.length }), ...place(line, at, only) }];
  }
  const words = withoutLetter([...line.matchAll(WORD)]);
  if (words.length === 2 && isNumberWord(words[0]?.[0] ?? "") && isUnitWord(words[1]?.[0] ?? ""))
    return [trimmed(line, start)];
  const zeros = zerosFrom(words);
  const dashes = words.filter((word) => isDashWord(word[0])).length;
  const numbers = words.filter((word) => isNumberWord(word[0])).length || (dashes > 2 ? dashes : 0);
  const cells: LineCell[] = [];
  let joins = false;
  for (const [at, word] of words.entries()) {
    const isUnit = numbers > 0 && isUnitWord(word[0]);
    const isZero = at >= zeros && isZeroWord(word[0]);
    const isValue =
      isZero || isUnit || isNumberWord(word[0]) || ((numbers > 0 || words.length === 1) && isDashWord(word[0]));
    const span = { start: start + word.index, end: start + word.index + word[0].length };
    const last = cells.at(-1);
    if (last && joins && !isValue) {
      last.end = span.end;
      last.text = line.slice(last.start - start, span.end - start);
    } else cells.push({ ...toCell(word[0], span), ...place(line, word.index, word[0]) });
    joins = !isValue;
  }
  return cells;
}

/** From which word on 无 and 零 are figures: several values end the line, or one behind a label alone. */
function zerosFrom(words: readonly RegExpMatchArray[]): number {
  const isValue = ([word]: RegExpMatchArray) => isZeroWord(word) || isNumberWord(word) || isDashWord(word);
  const from = words.findLastIndex((word) => !isValue(word)) + 1;
  return words.length - from > 1 || (from === 1 && words.length === 2) ? from : words.length;
}

/** A line's words without the 无 of a label written downwards, behind other such letters and before a 0 of the row. */
function withoutLetter(words: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  const at = words.findIndex(([word]) => word.length > 1 || isNumberWord(word) || isZeroWord(word));
  const isLetter = isZeroWord(words[at]?.[0] ?? "") && words.slice(at).some(([word]) => word === "0");
  return isLetter ? words.filter((_, index) => index !== at) : words;
}

/** Where a word stands on its line. */
function place(line: string, at: number, word: string): Pick<LineCell, "middle" | "letter" | "gap"> {
  const before = line.slice(0, at);
  return {
    middle: columnsIn(before) + columnsIn(word) / 2,
    letter: at + word.length / 2,
    gap: columnsIn(before) - columnsIn(before.trimEnd()),
  };
}

/** Length in half-width characters: Chinese characters and full-width forms take two. */
function columnsIn(text: string): number {
  if (PLAIN_WORD.test(text)) return text.length;
  return (
    text.length + (text.match(/[\u1100-\u115f\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g)?.length ?? 0)
  );
}
