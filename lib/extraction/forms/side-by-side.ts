import { isDashWord, isNumberWord, isUnitWord } from "./cell-value";

/** A text put in another order, and where each of its characters stands in the first. */
export type Reordered = { text: string; offsetOf: (at: number) => number };

/** The titles of a list of indicators twice on a line: two columns of rows side by side, read over both. */
const TITLES_TWICE =
  /^[^\S\n]*(?:序号[^\S\n]+)?(?:指标名称|统计指标|指标|统计项目)[^\S\n].*?[^\S\n]((?:序号[^\S\n]+)?(?:指标名称|统计指标|指标|统计项目)(?=[^\S\n]|$))/m;
/** Columns move from line to line: labels of the right one begin behind this share of its title's place. */
const NEAREST_SHARE = 0.4;
/** A list that is laid out by spaces has such between its titles. */
const WIDE_SPACE = /\S {3,}\S/;
/** Spaces that part two columns. */
const WIDE_GAP = 2;
/** So many lines around tell where the right column's labels begin, and so far behind their beginning its numbers stand. */
const AROUND = 4;
const SHORTEST_LABEL = 8;
const LAST_WORDS = /单位负责人|审核人|填报人|填表人|填报日期/;

/**
 * A text whose list of indicators stands in two columns, laid out by spaces, with all of the left column before the
 * right one; null for any other text.
 */
export function partColumns(text: string): Reordered | null {
  if (text.indexOf("标") < 0) return null;
  const title = TITLES_TWICE.exec(text);
  if (!title || !WIDE_SPACE.test(title[0])) return null;
  const from = title.index;
  const edge = title[0].length - (title[1]?.length ?? 0);
  const end = LAST_WORDS.exec(text.slice(from))?.index ?? text.length - from;
  const column = { edge, numbered: title[1]?.startsWith("序号") ?? false };
  const pieces = partLines(text, from, from + end, column);
  return pieces && assemble(text, pieces);
}

type Piece = { start: number; end: number };

/** Where the right column's title begins, and whether its rows have running numbers. */
type RightColumn = { edge: number; numbered: boolean };

function partLines(text: string, from: number, to: number, column: RightColumn): Piece[] | null {
  const left: Piece[] = [{ start: 0, end: from }];
  const right: Piece[] = [];
  const lines = [...text.slice(from, to).matchAll(/[^\n]*(?:\n|$)/g)].map(({ 0: line, index }) => ({
    start: from + index,
    end: from + index + line.length,
    words: [...line.matchAll(/\S+/g)],
  }));
  const labels = lines.map(({ words }) => rightLabel(words, column));
  for (const [at, { start, end, words }] of lines.entries()) {
    const label = labels[at];
    const cut = label ?? rightValue(words, labels.slice(Math.max(0, at - AROUND), at + AROUND + 1), column);
    if (cut === null || cut > 0) left.push({ start, end: cut === null ? end : start + cut });
    if (cut !== null) right.push({ start: start + cut, end });
  }
  return right.length > 1 ? [...left, ...right, { start: to, end: text.length }] : null;
}

/** Where the right column's label begins on a line, or the label's running number. */
function rightLabel(words: readonly RegExpMatchArray[], { edge, numbered }: RightColumn): number | null {
  const at = words.findIndex((word, index) => {
    const before = words[index - 1];
    const gap = before ? placeOf(word) - placeOf(before) - before[0].length : WIDE_GAP;
    const parted = gap >= WIDE_GAP || (before && isValue(before[0]));
    return parted && placeOf(word) >= edge * NEAREST_SHARE && !isValue(word[0]);
  });
  const first = words[at];
  if (!first) return null;
  const before = words[at - 1];
  const serial = numbered && before && /^\d{1,3}$/.test(before[0]) ? before : null;
  return placeOf(serial ?? first);
}

/** Where the right column's unit and number stand on a line that its label does not stand on. */
function rightValue(
  words: readonly RegExpMatchArray[],
  around: readonly (number | null | undefined)[],
  { edge }: RightColumn,
): number | null {
  const near = Math.min(...around.map((place) => place ?? edge));
  const units = words.filter(([word]) => isUnitWord(word) || isDashWord(word));
  const second = words.find((word) => isUnitWord(word[0]) && word !== units[0] && placeOf(word) >= near);
  const far = words.find((word) => isValue(word[0]) && placeOf(word) >= near + SHORTEST_LABEL);
  const places = [second, far].flatMap((word) => (word ? placeOf(word) : []));
  return places.length > 0 ? Math.min(...places) : null;
}

function placeOf({ index }: RegExpMatchArray): number {
  return index ?? 0;
}

function isValue(word: string): boolean {
  return isNumberWord(word) || isDashWord(word) || isUnitWord(word) || /^[无零]$/.test(word);
}

function assemble(text: string, pieces: readonly Piece[]): Reordered {
  const starts: number[] = [];
  let joined = "";
  for (const { start, end } of pieces) {
    starts.push(joined.length);
    const piece = text.slice(start, end);
    joined += piece.endsWith("\n") ? piece : `${piece}\n`;
  }
  const offsetOf = (at: number) => {
    const index = starts.findLastIndex((start) => start <= at);
    const piece = pieces[index];
    return piece ? Math.min(piece.end, piece.start + at - (starts[index] ?? 0)) : at;
  };
  return { text: joined, offsetOf };
}
