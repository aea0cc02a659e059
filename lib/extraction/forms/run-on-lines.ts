import type { Span } from "@/lib/domain/series-cell";

const LONG_LINE = 120;
const OF_A_FORM = /第二十条第|本年新收|主动公开政府信息数|结果维持/;
/** Where a row begins: behind a number that no measure word follows, or at words that only begin rows and sections. */
const ROW =
  /(?<=[^\S\n]\d[\d.,]*)[^\S\n]+(?![\d+\-/—])(?![条件篇份项次个名人元万亿年月日]|增\d|减\d)|(?<=。)[^\S\n]*|[^\S\n]+(?=第二十条第|信息内容|[（(]本列数据|[一二三四五六七八九十]、|行政复议[^\S\n]|(?:规章|行政许可|行政处罚|行政事业性收费|政府集中采购)[^\S\n]+[\d增减+-])/g;

/**
 * The rows and sentences of a line that holds a whole form because its line breaks were lost; the line itself where it
 * is no such line.
 */
export function partRunOn(line: string, start: number): Span[] {
  if (line.length < LONG_LINE || /[|｜\t]/.test(line) || !OF_A_FORM.test(line))
    return [{ start, end: start + line.length }];
  const parts: Span[] = [];
  let from = 0;
  for (const { index, 0: gap } of line.matchAll(ROW)) {
    if (index > from) parts.push({ start: start + from, end: start + index });
    from = index + gap.length;
  }
  if (from < line.length) parts.push({ start: start + from, end: start + line.length });
  return parts;
}
