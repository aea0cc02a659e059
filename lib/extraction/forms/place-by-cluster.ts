import { readColumns } from "./number-columns";
import type { PlacedRow, Slot } from "./place-cells";

/** So many rows must have a number in every column. */
const PROOFS = 2;
const MOST = 0.8;

/** Rows above and below a row that may tell its columns, where lines of one page do not all stand alike. */
const WINDOWS: readonly (readonly [above: number, below: number])[] = [
  [9, 0],
  [6, 3],
  [4, 4],
  [3, 6],
  [0, 9],
];

/**
 * Places the rows of a table of requests laid out by spaces where its numbers stand in exactly as many columns as the
 * form has, on the whole, page by page or among the rows around each. `sure` are the rows whose own sums come out among
 * whole rows; `likely` has more, to be believed only where all sums of the table come out. Others stay as they are.
 */
export function placeByCluster(rows: readonly PlacedRow[], text: string): { sure: PlacedRow[]; likely: PlacedRow[] } {
  if (rows.every(({ slots }) => slots)) return { sure: [...rows], likely: [...rows] };
  const place = (isProven: Proof) => {
    const placed =
      placePart(rows, isProven) ?? pagesOf(rows, text).flatMap((page) => placePart(page, isProven) ?? page);
    return placed.map((row, at) => (row.slots ? row : { ...row, slots: placeAmong(rows, at, isProven) }));
  };
  return { sure: place(provenByRows), likely: place(contradictsNothing) };
}

/** A row's cells by the columns of the rows around it, if all that tell columns tell the same. */
function placeAmong(rows: readonly PlacedRow[], at: number, isProven: Proof): Slot[] | null {
  const ways = WINDOWS.flatMap(([above, below]) => {
    const from = Math.max(0, at - above);
    const placed = placePart(rows.slice(from, at + below + 1), isProven);
    return placed?.[at - from]?.slots ?? [];
  });
  const width = rows[at]?.row.columns.length ?? 0;
  const [first] = chunk(ways, width);
  return first && chunk(ways, width).every((way) => sameStates(way, first)) ? first : null;
}

function chunk(slots: readonly Slot[], width: number): Slot[][] {
  return Array.from({ length: slots.length / width }, (_, at) => slots.slice(at * width, (at + 1) * width));
}

function sameStates(a: readonly Slot[], b: readonly Slot[]): boolean {
  return a.every(({ state }, at) => state === b[at]?.state);
}

function pagesOf(rows: readonly PlacedRow[], text: string): PlacedRow[][] {
  const pages: PlacedRow[][] = [];
  let end = 0;
  for (const row of rows) {
    const page = pages.at(-1);
    if (page && !text.slice(end, row.group.start).includes("\f")) page.push(row);
    else pages.push([row]);
    end = row.group.end;
  }
  return pages;
}

type Proof = (rows: readonly PlacedRow[]) => boolean;

function placePart(rows: readonly PlacedRow[], isProven: Proof): PlacedRow[] | null {
  const readings = readColumns(rows, rows[0]?.row.columns.length ?? 0);
  const placed = readings.map((slots) => rows.map((row, at) => ({ ...row, slots: slots[at] ?? null })));
  return placed.find((reading) => isProven(reading)) ?? null;
}

/** Some rows have a number in every column, and no row contradicts its total. */
function provenByRows(rows: readonly PlacedRow[]): boolean {
  const whole = rows.filter(({ slots }) => slots?.every(({ state }) => state === "number"));
  return whole.length >= PROOFS && contradictsNothing(rows);
}

/** No row contradicts its total, and nearly all have theirs. */
function contradictsNothing(rows: readonly PlacedRow[]): boolean {
  const stated = rows.flatMap(({ slots }) => (slots?.some(({ state }) => state === "number") ? [slots] : []));
  const totalled = stated.filter((slots) => slots.at(-1)?.state === "number");
  return totalled.length >= stated.length * MOST && totalled.every(addsUp);
}

function addsUp(slots: readonly Slot[]): boolean {
  const parts = slots.slice(0, -1).reduce((sum, slot) => sum + countOf(slot), 0);
  return parts === countOf(slots.at(-1));
}

function countOf(slot: Slot | undefined): number {
  return slot?.state === "number" ? slot.value : 0;
}
