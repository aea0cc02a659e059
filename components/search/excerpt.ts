import type { Span } from "@/lib/domain/series-cell";
import type { SuggestionPart } from "./search-words";

/** Characters kept on either side of a hit. */
const CONTEXT = 36;

export type Excerpt = {
  parts: SuggestionPart[];
  /** The words of the first hit, as they stand in the text. */
  words: string;
};

/** The text around the first hit, with every hit that falls inside it marked; line breaks and the bars between cells become spaces. */
export function toExcerpt(text: string, spans: readonly Span[]): Excerpt | null {
  const [first] = spans;
  if (!first) return null;
  const from = Math.max(0, first.start - CONTEXT);
  const to = Math.min(text.length, first.end + CONTEXT * 2);
  const parts: SuggestionPart[] = [];
  const add = (start: number, end: number, hit: boolean) => {
    const piece = text.slice(start, end).replace(/[\s|]+/g, " ");
    if (piece) parts.push({ text: piece, hit });
  };
  let at = from;
  for (const span of spans.filter((one) => one.end <= to)) {
    if (span.start < at) continue;
    add(at, span.start, false);
    add(span.start, span.end, true);
    at = span.end;
  }
  add(at, to, false);
  return { parts, words: text.slice(first.start, first.end) };
}
