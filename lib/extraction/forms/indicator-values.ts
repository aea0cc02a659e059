import type { Span } from "@/lib/domain/series-cell";
import type { IndicatorHit } from "./indicator-labels";
import { keepProven } from "./indicator-sums";
import { withoutRowNumbers } from "./row-numbers";
import { columnWanted } from "./select-columns";
import { type LineCell, toCell } from "./table-lines";

/** A row of the form of 2014 and the cell found for it; an empty cell stands right behind the label. */
export type IndicatorValue = { hit: IndicatorHit; row: number; cell: LineCell };

/** What stands between two labels, and in the midst of the first where its lines were torn apart. */
export type Gap = {
  inside: Token[];
  lead: Token[];
  tail: Token[];
  /** Words of a row that the form does not have stand between. */
  foreign: boolean;
};
/** A number, or what stands for one. */
export type Token = Span & { text: string };
type Direction = "behind" | "before";

/** A mark behind a figure that leads to a note: 12[1], 12（注1）. */
const NOTE = /(?<=\d\s?)(?:[[［【]\s*注?\s*\d{1,2}\s*[\]］】]|[（(]\s*注\s*\d{0,2}\s*[）)])/g;
/** Words that explain a label and hold a number, blanked out: 相同信息计1条. */
const EXPLANATION = /计\s*[1１一]\s*[条次]|(?<=\n\s*)[1１一]\s*[条次](?=\s*[)）])/g;
const PAGE_NUMBER =
  /(?:^|\n)[^\S\n]*[—–-]+[^\S\n]*\d{1,3}[^\S\n]*[—–-]+[^\S\n]*(?=\n|$)|\n[^\S\n]*\d{1,3}[^\S\n]*(?=\f)/g;
const BRACKETS = /[（(][^（()）]{0,200}[）)]/g;
/** All but a word that says 0 alone. */
const HAN = /(?!(?<=\s)[无零](?=\s))[\u4e00-\u9fff]/g;
/** The numbering of the next label; its figure has one digit, so that 条102. is 10 and the second row. */
const NUMBERING =
  /(?:其中[:：]?\s*|[一二三四五六七八九十]{1,2}[、.．]\s*|[（(][一二三四五六七八九十\d]{1,2}[）)]\s*|\d[.．、]\s*|《\s*)+$/;
/** A run of words that is no measure word: a row that a province added, or the end of the table. */
const FOREIGN = /(?:(?!人次|万元|其中|(?<![\u4e00-\u9fff])[无零](?![\u4e00-\u9fff]))[\u4e00-\u9fff]\s*){3,}/g;
const TOKEN =
  /(?<![\w.])\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?(?![\w.])|(?<![A-Za-z\d])\d+(?:[.．]\d+)?(?![A-Za-z\d])|[-—–―－─/／\\]+|无|零/g;
/** Dates, and shares of something. */
const OTHER_BEHIND = /^\s*[年月日号%％]/;
const LAST_GAP = 40;
/** So far above the first label the titles of the columns stand. */
const HEADER_REACH = 60;
const COLUMN_TITLE =
  /20\d\d\s*年度?|本年度?|今年|全年|上一?年度?|去年|往年|(?:历年)?累计|合计|总计|同比[^\s\d|]{0,4}|增减[^\s\d|]{0,3}|占比|统计数|数量|数值|数据/g;
/** Titles of two columns that ran together, as the figures below them then did. */
const FUSED_TITLES = /(?:20\d\d年度?|本年度?|今年|数量?|数值)(?:历年累计|累计|上一?年|去年|同比|增减)/;
/** No row has so many figures. */
const NO_COLUMN = { at: 0, of: -1 };
/** So many rows must have a figure in every column. */
const MOST = 0.6;
/** So many times more headings must speak for one side than for the other. */
const CLEAR = 4;

/**
 * The figure of every row in a list of indicators whose cells ran into text, whatever its layout; none where the text
 * does not tell whether figures stand behind their labels or before them, or where a row has more than one. In a text
 * that lost its order only the rows that add up are given.
 */
