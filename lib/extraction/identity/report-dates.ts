import type { SourceDocument } from "@/lib/reading/source-document";

const DATE = String.raw`((?:19|20)\d{2})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?`;
const labelledBy = (words: string) =>
  new RegExp(String.raw`(?:${words})\s*(?:日期|时间)\s*】?[^\S\n]*[:：]?[\s|:：\[【（(]*${DATE}`);
const PUBLISHED = labelledBy("发布|发表|发文|公开|上网|生成|添加");
const RECORDED = labelledBy("更新|录入|提交|提供");
const BARE_LABEL = new RegExp(String.raw`(?:^|[\s|【\[（(])(?:日期|时间)\s*】?\s*[:：][\s|]*${DATE}`);
const WRITTEN = new RegExp(String.raw`成文\s*(?:日期|时间)\s*】?[^\S\n]*[:：]?[\s|:：]*${DATE}`);
const DATE_LINE = new RegExp(
  String.raw`^(?:\p{Script=Han}{3,20}(?:门户网站|政府网|网站|(?<=[省市区县])信息公开网?)(?:\s*www\.\S+)?\s+)?[•·●（(\[【]?\s*${DATE}\s*(?:\d{1,2}\s*[:：]\s*\d{2}(?:\s*[:：]\s*\d{2})?)?[)）\]】]?(?:\s*[（(【\[]?(?:来源|信息来源|作者|浏览|点击|阅读).*)?$`,
  "u",
);
const SOURCED = new RegExp(
  String.raw`^[^\S\n]*${DATE}[^\S\n]*(?:\d{1,2}[:：]\d{2}\S*\s*)?(?:信息|文章)?来源\s*[:：]`,
  "m",
);
const DATE_BEHIND_TITLE = new RegExp(String.raw`^[^\n。，]{6,60}(?:报告|年报)[^\S\n]+${DATE}[^\S\n]*$`, "m");
const SIGNED_LINE = new RegExp(String.raw`^[^\d，。；]{0,30}${DATE}$`);
const NOT_A_SIGNATURE = /截|期限|至|发布|更新|打印|公开|生成|有效|第/;
const META_KEYS = /^(?:pubdate|publishdate|publish_?time|publish|date|article:published_time|dc\.date|createdate)$/i;
const HANZI = "〇一二三四五六七八九";

/** Where a page says when it was published. */
const HEAD = 1500;

/** The day of web publication: a labelled date, a declared one, or a date line of its own between title and body. */
export function findPublishedOn(document: SourceDocument): string | null {
  const head = document.text.slice(0, HEAD);
  const { text } = document;
  const labelled =
    PUBLISHED.exec(head) ?? RECORDED.exec(head) ?? PUBLISHED.exec(text) ?? RECORDED.exec(text) ?? BARE_LABEL.exec(head);
  if (labelled) return toIso(labelled);
  for (const [key, value] of Object.entries(document.metadata)) {
    const date = META_KEYS.test(key) ? new RegExp(DATE).exec(value) : null;
    if (date) return toIso(date);
  }
  return dateLine(head) ?? sourcedDate(head) ?? dateBehindTitle(head);
}

/** The day under the signature at the end, else the day the page says the report was written (成文日期). */
export function findSignedOn(document: SourceDocument): string | null {
  const signed = SIGNED_LINE.exec(signatureLine(document.text) ?? "");
  const date = signed ?? WRITTEN.exec(document.text.slice(0, HEAD));
  return date && toIso(date);
}

/** The last line that is a date (with a name before it at most), if it stands past the first third. */
function signatureLine(text: string): string | null {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  for (let i = lines.length - 1; i > lines.length * 0.3; i--) {
    const line = arabicDate(lines[i]?.trim() ?? "");
    if (line.length <= 44 && SIGNED_LINE.test(line) && !NOT_A_SIGNATURE.test(line)) return line;
  }
  return null;
}

/** 2026年01月19日 来源：… with the text run on behind it. */
function sourcedDate(head: string): string | null {
  const found = SOURCED.exec(head);
  return found && toIso(found);
}

/** 2018年度…政府信息公开工作年度报告 2019-01-22: the day behind the title. */
function dateBehindTitle(head: string): string | null {
  const found = DATE_BEHIND_TITLE.exec(head);
  return found && toIso(found);
}

function dateLine(head: string): string | null {
  for (const line of head.split("\n").slice(1, 12)) {
    const trimmed = line.trim();
    if (/[，。；]/.test(trimmed)) return null;
    const date = DATE_LINE.exec(trimmed);
    if (date) return toIso(date);
  }
  return null;
}

/** 二〇二一年一月二十九日 → 2021年1月29日. */
function arabicDate(line: string): string {
  const found =
    /([二][〇○零Oo0-9一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/.exec(
      line,
    );
  if (!found) return line;
  const [whole, year = "", month = "", day = ""] = found;
  const digits = [...year.replace(/[○零Oo]/g, "〇")].map((c) => (HANZI.includes(c) ? HANZI.indexOf(c) : c)).join("");
  return line.replace(whole, `${digits}年${smallNumber(month)}月${smallNumber(day)}日`);
}

function smallNumber(words: string): number {
  const [tens, ones] = words.includes("十") ? words.split("十") : ["", words];
  const ten = words.includes("十") ? (tens ? HANZI.indexOf(tens) : 1) : 0;
  return ten * 10 + (ones ? HANZI.indexOf(ones) : 0);
}

function toIso([, year = "", month = "", day = ""]: RegExpExecArray): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real ? date.toISOString().slice(0, 10) : null;
}
