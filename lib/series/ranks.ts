/** Fewer values than this have a rank but no percentile. */
export const FEWEST_RANKED = 5;

export type Ranked<T> = {
  item: T;
  value: number /** 1 is the highest; equals share a rank. */;
  rank: number /** Share of the others that are lower, 0 to 100; null under 5 values. */;
  percentile: number | null;
};

/** Items with a value, highest first; those without (null) are left out. */
export function rank<T>(items: readonly T[], toValue: (item: T) => number | null): Ranked<T>[] {
  const valued = items.flatMap((item) => {
    const value = toValue(item);
    return value === null ? [] : [{ item, value }];
  });
  const values = valued.map((one) => one.value);
  return valued
    .sort((a, b) => b.value - a.value)
    .map((one) => ({
      ...one,
      rank: 1 + values.filter((value) => value > one.value).length,
      percentile: toPercentile(one.value, values),
    }));
}

/** The middle value, or the mean of the two middle ones; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.length ? middle.reduce((sum, value) => sum + value, 0) / middle.length : null;
}

function toPercentile(value: number, values: readonly number[]): number | null {
  if (values.length < FEWEST_RANKED) return null;
  return (100 * values.filter((other) => other < value).length) / (values.length - 1);
}
