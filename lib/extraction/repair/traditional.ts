import { Converter } from "opencc-js/t2cn";
import type { Edit } from "./text-edit";

/** Common characters of such reports that only one of the two scripts has. */
const TRADITIONAL =
  /[開關務報據數為與會對時發經區請訴訟複復議維單個項條種類領導機構網門達實業辦處際產編財說問題強進還點動電國規劃計統總結體團]/g;
const SIMPLIFIED =
  /[开关务报据数为与会对时发经区请诉讼议维单个项条种类领导机构网门达实业办处际产编财说问题强进还点动电国规划计统总结体团]/g;
/** 復 and the like stand in both lists of variants; a page is traditional when it says so in many places. */
const ENOUGH = 5;

/** Words that only a converter to Taiwan's usage puts into such a page: 資訊公開 for 信息公开, 釋出 for 发布. */
const TAIWAN_WORDS = /(?:政府|政務)資訊|資訊公開|釋出|入口網|規範性檔案|檔案類|網路/;
/** What the converter leaves, or turns into another word than the mainland writes. */
const CORRECTIONS: ReadonlyArray<readonly [string, string]> = [
  ["谘", "咨"],
  ["衞", "卫"],
  ["答覆", "答复"],
  ["回覆", "回复"],
  ["文件馆", "档案馆"],
  ["文件局", "档案局"],
];
/** Words the way back from Taiwan's usage takes for another, none of which such reports use themselves. */
const TAIWAN_CORRECTIONS: ReadonlyArray<readonly [string, string]> = [
  ["文档", "文件"],
  ["添加", "新增"],
  ["指针", "指标"],
  ["交互", "互动"],
  ["查找", "查询"],
  ["创建健全", "建立健全"],
  ["策、运行", "策、执行"],
  ["智能城管", "智慧城管"],
];

const converters = new Map<"tw" | "twp", (text: string) => string>();

function converterOf(usage: "tw" | "twp"): (text: string) => string {
  const known = converters.get(usage);
  if (known) return known;
  const made = Converter({ from: usage, to: "cn" });
  converters.set(usage, made);
  return made;
}

/** True where the text is written in traditional characters, not merely quoting some. */
export function isTraditional(text: string): boolean {
  if (!/[開關務報數為與會對時發經]/.test(text)) return false;
  const traditional = text.match(TRADITIONAL)?.length ?? 0;
  return traditional >= ENOUGH && traditional > (text.match(SIMPLIFIED)?.length ?? 0);
}

/** Words in simplified characters, variants and regional words included, whatever they were written in. */
export function simplifyWords(words: string, usage: "tw" | "twp" = "tw"): string {
  let out = converterOf(usage)(words);
  for (const [from, to] of CORRECTIONS) out = out.replaceAll(from, to);
  if (usage === "twp") for (const [from, to] of TAIWAN_CORRECTIONS) out = out.replaceAll(from, to);
  return out;
}

/** Writes a traditional text in simplified characters; a text that is not traditional needs no edit. */
export function simplify(text: string): Edit[] {
  if (!isTraditional(text)) return [];
  const usage = TAIWAN_WORDS.test(text) ? "twp" : "tw";
  const edits: Edit[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    edits.push(...diffLine(line, simplifyWords(line, usage), start));
    start += line.length + 1;
  }
  return edits;
}

/** Figures and marks, which no conversion changes. */
const UNCHANGED = /([^\p{Script=Han}]+)/u;

/** Edits of the characters that differ, clause by clause where the conversion changed the line's length. */
function diffLine(before: string, after: string, offset: number): Edit[] {
  if (before === after) return [];
  if (before.length === after.length) return diffWords(before, after, offset);
  const [old, converted] = [before.split(UNCHANGED), after.split(UNCHANGED)];
  if (old.length !== converted.length) return [{ start: offset, end: offset + before.length, replacement: after }];
  let at = offset;
  return old.flatMap((words, i) => {
    const start = at;
    at += words.length;
    return diffWords(words, converted[i] ?? words, start);
  });
}

/** Edits of the characters that differ; of the whole where the lengths do. */
function diffWords(before: string, after: string, offset: number): Edit[] {
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
