import type { Edit } from "./text-edit";

const BLANK = /[ \u00a0]/;
const MARKS = "，。、；：（）《》“”";
const GAP = new RegExp(`(?<=[\\p{Script=Han}${MARKS}])[ \\u00a0](?=[\\p{Script=Han}${MARKS}])`, "gu");
const MARK = new RegExp(`[${MARKS}]`);
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
 * or the text elsewhere, writes whole, all blanks between characters of running text are taken out; so are they where a
 * blank stands behind every character.
 */
export function joinBrokenWords(text: string): Edit[] {
  const spread = joinSpreadLines(text);
  if (spread.length > 0) return spread;
  const gaps = listGaps(text);
  if (gaps.length < ENOUGH) return [];
  const known = pairsOf(text);
  const pairs = gaps.map((at) => `${text[at - 1]}${text[at + 1]}`).filter((pair) => !MARK.test(pair));
  const inWords = pairs.filter((pair) => WORDS.has(pair) || known.has(pair));
  if (inWords.length < ENOUGH || inWords.length < pairs.length / 2) return [];
  return gaps.map((at) => ({ start: at, end: at + 1, replacement: "" }));
}

const SINGLE_BLANK = /(?<=\S)[ \u00a0](?=\S)/g;

/** Lines set with a blank behind every character, figures included: 收 到 申 请 2 8 件 → 收到申请28件. [] where few are. */
function joinSpreadLines(text: string): Edit[] {
  const edits: Edit[] = [];
  let sentences = 0;
  let start = 0;
  for (const line of text.split("\n")) {
    const blanks = isSpread(line) ? [...line.matchAll(SINGLE_BLANK)] : [];
    for (const { index } of blanks) edits.push({ start: start + index, end: start + index + 1, replacement: "" });
    if (blanks.length > 0 && isProse(line)) sentences += 1;
    start += line.length + 1;
  }
  return sentences >= ENOUGH ? edits : [];
}

/** Most characters have a single blank behind them, and some are Han. */
function isSpread(line: string): boolean {
  if (!BLANK.test(line)) return false;
  if (/[|\t]/.test(line) || !/\p{Script=Han}.*\p{Script=Han}/u.test(line)) return false;
  const letters = line.replace(/\s/g, "").length;
  return (line.match(SINGLE_BLANK)?.length ?? 0) >= letters * 0.6;
}

function isProse(line: string): boolean {
  return line.length >= PROSE_LINE && BLANK.test(line) && /[，。；]/.test(line) && !/[|\t]/.test(line);
}

/** Blanks between two characters in lines of sentences. */
function listGaps(text: string): number[] {
  const gaps: number[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (isProse(line)) for (const gap of line.matchAll(GAP)) gaps.push(start + gap.index);
    start += line.length + 1;
  }
  return gaps;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i < text.length - 1; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}
