import type { NumberSlot, PlacedRow } from "./place-cells";

const MOST_DIGITS = 30;
const LONGEST_NUMBER = 7;
/** Readings of a run of digits beyond which it is not worth asking which is right. */
const MOST_READINGS = 5_000;

/** 规章555: a row whose cells were run together, read only where one reading fills every column. */
export function placeFused(row: PlacedRow): PlacedRow {
  const [only, second] = row.loose;
  if (row.slots || !row.group.fused || !only || second) return row;
  const [reading, another] = fusedReadings(only, row.row.columns.length);
  return reading && !another ? { ...row, slots: cutDigits(only, reading) } : { ...row, loose: [] };
}

/** Every way to read a run of digits as the numbers of `count` cells. No number but 0 begins with 0. */
export function fusedReadings(run: NumberSlot, count: number): number[][] {
  const { digits } = run;
  if (run.unit || !/^\d+$/.test(digits) || digits.length < count || digits.length > MOST_DIGITS) return [];
  const readings: number[][] = [];
  for (const reading of readingsOf(digits, count)) {
    readings.push(reading);
    if (readings.length > MOST_READINGS) return [];
  }
  return readings;
}

/** The run of digits cut into cells of these values, counted from its end. */
export function cutDigits(run: NumberSlot, values: readonly number[]): NumberSlot[] {
  let end = run.digits.length;
  return values
    .toReversed()
    .map((value) => {
      const digits = String(value);
      const start = end - digits.length;
      const slot = { ...run, value, digits, start: run.start + start, end: run.start + end };
      end = start;
      return slot;
    })
    .reverse();
}

function* readingsOf(digits: string, count: number): Generator<number[]> {
  if (digits.length < count) return;
  if (count === 1) {
    const whole = digits.length === 1 || (digits[0] !== "0" && digits.length <= LONGEST_NUMBER);
    if (whole) yield [Number(digits)];
    return;
  }
  const longest = digits[0] === "0" ? 1 : Math.min(LONGEST_NUMBER, digits.length - count + 1);
  for (let length = 1; length <= longest; length++) {
    for (const rest of readingsOf(digits.slice(length), count - 1)) yield [Number(digits.slice(0, length)), ...rest];
  }
}
