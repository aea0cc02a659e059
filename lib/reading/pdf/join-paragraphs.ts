import { joinLines } from "@/lib/reading/join-lines";
import type { PageLine } from "./page-lines";

export type Paragraph = { text: string };

/** Titles of sections and items: they begin a paragraph wherever they stand. */
const ITEM_START =
  /^(?:第[一二三四五六七八九十]+(?:部分|章|条)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;

/** A line that ends in a row of numbers is of a table without rules. */
const NUMBERS = /(?:\s+(?:[\d０-９,./．，—-]+|无|零)){2,}$/;

/** Joins printed lines that a margin broke into paragraphs. */
export function joinParagraphs(lines: PageLine[], pageWidth: number): Paragraph[] {
  const body = measureBody(lines);
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, i) => {
    const previous = lines[i - 1];
    const last = paragraphs.at(-1);
    if (previous && last && continues(previous, line, body, pageWidth)) last.text = joinLines(last.text, line.text);
    else paragraphs.push({ text: line.text });
  });
  return paragraphs;
}

type Body = { left: number; right: number; size: number; pitch: number };

function measureBody(lines: PageLine[]): Body {
  const pitches = lines.slice(1).map(({ top }, i) => (lines[i]?.top ?? 0) - top);
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    size: median(lines.map(({ size }) => size)),
    pitch: median(pitches.filter((pitch) => pitch > 0)),
  };
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function continues(previous: PageLine, line: PageLine, body: Body, pageWidth: number): boolean {
  if (Math.abs(previous.size - line.size) > line.size * 0.15) return false;
  const gap = previous.top - line.top;
  if (isTitle(previous, body, pageWidth) && isTitle(line, body, pageWidth)) return gap > 0 && gap < line.size * 2;
  if (ITEM_START.test(line.text) || NUMBERS.test(previous.text) || NUMBERS.test(line.text)) return false;
  const reachesEnd = previous.right > body.right - previous.size * 2.2;
  const startsAtEdge = line.left < body.left + line.size;
  // A gap over a page break is negative and says nothing.
  return reachesEnd && startsAtEdge && gap < Math.max(body.pitch * 1.35, line.size * 1.4);
}

/** Large letters in the middle. */
function isTitle({ left, right, size }: PageLine, body: Body, pageWidth: number): boolean {
  return size > body.size * 1.15 && Math.abs(left + right - pageWidth) < Math.max(size * 4, pageWidth * 0.2);
}
