import { testAtEnd } from "@/lib/extraction/anchored-pattern";
import type { Numeral } from "@/lib/extraction/numbers/scan-numerals";

const WIDE: Record<string, string> = { ",": "，", ";": "；", ":": "：", "(": "（", ")": "）", "?": "？", "!": "！" };
const NARROW = /[,;:()?!]/g;
const QUOTES = /[“”„‟‘’"'「」『』〈〉<>【】]/g;
/** What `quiet` takes away always begins with one of these. */
const IN_THE_WAY = /[《（|\t“”„‟‘’"'「」『』〈〉<>【】]/;
const TITLE = /《[^《》]*》/g;
const BRACKET = /[（(][^（）()\d０-９]*[)）]/g;
const CELL_EDGE = /[|\t]/g;
const PART_TIME = /[（(]兼(职?)[)）]/g;
/** 复议3件（均获维持） tells how the cases ended. */
const ALL_ENDED =
  /^[（(](?:结果)?(?:均|已|被|获|予以)?(?:维持|撤销|纠正|驳回|审理中|未审结|尚未审结)|(?:均|全部|都)[^）)]{0,8}(?:维持|审结|胜诉|驳回|纠正|纠错)/;
/** 复议35件（均与政府信息公开无关） tells that they are not the report's. */
export const UNRELATED =
  /[与和](?:政府信息|政务|信息|依申请)+公开[^，。；、）)]{0,8}无关(?!的)|(?:均|都|全部)(?:不涉及|不属于?|非)(?:政府)?信息公开/;
const COUNTED_IN_WORDS = /[零一二两三四五六七八九十百]\s*[条件起宗份次]/;

/**
 * The text with what only gets in the way blanked out, its length kept: quotation marks, titles in 《》 (a gazette's
 * newspaper's or site's name stays), and brackets that hold no number. Narrow punctuation becomes wide.
 */
export function quiet(text: string): string {
  const wide = text.replace(NARROW, (mark) => WIDE[mark] ?? mark);
  if (!IN_THE_WAY.test(wide)) return wide;
  return wide
    .replace(TITLE, (title) => (/报》$|[^《》]{3}网》$/.test(title) ? title : " ".repeat(title.length)))
    .replace(CELL_EDGE, "。")
    .replace(PART_TIME, (_, whole: string) => (whole ? " 兼职 " : "、兼 "))
    .replace(BRACKET, (bracket) =>
      COUNTED_IN_WORDS.test(bracket) || ALL_ENDED.test(bracket) || UNRELATED.test(bracket)
        ? bracket
        : " ".repeat(bracket.length),
    )
    .replace(QUOTES, " ");
}

/** Words that only lead up to a quantity. */
const QUANTITY =
  /(?:总计|合计|累计|总共|共|总数|总量|总件数|数量|(?<![事文案])件数|条数|数|(?<!行)为|是|到达|达到|(?<!送)达|有|大约|约|将近|近|超过|超|逾|突破|多达|了|的|之|分别|已|计|不少于|同样)+$/;
const ENDS_IN_QUANTITY = testAtEnd(QUANTITY);
const OPENING =
  /^(?:其\d?中|其(?![他它余实])|包括|包含|含有|含|即|另外|另有|另|还有|还|以及|并|和|及(?!时)|与|同时|此外)+/;

/** A clause's words before a number, cut down to what names the thing counted. */
export function coreOf(lead: string): string {
  const words = lead.replace(OPENING, "");
  return ENDS_IN_QUANTITY.test(words) ? words.replace(QUANTITY, "") : words;
}

/** Where the measure word behind a number ends, brackets of 条(次) included. */
export function endOfUnit(text: string, numeral: Numeral): number {
  if (numeral.unit === null) return numeral.end;
  let at = numeral.end;
  for (const character of numeral.unit) {
    while (at < text.length && text.charAt(at) !== character && at - numeral.end < 12) at++;
    at++;
  }
  return /[)）]/.test(text.charAt(at)) && /[（(]/.test(text.slice(numeral.end, at)) ? at + 1 : at;
}

const NOT_COUNTED =
  /^(?:个工作日|工作日|个自然日|个百分点|个月|个小时|小时|分钟|平方公里|平方米|公里|公斤|年度|季度|周年|年|月|日|号|天|周|届|时|分|秒|页|字|岁|章|版|吨|米|亩|倍|%|‰)$/;
const HOTLINE = /^(?:12\d{3}|96\d{3,4}|11\d|120)$/;

/** Whether a number has lost what stood behind it (76件 → 76): it is no date, no name, and runs on into words. */
export function isDamaged(text: string, numeral: Numeral): boolean {
  if (numeral.unit !== null || numeral.value < 10 || HOTLINE.test(numeral.text)) return false;
  const around = `${text.charAt(numeral.start - 1)}${text.charAt(numeral.end)}`;
  return /^[\p{Script=Han}]{2}$/u.test(around) && !/[第年月日]/.test(around);
}

/** 1人2次: the times are what is counted. */
const TIMES_BEHIND = /^\s*人\s*\d+\s*[次件]/;
/** 00:58 is a time. */
const OF_THE_DAY = /^[:：]\d\d/;
const IS_NUMBERED = /(?:第\s?|[〔[№.\d\-—–/〕])$/;
const BARE_END = /^\s*(?:[，,；;。、：:（(）)]|$|占|余)/;

/** Whether a number may count things at all: no date, share or measure; without a unit, one that ends its clause. */
export function isCount(text: string, numeral: Numeral): boolean {
  const before = text.slice(Math.max(0, numeral.start - 2), numeral.start);
  if (IS_NUMBERED.test(before)) return false;
  if (OF_THE_DAY.test(text.slice(numeral.end, numeral.end + 3)) || /\d[:：]$/.test(before)) return false;
  if (/其\s?$/.test(before) && /^\s*中/.test(text.slice(numeral.end, numeral.end + 3))) return false;
  if (numeral.unit === "人" && TIMES_BEHIND.test(text.slice(numeral.end, numeral.end + 8))) return false;
  if (numeral.unit !== null) return !NOT_COUNTED.test(numeral.unit);
  if (/^[\d.\-/〕]/.test(text.slice(numeral.end, numeral.end + 1))) return false;
  return BARE_END.test(text.slice(numeral.end, numeral.end + 4));
}
