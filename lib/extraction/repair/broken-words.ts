import type { Edit } from "./text-edit";

const BLANK = /[ \u00a0]/;
const GAP = /(?<=\p{Script=Han})[ \u00a0](?=\p{Script=Han})/gu;
/** Words of the genre that never have a blank inside. */
const WORDS = new Set(
  "信息 公开 政府 工作 规范 申请 主动 答复 情况 数量 制度 办理 行政 复议 诉讼 受理 发布 公众 年度 报告 本年 文件 加强 落实 网站 平台 监督 保障 管理 提高 进一 一步".split(
    " ",
  ),
);
const PROSE_LINE = 40;
const ENOUGH = 3;

/**
 * Blanks inside words of running text: 政府信 息公开 → 政府信息公开. Where most of them stand inside words that the genre,
 * or the text elsewhere, writes whole, all blanks between characters of running text are taken out.
 */
export function joinBrokenWords(text: string): Edit[] {
  const gaps = listGaps(text);
  if (gaps.length < ENOUGH) return [];
  const known = pairsOf(text);
  const inWords = gaps.filter((at) => {
    const pair = `${text[at - 1]}${text[at + 1]}`;
    return WORDS.has(pair) || known.has(pair);
  });
  if (inWords.length < ENOUGH || inWords.length < gaps.length / 2) return [];
  return gaps.map((at) => ({ start: at, end: at + 1, replacement: "" }));
}

/** Blanks between two characters in lines of sentences. */
function listGaps(text: string): number[] {
  const gaps: number[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const isProse = line.length >= PROSE_LINE && BLANK.test(line) && /[，。；]/.test(line) && !/[|\t]/.test(line);
    if (isProse) for (const gap of line.matchAll(GAP)) gaps.push(start + gap.index);
    start += line.length + 1;
  }
  return gaps;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i < text.length - 1; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}
