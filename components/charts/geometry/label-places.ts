import { toTextWidth } from "./text-width";

/** A label wanted at a point, in pixels. `below` where a line arrives from above; `side` where it may only stand there. */
export type WantedLabel = {
  key: string;
  x: number;
  y: number;
  text: string;
  below: boolean;
  side?: "left" | "right";
};
export type PlacedLabel = { key: string; x: number; y: number; text: string; anchor: "start" | "middle" | "end" };

/** Least distance between the baselines of two labels beside each other. */
const APART = 14;
/** Height of the letters themselves. */
const LINE = 11;

/**
 * Alone in its slot a label stands over its point (or under it); several stand beside theirs, moved apart. None reaches
 * below `floor`, and one that would lie on a label of another slot moves up.
 */
export function placeLabels(wanted: readonly WantedLabel[], width: number, floor: number): PlacedLabel[] {
  const slots = new Map<number, WantedLabel[]>();
  for (const label of wanted) slots.set(label.x, [...(slots.get(label.x) ?? []), label]);
  const placed = [...slots.values()].flatMap((slot) =>
    slot.length === 1 && !slot[0]?.side ? slot.map((label) => over(label, width)) : beside(slot, width, floor),
  );
  const settled: PlacedLabel[] = [];
  for (const label of placed) settled.push(settle(label, settled));
  return settled;
}

function settle(label: PlacedLabel, settled: readonly PlacedLabel[]): PlacedLabel {
  const width = toTextWidth(label.text);
  const hits = (y: number) =>
    settled.some(
      (one) =>
        Math.abs(one.y - y) < LINE && Math.abs(toMiddle(one) - toMiddle(label)) < (toTextWidth(one.text) + width) / 2,
    );
  let y = label.y;
  while (y > APART * 2 && hits(y)) y -= 2;
  return { ...label, y: hits(y) ? label.y : y };
}

function toMiddle({ anchor, x, text }: PlacedLabel): number {
  return anchor === "middle" ? x : x + (anchor === "end" ? -0.5 : 0.5) * toTextWidth(text);
}

function over(label: WantedLabel, width: number): PlacedLabel {
  const half = toTextWidth(label.text) / 2;
  const x = Math.min(label.x, width - half);
  return { key: label.key, x, y: label.y + (label.below ? 27 : -11), text: label.text, anchor: "middle" };
}

function beside(slot: readonly WantedLabel[], width: number, floor: number): PlacedLabel[] {
  const widest = Math.max(...slot.map((label) => toTextWidth(label.text)));
  const left = slot.some(({ x, side }) => side === "left" || (!side && x + 11 + widest > width));
  const ordered = slot.toSorted((a, b) => a.y - b.y);
  const ys = spread(
    ordered.map((label) => label.y + 4),
    floor,
  );
  return ordered.map((label, index) => ({
    key: label.key,
    x: left ? label.x - 11 : label.x + 11,
    y: ys[index] ?? label.y,
    text: label.text,
    anchor: left ? "end" : "start",
  }));
}

/** Moves sorted positions apart, as little as may be: each cluster keeps its middle, or stands on the floor. */
function spread(ys: readonly number[], floor: number): number[] {
  let clusters = ys.map((y) => toCluster([y], floor));
  for (let moved = true; moved; ) {
    moved = false;
    for (let index = 1; index < clusters.length; index++) {
      const [above, here] = [clusters[index - 1], clusters[index]];
      if (!above || !here || bottomOf(above) + APART <= topOf(here)) continue;
      const merged = [...above.ys, ...here.ys];
      clusters = [...clusters.slice(0, index - 1), toCluster(merged, floor), ...clusters.slice(index + 1)];
      moved = true;
      break;
    }
  }
  return clusters.flatMap((cluster) => cluster.ys.map((_, index) => topOf(cluster) + index * APART));
}

type Cluster = { ys: number[]; middle: number };

function toCluster(ys: number[], floor: number): Cluster {
  const middle = ys.reduce((sum, y) => sum + y, 0) / ys.length;
  return { ys, middle: Math.min(middle, floor - ((ys.length - 1) * APART) / 2) };
}
const topOf = (cluster: Cluster): number => cluster.middle - ((cluster.ys.length - 1) * APART) / 2;
const bottomOf = (cluster: Cluster): number => cluster.middle + ((cluster.ys.length - 1) * APART) / 2;
