import type { NumberSlot, PlacedRow } from "./place-cells";

const MOST_DIGITS = 30;
const LONGEST_NUMBER = 7;
/** Readings of a run of digits beyond which it is not worth asking which is right. */
const MOST_READINGS = 5_000;

/**
 * 规章555: rows whose cells were run together, read only where one reading fills every column, and only in a table of
 * which no row shows that cells are apart or that blank ones were lost.
 */
export function placeFused(rows: readonly PlacedRow[], { losesBlanks }: { losesBlanks: boolean }): PlacedRow[] {
  const fused = rows.filter(({ group }) => group.fused);
  const whole = fused.every(({ loose, row }) => {
    const [only, second] = loose;
    return only && !second && only.digits.length >= row.columns.length;
  });
  return rows.map((row) =>
    row.slots || !row.group.fused || row.loose.length !== 1 ? row : cutRun(row, whole && !losesBlanks),
  );
}

function cutRun(row: PlacedRow, whole: boolean): PlacedRow {
  const [only] = row.loose;
  const [reading, another] = only && whole ? fusedReadings(only, row.row.columns.length) : [];
  return only && reading && !another ? { ...row, slots: cutDigits(only, reading) } : { ...row, loose: [] };
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