export function readIndicatorValues(text: string, hits: readonly IndicatorHit[], year: number): IndicatorValue[] {
  const bare = hits.map((hit, at) => gapBehind(text, hit, hits[at + 1]));
  const gaps = withoutRowNumbers(bare);
  const direction = directionOf(hits, gaps);
  if (!direction || (direction === "before" && isInterleaved(hits))) return [];
  const column = direction === "behind" ? columnOf(text, hits, gaps, year) : null;
  let torn = false;
  const values = hits.flatMap((hit, at): IndicatorValue[] => {
    if (hit.row === null) return [];
    const beside = direction === "behind" ? gaps[at]?.lead : gaps[at - 1]?.tail;
    const tokens = [...(gaps[at]?.inside ?? []), ...(beside ?? [])];
    const figures = tokens.filter(isFigure);
    if (column && figures.length !== column.of) return [];
    const [only = tokens[0], second] = column ? figures.slice(column.at, column.at + 1) : figures;
    torn ||= second !== undefined;
    if (second) return [];
    const cell = only ? toCell(only.text, only) : toCell("", { start: hit.end, end: hit.end });
    return [{ hit, row: hit.row, cell }];
  });
  return torn ? keepProven(values) : values;
}

/** Of how many columns of numbers which is the year's: rows have as many figures as the header has titles of columns. */
function columnOf(text: string, hits: readonly IndicatorHit[], gaps: readonly Gap[], year: number) {
  const counts = gaps.map(({ lead }) => lead.filter(isFigure).length).filter((count) => count > 0);
  const several = counts.filter((count) => count > 1);
  const [of = 0] = several;
  const start = hits.find(({ row }) => row !== null)?.start ?? 0;
  const header = text.slice(Math.max(0, start - HEADER_REACH), start);
  const titles = (header.match(COLUMN_TITLE) ?? []).slice(-of);
  // 1201400 is 120 of the year and 1400 of all years.
  if (several.length === 0 && FUSED_TITLES.test(header)) return NO_COLUMN;
  const agree = several.filter((count) => count === of).length > counts.length * MOST;
  const at = agree && titles.length === of ? columnWanted(titles, year) : -1;
  return at < 0 ? null : { at, of };
}

/** Two columns of rows side by side, read line by line. */
function isInterleaved(hits: readonly IndicatorHit[]): boolean {
  const rows = hits.flatMap(({ row }) => (row === null ? [] : row));
  const falls = rows.filter((row, at) => row < (rows[at - 1] ?? 0)).length;
  return falls > rows.length / 4;
}

function isFigure({ text }: Token): boolean {
  return /[\d无零]/.test(text);
}

function gapBehind(text: string, hit: IndicatorHit, next: IndicatorHit | undefined): Gap {
  const end = next?.start ?? Math.min(text.length, hit.end + LAST_GAP);
  const plain = blankOut(text.slice(hit.end, end), EXPLANATION, PAGE_NUMBER, NOTE)
    .replace(BRACKETS, (words) => words.replace(HAN, " "))
    .replace(NUMBERING, (words) => " ".repeat(words.length));
  const foreign = [...plain.matchAll(FOREIGN)];
  const first = foreign[0]?.index ?? plain.length;
  const last = foreign.at(-1);
  const behindLast = last ? last.index + last[0].length : 0;
  const leadEnd = plain.slice(0, first).replace(NUMBERING, "").length;
  const tokens = tokensIn(plain, hit.end);
  return {
    inside: tokensIn(text.slice(hit.start, hit.end), hit.start),
    lead: tokens.filter((token) => token.end <= hit.end + leadEnd),
    tail: next ? tokens.filter((token) => token.start >= hit.end + behindLast) : [],
    foreign: foreign.length > 0,
  };
}

function blankOut(text: string, ...patterns: RegExp[]): string {
  return patterns.reduce((plain, pattern) => plain.replace(pattern, (words) => " ".repeat(words.length)), text);
}

function tokensIn(text: string, start: number): Token[] {
  const tokens: Token[] = [];
  for (const { 0: words, index } of text.matchAll(TOKEN)) {
    const isOther = OTHER_BEHIND.test(text.slice(index + words.length));
    if (!isOther) tokens.push({ text: words, start: start + index, end: start + index + words.length });
  }
  return tokens;
}

/**
 * A heading has no figure: where one follows a figure, figures stand behind their labels, and where one is followed by
 * a figure, before them. Without headings the first label and the last tell.
 */
function directionOf(hits: readonly IndicatorHit[], gaps: readonly Gap[]): Direction | null {
  const stated = [...gaps.keys()].filter((at) => hits[at + 1] && gaps[at]?.lead.some(isFigure));
  const isHeading = (at: number) => hits[at]?.row === null;
  const behind = stated.filter((at) => !isHeading(at) && isHeading(at + 1)).length;
  const before = stated.filter((at) => isHeading(at) && !isHeading(at + 1)).length;
  if (behind === 0 && before === 0) return gaps.at(-1)?.lead.some(isFigure) ? "behind" : null;
  if (Math.min(behind, before) * CLEAR > Math.max(behind, before)) return null;
  return behind > before ? "behind" : "before";
}
