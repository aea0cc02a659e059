import type { Qualifier, Span } from "@/lib/domain/series-cell";
import { characterTable, findCharacter } from "@/lib/extraction/character-table";
import { parseChineseNumeral } from "./chinese-numeral";
import { ANY_UNIT, COUNT_UNIT } from "./units";

/**
 * A number as written: 1,204 or １２０４ or 一千二百 or 1.5万 or 3600余. The span covers digits, 万/亿 and a qualifier
 * that stands behind them (余 多 +); one before them (近 约 超过) is told by `qualifier` alone.
 */
export type Numeral = Span & {
  text: string;
  /** 1.5万 is 15000. Never signed. */
  value: number;
  qualifier: Qualifier;
  /** The measure word right behind it (条 件 篇 条次 年 % …; 万元 gives 元 with the value multiplied), or null. */
  unit: string | null;
};

const MORE = "[余餘多+＋]";
const ARABIC = "(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])|[0-9０-９]+)(?:[.．][0-9０-９]+)?";
/** 1 086条: thousands set apart by a blank, where words stand before and a measure word behind. */
const SPACED = `(?<=[\\u4e00-\\u9fff] ?)[1-9][0-9]{0,2}(?:[ \\u00a0][0-9]{3})+(?=[ \\u00a0]?${COUNT_UNIT})`;
const SCALE = "(?:万(?![州源载盛])|亿|千(?![克米瓦伏])|百(?!分))";
const HAN = "零〇○一两二三四五六七八九十百千万亿";
const NUMERAL = new RegExp(
  `(${SPACED}|${ARABIC})(?:[ \\u00a0]*(${MORE}(?=${SCALE}))?(${SCALE}+))?(${MORE})?` +
    `|(?<![第每逐同任某另数几上成${HAN}])([${HAN}]+)(${MORE})?(?=[ \\u00a0]*${COUNT_UNIT})` +
    `|百分之([${HAN}]+)`,
  "y",
);
/** The characters that a number may begin with. */
const OPENS_NUMERAL = characterTable(HAN, [
  ["0", "9"],
  ["０", "９"],
]);
const UNIT = new RegExp(`[ \\u00a0\\t]*(${ANY_UNIT})`, "y");
/** How all words before a number end that say it is not exact, and how those behind it begin. */
const ENDS_BEFORE = characterTable("过出破超逾达于近足到约概");
const BEGINS_BEHIND = characterTable("左上以有");
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:超过|超出|突破|超|逾|多达|不少于|不低于)[ \u00a0]*$/, "over"],
  [/(?:将近|接近|不足|不到|(?<![最附])近)[ \u00a0]*$/, "nearly"],
  [/(?:大约|约|大概)[ \u00a0]*$/, "about"],
];
const BEHIND: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:左右|上下)/, "about"],
  [/^(?:以上|有余)/, "over"],
];
const PLAIN_DIGITS = /^\d+$/;
const POWERS: Record<string, number> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Every number of `text` between `from` and `to`, in order; offsets count `text`. */
export function scanNumerals(text: string, from = 0, to = text.length): Numeral[] {
  const found: Numeral[] = [];
  for (let match = nextNumeral(text, from); match && match.index < to; match = nextNumeral(text, endOf(match))) {
    const numeral = toNumeral(text, match);
    if (numeral && numeral.end <= to) found.push(numeral);
  }
  return found;
}

/** The first number at or behind an offset. */
function nextNumeral(text: string, from: number): RegExpExecArray | null {
  for (let at = findCharacter(text, OPENS_NUMERAL, from); at < text.length; ) {
    NUMERAL.lastIndex = at;
    const match = NUMERAL.exec(text);
    if (match) return match;
    at = findCharacter(text, OPENS_NUMERAL, at + 1);
  }
  return null;
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

/** The last text read whole: a report's paragraphs and its accounting ask for the same numbers. */
let whole: { text: string; spans: Span[]; found: (Numeral | null)[] } = { text: "", spans: [], found: [] };

/** As `scanNumerals`, for a report's own text: it is scanned once, however many parts of it are asked for. */
export function scanNumeralsOnce(text: string, from = 0, to = text.length): Numeral[] {
  if (whole.text !== text) whole = scanWhole(text);
  const { spans, found } = whole;
  let at = firstBehind(spans, from);
  if ((spans[at]?.start ?? from) < from) return scanNumerals(text, from, to);
  const inside: Numeral[] = [];
  for (; (spans[at]?.start ?? to) < to; at++) {
    const numeral = found[at];
    if (numeral && numeral.end <= to) inside.push(numeral);
  }
  return inside;
}

function scanWhole(text: string): typeof whole {
  const spans: Span[] = [];
  const found: (Numeral | null)[] = [];
  for (let match = nextNumeral(text, 0); match; match = nextNumeral(text, endOf(match))) {
    spans.push({ start: match.index, end: endOf(match) });
    found.push(toNumeral(text, match));
  }
  return { text, spans, found };
}

/** The first span that ends behind an offset. */
function firstBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toNumeral(text: string, match: RegExpExecArray): Numeral | null {
  const [whole, arabic, moreInside, scales, moreBehind, han, hanMore, percent] = match;
  const span = { start: match.index, end: match.index + whole.length, text: whole };
  if (percent) return withValue(span, parseChineseNumeral(percent), "exact", "%");
  const { unit, end } = unitBehind(text, span.end);
  if (han) {
    if (han === "零" && unit === "件" && !/[为是到请议讼诉]/.test(text.charAt(span.start - 1))) return null;
    return withValue(span, parseChineseNumeral(han), hanMore ? "over" : qualifierAround(text, span.start, end), unit);
  }
  const qualifier = moreInside || moreBehind ? "over" : qualifierAround(text, span.start, end);
  return withValue(span, parseArabic(arabic ?? "", scales ?? ""), qualifier, unit);
}

function withValue(
  span: Span & { text: string },
  value: number | null,
  qualifier: Qualifier,
  unit: string | null,
): Numeral | null {
  return value === null ? null : { start: span.start, end: span.end, text: span.text, value, qualifier, unit };
}

function parseArabic(written: string, scales: string): number {
  if (scales === "" && PLAIN_DIGITS.test(written)) return Number(written);
  const digits = written.normalize("NFKC").replace(/[,\s]/g, "");
  const power = [...scales].reduce((sum, scale) => sum + (POWERS[scale] ?? 0), 0);
  return Number(`${digits}e${power}`);
}

function unitBehind(text: string, at: number): { unit: string | null; end: number } {
  UNIT.lastIndex = at;
  const match = UNIT.exec(text);
  if (!match?.[1]) return { unit: null, end: at };
  const [, written] = match;
  const unit = written === "％" ? "%" : written.length > 2 ? written.replace(/[()（）]/g, "") : written;
  return { unit, end: UNIT.lastIndex };
}

function qualifierAround(text: string, start: number, end: number): Qualifier {
  let last = start - 1;
  while (last > start - 6 && (text[last] === " " || text[last] === "\u00a0")) last--;
  const before = last >= 0 && ENDS_BEFORE[text.charCodeAt(last)] ? text.slice(Math.max(0, start - 6), start) : "";
  const behind = BEGINS_BEHIND[text.charCodeAt(end)] ? text.slice(end, end + 2) : "";
  const named =
    (before && BEFORE.find(([words]) => words.test(before))) ||
    (behind && BEHIND.find(([words]) => words.test(behind)));
  return named ? named[1] : "exact";
}
