import type { NumberSlot, PlacedRow } from "./place-cells";

const MOST_DIGITS = 25;

/**
 * Reads one run of digits as the numbers of `count` cells that lost the space between them, wherever `fits` accepts
 * the reading. Null unless exactly one reading is accepted. No cell but 0 begins with 0.
 */
export function splitFused(run: NumberSlot, count: number, fits: (values: number[]) => boolean): NumberSlot[] | null {
  const length = run.end - run.start;
  if (run.value < 0 || run.unit || length < count || length > MOST_DIGITS) return null;
  const digits = run.digits;
  if (!/^\d+$/.test(digits) || digits.length !== length) return null;
  const accepted: number[][] = [];
  for (const lengths of readings(digits, count)) {
    if (fits(valuesOf(digits, lengths))) accepted.push(lengths);
    if (accepted.length > 1) return null;
  }
  const [only] = accepted;
  return only ? cutAt(run, digits, only) : null;
}

/** 规章555: a row whose cells were run together, read only where one reading fills every column. */
export function placeFused(row: PlacedRow): PlacedRow {
  const [only, second] = row.loose;
  if (row.slots || !only || second) return row;
  const parts = row.group.fused ? splitFused(only, row.row.columns.length, () => true) : null;
  return parts ? { ...row, slots: parts } : row;
}

function* readings(digits: string, count: number, at = 0): Generator<number[]> {
  const left = digits.length - at;
  if (count === 1) {
    if (left === 1 || (left > 1 && left <= 7 && digits[at] !== "0")) yield [left];
    return;
  }
  const longest = digits[at] === "0" ? 1 : Math.min(7, left - count + 1);
  for (let length = 1; length <= longest; length++) {
    for (const rest of readings(digits, count - 1, at + length)) yield [length, ...rest];
  }
}

function valuesOf(digits: string, lengths: readonly number[]): number[] {
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return Number(digits.slice(at - length, at));
  });
}

function cutAt(run: NumberSlot, digits: string, lengths: readonly number[]): NumberSlot[] {
  let at = 0;
  return lengths.map((length) => {
    const start = run.start + at;
    const part = digits.slice(at, at + length);
    at += length;
    return { ...run, value: Number(part), digits: part, start, end: start + length };
  });
}
