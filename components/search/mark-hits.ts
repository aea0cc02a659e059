import type { SuggestionPart } from "./search-words";

/** A text cut where it holds the first of the terms that it holds at all (letter case aside). */
export function markHits(text: string, terms: readonly string[]): SuggestionPart[] {
  const lower = text.toLowerCase();
  for (const term of terms) {
    const at = lower.indexOf(term.toLowerCase());
    if (at < 0 || !term) continue;
    const end = at + term.length;
    return [
      { text: text.slice(0, at), hit: false },
      { text: text.slice(at, end), hit: true },
      { text: text.slice(end), hit: false },
    ].filter((part) => part.text);
  }
  return [{ text, hit: false }];
}
