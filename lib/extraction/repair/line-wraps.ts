import type { Edit } from "./text-edit";

/** Spaces that part the columns of a table. */
const WIDE_GAP = "   ";
/** `prose`: no row of a table, and no single letter. */
type Line = { start: number; end: number; words: string; width: number; prose: boolean };

const OPENS_PARAGRAPH =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]+[部章条]|附[件：:]|[#•·●■◆*-]\s|[—-]{2}|(?:发布|公开|成文|生成|发文)?(?:日期|时间|机构)\s*[:：]|(?:信息|文章)?来源\s*[:：])/;
const ENDS_SENTENCE = /[。！？；：!?;:|]["”）)]?$/;
/** Numbers side by side, or dashes for them, are cells of a table; so is a number alone. */
const TABLE_ROW = /(?:^|\s)[\d/—-][\d,.]*\s+[\d/—-][\d,.]*(?:\s|$)|^[\d,.]+$/;
/** A wrapped page has at least this many lines broken in mid-sentence at its own width; a short one fewer. */
const ENOUGH = 4;
const ENOUGH_IF_SHORT = 2;
const NARROWEST = 40;
const WIDEST = 120;

/** Line breaks in mid-sentence at a page's width, taken out; headings, tables and short lines keep theirs. */
export function joinWrappedLines(text: string): Edit[] {
  const lines = splitLines(text);
  const prose = lines.filter((line) => line.prose);
  const pageWidth = nineInTen(prose, ({ width }) => width);
  if (pageWidth < NARROWEST || pageWidth > WIDEST) return [];
  const pageLetters = nineInTen(prose, ({ words }) => words.length);
  const edits: Edit[] = [];
  let full = 0;
  for (let i = 0; i < lines.length - 1; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || !isFull(line, pageWidth, pageLetters)) continue;
    full++;
    if (goesOn(line, next)) edits.push(joinOf(text, line, next));
  }
  const enough = noneIsWider(lines, pageWidth) ? ENOUGH_IF_SHORT : ENOUGH;
  return edits.length >= enough && edits.length >= full / 2 ? edits : [];
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const words = line.trim();
    const prose = words.length > 1 && !/[|\t]/.test(words) && !words.includes(WIDE_GAP);
    const width = prose ? displayWidth(words) : 0;
    lines.push({ start, end: start + line.length, words, width, prose });
    start += line.length + 1;
  }
  return lines;
}

const WIDE_MARKS: ReadonlySet<number> = new Set([..."—…“”‘’·"].map((mark) => mark.charCodeAt(0)));

const MIDDLE_DOT = 0xb7;

/** Columns on a terminal: a Han character takes two. */
function displayWidth(words: string): number {
  let width = 0;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    // Of a pair beyond the basic plane only the second half is counted.
    if (code >= 0xd800 && code < 0xdc00) continue;
    width += code > 0x2e7f || (code > 0xff && WIDE_MARKS.has(code)) || code === MIDDLE_DOT ? 2 : 1;
  }
  return width;
}

/** The measure that long lines share: nine in ten are no longer. */
function nineInTen(lines: readonly Line[], measureOf: (line: Line) => number): number {
  const measures = Float64Array.from(lines, measureOf).sort();
  return measures[Math.floor(measures.length * 0.9)] ?? 0;
}

/** On a wrapped page no line passes the margin; paragraphs that were never wrapped do. */
function noneIsWider(lines: readonly Line[], pageWidth: number): boolean {
  return lines.every((line) => !line.prose || line.width <= pageWidth + 4);
}

/** Pages break lines at a width; some programs at a number of letters, figures and Han characters alike. */
function isFull(line: Line, pageWidth: number, pageLetters: number): boolean {
  if (!line.prose) return false;
  const fillsWidth = line.width >= pageWidth * 0.86 && line.width <= pageWidth * 1.15;
  return fillsWidth || Math.abs(line.words.length - pageLetters) <= 1;
}

/** A report's title fills a line by chance; what follows it in Han characters is another paragraph. */
const TITLE = /^[^，。；：]{2,40}(?:19|20)\d\d年[^，。；：\d]{2,30}(?:报告|总结)$/;

function goesOn(line: Line, next: Line): boolean {
  if (next.words === "" || /[|\t]/.test(next.words) || next.words.includes(WIDE_GAP)) return false;
  if (ENDS_SENTENCE.test(line.words)) return false;
  if (TITLE.test(line.words) && /^\p{Script=Han}/u.test(next.words)) return false;
  if (TABLE_ROW.test(line.words) || TABLE_ROW.test(next.words)) return false;
  // No program breaks a number, and two would become one.
  if (/\d$/.test(line.words) && /^\d/.test(next.words)) return false;
  return (
    !OPENS_PARAGRAPH.test(next.words) && /^[\p{Script=Han}\d“”《》（(）)，、。；：％%〔〕]|^\.\d/u.test(next.words)
  );
}

function joinOf(text: string, line: Line, next: Line): Edit {
  const start = line.start + text.slice(line.start, line.end).trimEnd().length;
  const indent = text.slice(next.start, next.end).length - text.slice(next.start, next.end).trimStart().length;
  const betweenWords = /[A-Za-z]$/.test(line.words) && /^[A-Za-z]/.test(next.words);
  return { start, end: next.start + indent, replacement: betweenWords ? " " : "" };
}
