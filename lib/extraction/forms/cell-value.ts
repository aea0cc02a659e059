import type { Qualifier } from "@/lib/domain/series-cell";
import { characterTable } from "@/lib/extraction/character-table";
import { parseChineseNumeral } from "@/lib/extraction/numbers/chinese-numeral";
import { foldWidth } from "@/lib/extraction/numbers/fold-width";
import { squeeze } from "@/lib/extraction/squeeze";
import { WordMemo } from "./word-memo";

/** What a cell says. `from` and `to` bound the numeral, its sign included, within the cell's text. */
export type CellValue =
  | { state: "number"; value: number; unit: string | null; qualifier: Qualifier; from: number; to: number }
  | { state: "blank" | "dash" | "words" };

const UNIT =
  "人次|条次|件次|篇次|场次|批次|万元|亿元|元|条|件|项|个|次|篇|人|起|宗|份|场|期|名|家|处|类|例|笔|户|部|则|册";
/** Marks that lead to a note below the table: 12①, 12*, 12[1], 12¹. */
const NOTE =
  "(?:[①-⑳¹²³⁰⁴-⁹*＊※†‡#＃]|[\\[［【〔]\\s*(?:注\\s*)?[0-9０-９]{1,2}\\s*[\\]］】〕]|注[0-9０-９]{0,2}|（注[^（）]*）)";
const NUMBER =
  "(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?:[.．][0-9０-９]+)?|[0-9０-９]+(?:[.．][0-9０-９]+)?|[.．][0-9０-９]+)";
const RISE = "增加了?|新增|增长|增|[+＋↑]";
const FALL = "减少了?|减|负|[-－−–]{1,2}|↓";
const NUMERIC = new RegExp(
  `^\\s*(?:(?:(${RISE})|(${FALL}))\\s*)?(${NUMBER})${NOTE}*(?:\\s*([余多]))?` +
    `(?:\\s*(?=[（(）)]|${UNIT})[（(]?(${UNIT})?[）)]?)?(?:\\s*${NOTE})*(?:\\s*[（(][^（()）]*[）)])?\\s*$`,
);
const MAY_BE_NUMBER = /[0-9０-９]/;
const NO_CHANGE = /^\s*[+＋]?([0０])\s*[/／]\s*[-－]?[0０]\s*$/;
const NONE = /^\s*(无|零|〇)\s*$/;
const DASH = /^[\s/／\\—–―－\-─━*＊…·、]+$/;
/** Words that say a cell is empty, not that there were none. */
const EMPTY =
  /^\s*[（(【]?\s*(?:空|空白|空缺|未填|未填报|未统计|不适用|不涉及|无数据|暂无|暂无数据|[Nn]\s*[/／.]?\s*[Aa]|[Nn]ull|NULL)\s*[）)】]?\s*$/;
const OPENS_EMPTY = characterTable("（(【空未不无暂Nn\u00a0\u3000");
const HAN = new RegExp(`^\\s*([零〇一二两三四五六七八九十百千万]+)\\s*(?:${UNIT})?\\s*$`);
const UNIT_WORD = new RegExp(`^\\s*[（(]?(?:单位[:：])?(?:${UNIT})[）)]?\\s*$`);
const OPENS_UNIT = characterTable(`（(单 \t\n\u00a0\u3000${UNIT}`);
const POWERS: Record<string, number> = { 万元: 4, 亿元: 8 };

