import type { Edit } from "./text-edit";

const GAP = /(?<=\p{Script=Han})[ \u00a0](?=\p{Script=Han})/gu;
/** Words of the genre that never have a blank inside. */
const WORDS = new Set(
  "信息 公开 政府 工作 规范 申请 主动 答复 情况 数量 制度 办理 行政 复议 诉讼 受理 发布 公众 年度 报告 本年 文件 加强 落实 网站 平台 监督 保障 管理 提高 进一 一步".split(
    " ",
  ),
);
const PROSE_LINE = 40;
const ENOUGH = 3;

/** Blanks inside words of running text: 政府信 息公开 → 政府信息公开. A word counts if the text writes it whole elsewhere. */
export function joinBrokenWords(text: string): Edit[] {
  const edits: Edit[] = [];
  let known: Set<string> | undefined;
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.length >= PROSE_LINE && /[，。；]/.test(line) && !/[|\t]/.test(line)) {
      for (const gap of line.matchAll(GAP)) {
        const pair = `${line[gap.index - 1]}${line[gap.index + 1]}`;
        known ??= pairsOf(text);
        if (WORDS.has(pair) || known.has(pair))
          edits.push({ start: start + gap.index, end: start + gap.index + 1, replacement: "" });
      }
    }
    start += line.length + 1;
  }
  return edits.length >= ENOUGH ? edits : [];
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i < text.length - 1; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}
