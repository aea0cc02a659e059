import type { Span } from "@/lib/domain/series-cell";

const HAN = /\p{Script=Han}/gu;
const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * A text as FTS5's `unicode61` must see it to find Chinese words of any length: each Han character a word of its own.
 * NFKC first, so that full-width digits are found by plain ones.
 */
export function toIndexText(text: string): string {
  return text.normalize("NFKC").replace(HAN, " $& ");
}

/** What a reader typed, as the words and numbers that can be searched for; punctuation and marks divide them. */
export function toTerms(typed: string): string[] {
  return typed.normalize("NFKC").match(WORDS) ?? [];
}

/** One typed term as an FTS5 phrase: its characters one after the other. */
export function toPhrase(term: string): string {
  return `"${toIndexText(term).trim().replaceAll(/\s+/g, " ")}"`;
}

/** Where the terms stand in a text, in order; spaces and marks between a term's characters are allowed. */
export function findTermSpans(text: string, terms: readonly string[]): Span[] {
  const spans = terms.flatMap((term) =>
    [...text.matchAll(toTermPattern(term))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Han characters may be divided; the letters of a word may not, and a word is met whole. */
function toTermPattern(term: string): RegExp {
  const pieces = toIndexText(term).trim().split(/\s+/);
  const body = pieces.map((piece) => [...piece].map(toLetterPattern).join("")).join("[^\\p{L}\\p{N}]*");
  const isWord = (letter: string | undefined) => letter !== undefined && /[^\p{Script=Han}]/u.test(letter);
  const before = isWord(pieces[0]?.at(0)) ? "(?<![[\\p{L}\\p{N}]--\\p{Script=Han}])" : "";
  const after = isWord(pieces.at(-1)?.at(-1)) ? "(?![[\\p{L}\\p{N}]--\\p{Script=Han}])" : "";
  return new RegExp(before + body + after, "giv");
}

/** A letter and its full-width twin: 2 also finds ２. */
function toLetterPattern(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  return code > 0x20 && code < 0x7f ? `[${letter}${String.fromCodePoint(code + 0xfee0)}]` : letter;
}
