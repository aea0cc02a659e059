/** Every way to lay `values` out over `width` places without changing their order; empty places are null. */
export function spread<T>(values: readonly T[], width: number): (T | null)[][] {
  const [first, ...rest] = values;
  if (first === undefined) return [new Array<null>(width).fill(null)];
  const ways: (T | null)[][] = [];
  for (let at = 0; at + values.length <= width; at++) {
    for (const tail of spread(rest, width - at - 1)) ways.push([...new Array<null>(at).fill(null), first, ...tail]);
  }
  return ways;
}
