import type { Edit } from "./text-edit";

/** All but white space and characters that show: controls, soft hyphens, zero-width and directional marks. */
const INVISIBLE =
  /[^\t\n\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u200a\u2010-\u2029\u202f-\u205f\u2065-\ufefe\uff00-\ufffd]+/g;
const RADICALS = /[\u2e80-\u2fdf\uf900-\ufaff]/g;
const WIDE_DIGITS = /[０-９]+/g;

/** Radicals of the supplement block that Unicode does not fold, as fonts of PDF files give them. */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  "⺠": "民",
  "⻄": "西",
  "⻅": "见",
  "⻉": "贝",
  "⻋": "车",
  "⻓": "长",
  "⻔": "门",
  "⻘": "青",
  "⻚": "页",
  "⻛": "风",
  "⻜": "飞",
  "⻝": "食",
  "⻢": "马",
  "⻣": "骨",
  "⻥": "鱼",
  "⻦": "鸟",
  "⻨": "麦",
  "⻩": "黄",
  "⻬": "齐",
  "⻰": "龙",
  "⺟": "母",
  "⺼": "月",
  "⻁": "虎",
  "⺝": "月",
  "⺍": "小",
  "⻤": "鬼",
  "⻮": "齿",
};

/** Zero-width, directional and control characters, taken out. */
export function removeInvisible(text: string): Edit[] {
  return editMatches(text, INVISIBLE, () => "");
}

/** Radicals and compatibility ideographs written as the characters they stand for: ⼀ → 一. */
export function foldRadicals(text: string): Edit[] {
  return editMatches(text, RADICALS, (character) => SUPPLEMENT[character] ?? character.normalize("NFKC"));
}

/** ２０２０ → 2020. */
export function narrowDigits(text: string): Edit[] {
  return editMatches(text, WIDE_DIGITS, (digits) => digits.normalize("NFKC"));
}

const REFERENCE =
  /&(?:(nbsp|ensp|emsp|thinsp|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|times|yen|amp|lt|gt|quot)|#(\d{2,6})|#x([\da-f]{2,5}));/gi;
const REFERRED: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: "\u3000",
  thinsp: " ",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  middot: "·",
  times: "×",
  yen: "¥",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
};

/** References that a page's program left in the text: 公开&nbsp;28件&ldquo; → 公开 28件“. */
export function resolveReferences(text: string): Edit[] {
  if (!text.includes("&")) return [];
  return [...text.matchAll(REFERENCE)].map(({ index, 0: all, 1: name, 2: decimal, 3: hex }) => {
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? "", 16);
    const replacement = name ? REFERRED[name.toLowerCase()] : String.fromCodePoint(Math.min(code, 0x10ffff));
    return { start: index, end: index + all.length, replacement: replacement ?? all };
  });
}

const NOTE_MARKS = /(?<=\d)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}(?=\p{Script=Han})/gu;

/** Numbers of notes between a figure and its measure word: 47¹件 → 47件. */
export function removeNoteMarks(text: string): Edit[] {
  return /[⁰¹²³⁴-⁹]/.test(text) ? editMatches(text, NOTE_MARKS, () => "") : [];
}

function editMatches(text: string, pattern: RegExp, replace: (match: string) => string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const replacement = replace(match[0]);
    if (replacement !== match[0]) {
      edits.push({ start: match.index, end: match.index + match[0].length, replacement });
    }
  }
  return edits;
}
