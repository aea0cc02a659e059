/** A straight ruling line along x or y; `at` is its fixed coordinate. Points, y upward. */
export type Rule = { at: number; from: number; to: number };
/** A run of letters at a baseline. */
export type Glyphs = { text: string; x: number; y: number; width: number; size: number };
/** What a page draws that matters: letters and ruling lines; and how many operations drew it all. */
export type DrawnPage = {
  width: number;
  height: number;
  glyphs: Glyphs[];
  horizontal: Rule[];
  vertical: Rule[];
  operations: number;
};

/** Coordinates nearer than this, in points, are one line drawn twice or a border's two sides. */
export const SAME_LINE = 4;

/** Values that lie within `tolerance` of their neighbour as one, ascending: the mean of each cluster. */
export function cluster(values: number[], tolerance: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const clusters: { sum: number; count: number; last: number }[] = [];
  for (const value of sorted) {
    const current = clusters.at(-1);
    if (current && value - current.last <= tolerance) {
      current.sum += value;
      current.count += 1;
      current.last = value;
    } else clusters.push({ sum: value, count: 1, last: value });
  }
  return clusters.map(({ sum, count }) => sum / count);
}
