import type { Span } from "@/lib/domain/series-cell";
import { type Topic, topicOfHeading } from "./topics";

/** A run of sentences under one heading. */
export type Paragraph = Span & {
  /** The nearest heading's words, a run-in one (（一）主动公开情况。…) included; "" where there is none. */
  heading: string;
  /** What the headings above announce, the nearest that says anything. */
  topic: Topic | null;
};

type Heading = { level: number; words: string; topic: Topic | null; ahead: boolean };
type Line = Span & { text: string };

const NUMBERED: readonly RegExp[] = [
  /^(?:第[一二三四五六七八九十]+(?:部分|章|节)|[一二三四五六七八九十]{1,3}(?:[、.．]|[^\S\n]+(?=[\p{Script=Han}、 ]{2,26}$)))\s*/u,
  /^[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})?[)）]\s*/,
  /^(?:\d{1,2}[、.．)）]|——)\s*(?!\d)/,
];
const HEADING_STOP = /[。：:\n]|[，,；]|(?<=情况|概述|措施|事项|方面|打算)\s/;
const LONGEST_HEADING = 30;
const FIGURE = /\d\s*(?:[条件篇份项次个名人元宗起场期]|万元)/;
/** （三）未收到公开申请。 is a sentence, not a heading. */
const DENIES = /未|没有|无/;
/** Sections that speak of what is lacking or to come: no figure in them is this year's. */
const LOOKS_AHEAD =
  /存在.{0,8}(?:问题|不足|困难)|不足之处|(?:不足|问题).{0,4}(?:改进|措施|打算)|改进(?:情况|措施|方向)|下一?步|(?:工作)?打算|努力方向|(?:20\d\d年|明年|来年|下年度).{0,8}(?:计划|思路|安排|打算)|工作(?:计划|思路)$/;
const ENDED = /[。！？；：;:!?]$/;
const CONTINUES = /^[，,。、；;）)]/;
const FIGURE_LINE = /^\d[\d,.]*\s*[条件篇份]/;
const CELL_LINE = /[\t|]/;
const PROSE_LENGTH = 60;
const INLINE_HEADING =
  /(?<=[。；：\s])(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])(?=[\p{Script=Han}、，]{2,28}?(?:情况|概述|问题|措施|事项|方面|打算|计划)[\s。：])/gu;
const WRAPPED_LENGTH = 18;
const LONG_LINE = 300;

/** The paragraphs that may state figures: outside tables and `masked` spans, and not about what is to come. */
export function listParagraphs(text: string, masked: readonly Span[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const headings: Heading[] = [];
  for (const line of joinWraps(listLines(text, masked))) {
    const heading = readHeading(line.text);
    if (heading) enter(headings, heading);
    else leave(headings, line.text);
    if (headings.some(({ ahead }) => ahead)) continue;
    const start = line.start + (heading?.bodyAt ?? 0);
    if (start >= line.end) continue;
    const topic = headings.findLast((above) => above.topic !== null)?.topic ?? null;
    paragraphs.push({ start, end: line.end, heading: headings.at(-1)?.words ?? "", topic });
  }
  return paragraphs;
}

function enter(headings: Heading[], heading: Heading): void {
  while (headings.length > 0 && (headings.at(-1)?.level ?? 0) >= heading.level) headings.pop();
  headings.push(heading);
}

/** 2、收费0元。 behind 1、人员情况：… has done with it; what is to come is not done with before the next heading. */
function leave(headings: Heading[], text: string): void {
  const level = NUMBERED.findIndex((number) => number.test(text));
  if (level < 0) return;
  while ((headings.at(-1)?.level ?? -1) >= level && !headings.at(-1)?.ahead) headings.pop();
}

function listLines(text: string, masked: readonly Span[]): Line[] {
  const lines: Line[] = [];
  let mask = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    while ((masked[mask]?.end ?? Number.POSITIVE_INFINITY) <= start) mask++;
    const hidden = (masked[mask]?.start ?? Number.POSITIVE_INFINITY) < end;
    const content = text.slice(start, end);
    if (hidden && content.length > LONG_LINE) lines.push(...unmasked(text, { start, end }, masked.slice(mask)));
    else if (!hidden && content.trim() && !isRow(content)) lines.push(...splitAtHeadings(content, start));
    start = end + 1;
  }
  return lines;
}

/** What a line that lost its breaks holds beside its tables. */
function unmasked(text: string, { start, end }: Span, masks: readonly Span[]): Line[] {
  const lines: Line[] = [];
  let from = start;
  for (const mask of [...masks, { start: end, end }]) {
    const piece = text.slice(from, Math.min(mask.start, end));
    if (piece.includes("。") && !isRow(piece)) lines.push(...splitAtHeadings(piece, from));
    from = Math.max(from, mask.end);
    if (from >= end) break;
  }
  return lines;
}

/** A table's row; not an article that was set in a table's cell. */
function isRow(content: string): boolean {
  return (
    CELL_LINE.test(content) && !content.split(CELL_LINE).some((cell) => cell.length > PROSE_LENGTH && /。/.test(cell))
  );
}

/** A line's parts, where headings run on inside it because its line breaks were lost. */
function splitAtHeadings(content: string, offset: number): Line[] {
  const cuts = content.length > PROSE_LENGTH ? [...content.matchAll(INLINE_HEADING)].map(({ index }) => index) : [];
  return [0, ...cuts].map((from, at) => {
    const piece = content.slice(from, cuts[at] ?? content.length);
    const start = offset + from + (piece.length - piece.trimStart().length);
    return { start, end: offset + from + piece.trimEnd().length, text: piece.trim() };
  });
}

/** Rejoins sentences that were broken over lines. */
function joinWraps(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && continues(last, line)) {
      last.end = line.end;
      last.text = `${last.text} ${line.text}`;
    } else joined.push({ ...line });
  }
  // The text of a joined line differs from the source by its blanks only; headings stand at its very start.
  return joined;
}

function continues(last: Line, next: Line): boolean {
  if (CONTINUES.test(next.text)) return true;
  if (ENDED.test(last.text) || NUMBERED.some((number) => number.test(next.text))) return false;
  if (FIGURE_LINE.test(next.text) && /\p{Script=Han}$/u.test(last.text)) return true;
  return next.start - last.end <= 2 && last.text.length >= WRAPPED_LENGTH && !isHeadingLine(last.text);
}

function isHeadingLine(text: string): boolean {
  return text.length <= LONGEST_HEADING && NUMBERED.some((number) => number.test(text)) && !/[，。]/.test(text);
}

function readHeading(text: string): (Heading & { bodyAt: number }) | null {
  const level = NUMBERED.findIndex((number) => number.test(text));
  const number = NUMBERED[level]?.exec(text)?.[0];
  if (number === undefined) return null;
  const rest = text.slice(number.length);
  const stop = rest.search(HEADING_STOP);
  const words = stop < 0 ? rest : rest.slice(0, stop);
  if (words.length > LONGEST_HEADING || FIGURE.test(words)) return null;
  if (stop >= 0 && /[，,；]/.test(rest.charAt(stop))) return null;
  if (stop === rest.length - 1 && rest.endsWith("。") && DENIES.test(words)) return null;
  const bodyAt = stop < 0 ? text.length : number.length + stop + 1;
  return { level, words, topic: topicOfHeading(words), ahead: LOOKS_AHEAD.test(words), bodyAt };
}
