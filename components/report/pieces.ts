import type { Figure } from "@/lib/domain/report-layout";
import type { Span } from "@/lib/domain/series-cell";
import type { Piece } from "./report-model";

/**
 * The words of `span`, cut at its numerals. `figures` come in order of the text; those outside the span are left out.
 * Joined again, the pieces are the text letter for letter.
 */
export function toPieces(text: string, span: Span, figures: readonly Figure[]): Piece[] {
  const pieces: Piece[] = [];
  let at = span.start;
  const push = (start: number, end: number, mark: Piece["mark"]) => {
    if (end > start) pieces.push({ start, end, text: text.slice(start, end), mark });
  };
  for (let i = firstAtOrAfter(figures, span.start); i < figures.length; i++) {
    const figure = figures[i];
    if (!figure || figure.end > span.end) break;
    if (figure.start < at) continue;
    push(at, figure.start, null);
    push(figure.start, figure.end, figure.class);
    at = figure.end;
  }
  push(at, span.end, null);
  return pieces;
}

function firstAtOrAfter(figures: readonly Figure[], start: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
