import { toTextWidth } from "./text-width";

/** A label wanted at a point, in pixels. `below` where a line arrives from above. */
export type WantedLabel = { key: string; x: number; y: number; text: string; below: boolean };
export type PlacedLabel = { key: string; x: number; y: number; text: string; anchor: "start" | "middle" | "end" };

/** Least distance between the baselines of two labels beside each other. */
const APART = 14;

/** Alone in its slot a label stands over its point (or under it); several stand beside theirs, moved apart. */
export function placeLabels(wanted: readonly WantedLabel[], width: number): PlacedLabel[] {
  const slots = new Map<number, WantedLabel[]>();
  for (const label of wanted) slots.set(label.x, [...(slots.get(label.x) ?? []), label]);
  return [...slots.values()].flatMap((slot) =>
    slot.length === 1 ? slot.map((label) => over(label, width)) : beside(slot, width),
  );
}

function over(label: WantedLabel, width: number): PlacedLabel {
  const half = toTextWidth(label.text) / 2;
  const x = Math.min(label.x, width - half);
  return { key: label.key, x, y: label.y + (label.below ? 27 : -11), text: label.text, anchor: "middle" };
}

function beside(slot: readonly WantedLabel[], width: number): PlacedLabel[] {
  const widest = Math.max(...slot.map((label) => toTextWidth(label.text)));
  const left = slot.some((label) => label.x + 11 + widest > width);
  const ordered = slot.toSorted((a, b) => a.y - b.y);
  const ys = spread(ordered.map((label) => label.y + 4));
  return ordered.map((label, index) => ({
    key: label.key,
    x: left ? label.x - 11 : label.x + 11,
    y: ys[index] ?? label.y,
    text: label.text,
    anchor: left ? "end" : "start",
  }));
}

/** Moves sorted positions apart, as little as may be: each cluster keeps its middle. */
function spread(ys: readonly number[]): number[] {
  let clusters = ys.map((y) => ({ ys: [y], middle: y }));
  for (let moved = true; moved; ) {
    moved = false;
    for (let index = 1; index < clusters.length; index++) {
      const [above, here] = [clusters[index - 1], clusters[index]];
      if (!above || !here || bottomOf(above) + APART <= topOf(here)) continue;
      const merged = [...above.ys, ...here.ys];
      const cluster = { ys: merged, middle: merged.reduce((sum, y) => sum + y, 0) / merged.length };
      clusters = [...clusters.slice(0, index - 1), cluster, ...clusters.slice(index + 1)];
      moved = true;
      break;
    }
  }
  return clusters.flatMap((cluster) => cluster.ys.map((_, index) => topOf(cluster) + index * APART));
}

type Cluster = { ys: number[]; middle: number };
const topOf = (cluster: Cluster): number => cluster.middle - ((cluster.ys.length - 1) * APART) / 2;
const bottomOf = (cluster: Cluster): number => cluster.middle + ((cluster.ys.length - 1) * APART) / 2;
