import { toTextWidth } from "./text-width";

/** A part of a stacked bar in whole pixels from the bar's start. */
export type Segment = { key: string; value: number; x: number; width: number };

/** Pixels of paper between two parts. */
const PAPER = 1;
/** A part is never narrower: it would be missed. */
const NARROWEST = 2;

/**
 * The parts of a bar along `length` pixels that stand for `base`. Edges lie on whole pixels with one pixel of paper
 * between parts; a part of 0 or null has no segment.
 */
export function toSegments(
  parts: readonly { key: string; value: number | null }[],
  base: number,
  length: number,
): Segment[] {
  const drawn = parts.flatMap(({ key, value }) => (value !== null && value > 0 ? [{ key, value }] : []));
  const segments: Segment[] = [];
  let sum = 0;
  let x = 0;
  drawn.forEach(({ key, value }, index) => {
    sum += value;
    const paper = index === drawn.length - 1 ? 0 : PAPER;
    const end = Math.max(Math.round((sum / base) * length), x + NARROWEST + paper);
    segments.push({ key, value, x, width: end - x - paper });
    x = end;
  });
  return segments;
}

/** Whether a count can stand inside its part: its text plus 3 px must fit. */
export function fits(text: string, width: number, size = 12): boolean {
  return toTextWidth(text, size) + 3 <= width;
}
