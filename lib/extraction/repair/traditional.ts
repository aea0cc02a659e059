import { Converter } from "opencc-js/t2cn";
import type { Edit } from "./text-edit";

/** Common characters of such reports that only one of the two scripts has. */
const TRADITIONAL =
  /[開關務報據數為與會對時發經區請訴訟複復議維單個項條種類領導機構網門達實業辦處際產編財說問題強進還點動電國規劃計統總結體團]/g;
const SIMPLIFIED =
  /[开关务报据数为与会对时发经区请诉讼议维单个项条种类领导机构网门达实业办处际产编财说问题强进还点动电国规划计统总结体团]/g;
/** 復 and the like stand in both lists of variants; a page is traditional when it says so in many places. */
const ENOUGH = 5;

/** Words of Taiwan's usage a conversion put in place of the mainland's own: only where the page uses them throughout. */
const REGIONAL_WORDS: ReadonlyArray<readonly [string, string]> = [
  ["资讯", "信息"],
  ["规范性档案", "规范性文件"],
  ["政策档案", "政策文件"],
  ["档案类", "文件类"],
  ["网路", "网络"],
  ["专案", "项目"],
  ["影片", "视频"],
  ["视讯", "视频"],
  ["简讯", "短信"],
];
const VARIANTS: ReadonlyArray<readonly [string, string]> = [
  ["谘", "咨"],
  ["裏", "里"],
];

let convert: ((text: string) => string) | undefined;

/** True where the text is written in traditional characters, not merely quoting some. */
export function isTraditional(text: string): boolean {
  if (!/[開關務報數為與會對時發經]/.test(text)) return false;
  const traditional = text.match(TRADITIONAL)?.length ?? 0;
  return traditional >= ENOUGH && traditional > (text.match(SIMPLIFIED)?.length ?? 0);
}

/** Words in simplified characters, variants and regional words included, whatever they were written in. */
export function simplifyWords(words: string): string {
  convert ??= Converter({ from: "tw", to: "cn" });
  let out = convert(words);
  for (const [from, to] of VARIANTS) out = out.replaceAll(from, to);
  for (const [from, to] of REGIONAL_WORDS) out = out.replaceAll(from, to);
  return out;
}

/** Writes a traditional text in simplified characters; a text that is not traditional needs no edit. */
export function simplify(text: string): Edit[] {
  if (!isTraditional(text)) return [];
  const edits: Edit[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    edits.push(...diffLine(line, simplifyWords(line), start));
    start += line.length + 1;
  }
  return edits;
}

/** Edits of the characters that differ; of the whole line where the conversion changed its length. */
function diffLine(before: string, after: string, offset: number): Edit[] {
  if (before === after) return [];
  if (before.length !== after.length) return [{ start: offset, end: offset + before.length, replacement: after }];
  const edits: Edit[] = [];
  for (let i = 0; i < before.length; i++) {
    if (before[i] === after[i]) continue;
    let end = i + 1;
    while (end < before.length && before[end] !== after[end]) end++;
    edits.push({ start: offset + i, end: offset + end, replacement: after.slice(i, end) });
    i = end;
  }
  return edits;
}