/** True for one to nine half-width digits and nothing else, as most cells of a table are. */
export function isPlainNumber(word: string): boolean {
  if (word.length === 0 || word.length > 9) return false;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

/** Reads a cell: 增13 is 13, 减2 is -2, 无 is 0, "/" and dashes are no number. Amounts in 万元 come out in yuan. */
export function parseCellValue(text: string): CellValue {
  if (isPlainNumber(text)) return numberAt(text, text, Number(text), null);
  return parsed.find(text, parseWritten);
}

/** What else stands in cells is the same words over and over. */
const parsed = new WordMemo<CellValue>();

function parseWritten(text: string): CellValue {
  if (!text.trim()) return { state: "blank" };
  if (isDashWord(text)) return { state: "dash" };
  const none = NONE.exec(text) ?? NO_CHANGE.exec(text);
  if (none) return numberAt(text, none[1] ?? "", 0, null);
  const numeric = NUMERIC.exec(text);
  if (numeric) return parseNumeric(text, numeric);
  const han = HAN.exec(text)?.[1];
  const value = han === undefined ? null : parseChineseNumeral(han);
  return value === null || han === undefined ? { state: "words" } : numberAt(text, han, value, null);
}

/** True where a word standing alone in running text is a number of a table: 18, 1,204, +13, 增13, 25.1万元. */
export function isNumberWord(word: string): boolean {
  return isPlainNumber(word) || (MAY_BE_NUMBER.test(word) && (NUMERIC.test(word) || NO_CHANGE.test(word)));
}

/** A word of digits and letters that look like them, standing as a cell does: 1B, 2O, l. */
export const SMUDGED_WORD =
  /(?<=^|[\s|｜\u4e00-\u9fff）)：:])[\dOoDQlIi!ZzSsBbGgq]{1,7}(?=$|[\s|｜\u4e00-\u9fff（(])/gm;
const SMUDGED_CELL = /^(?:(?=.*\d)[\dOoDQlIi!ZzSsBbGgq]{2,7}|[OoDQlI!ZSB])$/;
const LOOK_ALIKES: Record<string, string> = {
  O: "0",
  o: "0",
  D: "0",
  Q: "0",
  l: "1",
  I: "1",
  i: "1",
  "!": "1",
  Z: "2",
  z: "2",
  S: "5",
  s: "5",
  b: "6",
  G: "6",
  B: "8",
  g: "9",
  q: "9",
};

/** True where a cell holds a number of which the letters can only be guessed. */
export function isSmudged(word: string): boolean {
  return word.length < 8 && SMUDGED_CELL.test(word) && !/^\d+$/.test(word);
}

/** The digits that a smudged word would be: 1B is 18. */
export function plainDigits(word: string): string {
  return word.replace(/\D/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}

/** True where a word is a dash or slash that stands for an empty cell, or says that it is: N/A, 不适用. */
export function isDashWord(word: string): boolean {
  const first = word.charCodeAt(0);
  if (!isHan(first) && DASH.test(word)) return true;
  return word.length < 10 && (OPENS_EMPTY[first] === 1 || first <= 0x20) && EMPTY.test(word);
}

/** True for the words that say 0, which may as well be part of a label: 无, 零. */
export function isZeroWord(word: string): boolean {
  return NONE.test(word);
}

/** True where a word is a measure word alone, as the unit column of the form of 2014 has it. */
export function isUnitWord(word: string): boolean {
  return word.length < 8 && OPENS_UNIT[word.charCodeAt(0)] === 1 && UNIT_WORD.test(squeeze(word));
}

function parseNumeric(text: string, match: RegExpExecArray): CellValue {
  const [, rise, fall, digits = "", more, unit] = match;
  const plain = foldWidth(digits).replaceAll(",", "");
  const magnitude = Number(`${plain}e${unit ? (POWERS[unit] ?? 0) : 0}`);
  const sign = rise ?? fall ?? "";
  const value = fall && magnitude !== 0 ? -magnitude : magnitude;
  const from = sign ? text.indexOf(sign) : text.indexOf(digits);
  const to = text.indexOf(digits, from) + digits.length;
  return { state: "number", value, unit: unit ?? null, qualifier: more ? "over" : "exact", from, to };
}

function numberAt(text: string, written: string, value: number, unit: string | null): CellValue {
  const from = text.indexOf(written);
  return { state: "number", value, unit, qualifier: "exact", from, to: from + written.length };
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
