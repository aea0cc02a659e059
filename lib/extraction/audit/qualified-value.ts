import type { Qualifier } from "@/lib/domain/series-cell";

type QualifiedValue = { value: number; qualifier: Qualifier };

/** How far from the printed number the true one may lie, as shares of it: [below, above]. */
const REACH: Record<Qualifier, [number, number]> = {
  exact: [0, 0],
  over: [0, 0.25],
  nearly: [0.25, 0],
  about: [0.25, 0.25],
};

/** Whether two statements can both be true: 2000 余 and 2012 can, 2000 and 2012 cannot. */
export function agree(a: QualifiedValue, b: QualifiedValue): boolean {
  return lowest(a) <= highest(b) && lowest(b) <= highest(a);
}

function lowest({ value, qualifier }: QualifiedValue): number {
  return value * (1 - REACH[qualifier][0]);
}

function highest({ value, qualifier }: QualifiedValue): number {
  return value * (1 + REACH[qualifier][1]);
}
