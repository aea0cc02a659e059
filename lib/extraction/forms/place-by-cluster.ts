import { readColumns } from "./number-columns";
import type { PlacedRow, Slot } from "./place-cells";

/** So many rows must prove by their sums that the columns are the table's. */
const PROOFS = 2;
const MOST = 0.8;

/**
 * Places the rows of a table of requests laid out by spaces where all its numbers stand in exactly as many columns as
 * the form has, on the whole or page by page, and the sums of the rows so placed come out; null where they do not.
 */
export function placeByCluster(rows: readonly PlacedRow[], text: string): PlacedRow[] | null {
  if (rows.every(({ slots }) => slots)) return null;
  const whole = placePart(rows);
  if (whole) return whole;
  const pages = pagesOf(rows, text);
  const placed = pages.length > 1 ? pages.map(placePart) : [];
  return placed.some((page) => page) ? placed.flatMap((page, at) => page ?? pages[at] ?? []) : null;
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

function placePart(rows: readonly PlacedRow[]): PlacedRow[] | null {
  const readings = readColumns(rows, rows[0]?.row.columns.length ?? 0);
  const proven = readings.find(isProven);
  return proven ? rows.map((row, at) => ({ ...row, slots: proven[at] ?? null })) : null;
}

/** No row contradicts its total, nearly all have theirs, and some are more than one number that is its own sum. */
function isProven(rows: readonly Slot[][]): boolean {
  const stated = rows.filter((slots) => slots.some(({ state }) => state === "number"));
  const totalled = stated.filter((slots) => slots.at(-1)?.state === "number");
  if (totalled.length < stated.length * MOST || !totalled.every(addsUp)) return false;
  return totalled.filter((slots) => slots.filter((slot) => countOf(slot) > 0).length > 1).length >= PROOFS;
}

function addsUp(slots: readonly Slot[]): boolean {
  const parts = slots.slice(0, -1).reduce((sum, slot) => sum + countOf(slot), 0);
  return parts === countOf(slots.at(-1));
}

function countOf(slot: Slot | undefined): number {
  return slot?.state === "number" ? slot.value : 0;
}
