import { proveEachOther } from "./column-sums";
import type { FormTable } from "./form";
import { type PlacedRow, type Slot, toSlot } from "./place-cells";
import type { RowGroup } from "./row-group";
import type { LineCell } from "./table-lines";

/** So many neighbouring rows may have given their first numbers away together. */
const MOST_TOGETHER = 6;
/** More ways than this to cut the numbers into rows tell nothing. */
const MOST_WAYS = 60;

/** A number or sign of emptiness in the order of the text. */
type Item = { cell: LineCell; slot: Slot };

/**
 * The rows of a table of requests whose labels were moved away from their numbers, by the numbers alone: where they
 * are exactly as many as the form has cells, and one way to cut them into rows makes all the form's sums come out.
 * Besides row after row they may come as readers of PDFs write them, the first numbers of several rows before the
 * others of each. Null where no or more than one way does.
 */
export function readStream(groups: readonly RowGroup[], table: FormTable): PlacedRow[] | null {
  const [first] = groups;
  if (!first || groups.some(({ layout, foreign }) => layout === "grid" || layout === "delimited" || foreign))
    return null;
  const rows = [...table.rows.entries()].filter(([, { optional }]) => !optional);
  const items = groups.flatMap(({ cells }) => cells.map((cell) => ({ cell, slot: toSlot(cell) })));
  const width = rows[0]?.[1].columns.length ?? 0;
  if (items.length !== rows.length * width) return null;
  const ways = cutIntoRows(items, width).map((cut) =>
    rows.map(([index, row], at) => ({ row, index, ...toRow(cut[at] ?? [], first) })),
  );
  const [only, second] = ways.filter(proveEachOther);
  return only && !second ? only : null;
}

function toRow(items: readonly Item[], first: RowGroup): Pick<PlacedRow, "group" | "slots" | "loose"> {
  const cells = items.map(({ cell }) => cell);
  const slots = items.map(({ slot }) => slot);
  const start = Math.min(...cells.map((cell) => cell.start));
  const end = Math.max(...cells.map((cell) => cell.end));
  const loose = slots.filter((slot) => slot.state === "number");
  return { group: { ...first, labels: [], behind: [], cells, start, end }, slots, loose };
}

/** Every way to cut the numbers into rows that each add up; ways that say the same are one. */
function cutIntoRows(items: readonly Item[], width: number): Item[][][] {
  const count = items.length / width;
  const waysFrom: Item[][][][] = Array.from({ length: count + 1 }, () => []);
  waysFrom[count] = [[]];
  for (let at = count - 1; at >= 0; at--) {
    const ways = new Map<string, Item[][]>();
    for (let size = 1; size <= Math.min(MOST_TOGETHER, count - at); size++) {
      const rest = waysFrom[at + size] ?? [];
      const block = items.slice(at * width, (at + size) * width);
      for (const rows of rest.length > 0 ? blockReadings(block, width) : []) {
        for (const way of rest) ways.set(keyOf([...rows, ...way]), [...rows, ...way]);
      }
    }
    if (ways.size > MOST_WAYS) return [];
    waysFrom[at] = [...ways.values()];
  }
  return waysFrom[0] ?? [];
}

/** The rows of a block whose first numbers stand before, or behind, the others of each; only rows that add up. */
function blockReadings(block: readonly Item[], width: number): Item[][][] {
  const count = block.length / width;
  const others = (from: number) =>
    Array.from({ length: count }, (_, at) => block.slice(from + at * (width - 1), from + (at + 1) * (width - 1)));
  const join = (firsts: readonly Item[], rest: Item[][]) =>
    rest.map((row, at) => [...firsts.slice(at, at + 1), ...row]);
  const readings = [join(block.slice(0, count), others(count))];
  if (count > 1) readings.push(join(block.slice(-count), others(0)));
  return readings.filter((rows) => rows.every(addsUp));
}

function addsUp(items: readonly Item[]): boolean {
  const values = items.map(countOf);
  return values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values.at(-1);
}

function countOf({ slot }: Item): number {
  return slot.state === "number" ? slot.value : 0;
}

function keyOf(rows: readonly (readonly Item[])[]): string {
  return rows.map((row) => row.map(({ slot }) => (slot.state === "number" ? slot.value : slot.state))).join();
}
