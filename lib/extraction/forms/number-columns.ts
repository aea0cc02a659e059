import type { NumberSlot, Slot } from "./place-cells";
import type { RowGroup } from "./row-group";
import type { LineCell } from "./table-lines";

/** Numbers of one column stand at most so far apart, those of two columns at least, in half-width characters. */
const DRIFT = 3;
const APART = 2;
/** Text that has no such gap is not laid out by spaces. */
const WIDE_GAP = 3;

type Place = (cell: LineCell) => number;
type Column = { from: number; to: number };
type Standing = { cell: LineCell; number: NumberSlot };
type NumberRow = { group: Pick<RowGroup, "layout" | "cells" | "end">; loose: readonly NumberSlot[] };

/** Where a number stands on its line: its middle, counted in half-width characters or in letters, or one of its ends. */
const PLACES: readonly Place[] = [
  ({ middle }) => middle,
  ({ letter }) => letter,
  ({ middle, text }) => middle + text.length / 2,
  ({ letter, text }) => letter + text.length / 2,
  ({ middle, text }) => middle - text.length / 2,
  ({ letter, text }) => letter - text.length / 2,
];

/**
 * The cells of rows laid out by spaces whose numbers all stand in exactly `width` columns, blanks between them: every
 * such reading, one for each way of telling where a number stands. None for rows of another layout.
 */
export function readColumns(rows: readonly NumberRow[], width: number): Slot[][][] {
  const standing = rows.map(standingOf);
  if (standing.includes(null) || !rows.some(({ group }) => group.cells.some(({ gap }) => gap >= WIDE_GAP))) return [];
  return PLACES.flatMap((place) => {
    const columns = columnsOf(standing.flatMap((row) => row ?? []).map(({ cell }) => place(cell)));
    if (columns.length !== width) return [];
    const slots = rows.flatMap((row, at) => slotsOf(row, standing[at] ?? [], columns, place) ?? []);
    return slots.length === rows.length * width ? [rows.map((_, at) => slots.slice(at * width, (at + 1) * width))] : [];
  });
}

/** The numbers of a row laid out by spaces; null where a row is anything else. */
function standingOf({ group, loose }: NumberRow): Standing[] | null {
  const stands = group.layout === "spaced" || (group.layout === "single" && group.cells.length === 1);
  if (!stands) return loose.length === 0 ? [] : null;
  const standing = loose.flatMap((number): Standing[] => {
    const cell = group.cells.find(({ start, end }) => start <= number.start && number.end <= end);
    return cell ? [{ cell, number }] : [];
  });
  return standing.length === loose.length ? standing : null;
}

/** The stretches that numbers stand in, left to right; none where one is wider than half the gap between two. */
function columnsOf(places: readonly number[]): Column[] {
  const columns: Column[] = [];
  for (const at of [...places].sort((a, b) => a - b)) {
    const column = columns.at(-1);
    if (column && at - column.to < APART) column.to = at;
    else columns.push({ from: at, to: at });
  }
  const widest = Math.max(...columns.map(({ from, to }) => to - from));
  const nearest = Math.min(...columns.slice(1).map(({ from }, at) => from - (columns[at]?.to ?? 0)));
  return widest > DRIFT || 2 * widest > nearest ? [] : columns;
}

function slotsOf(
  { group }: NumberRow,
  standing: readonly Standing[],
  columns: readonly Column[],
  place: Place,
): Slot[] | null {
  const slots = columns.map((): Slot => ({ state: "blank", start: group.end, end: group.end }));
  for (const { cell, number } of standing) {
    const at = columns.findIndex(({ from, to }) => from <= place(cell) && place(cell) <= to);
    if (slots[at]?.state !== "blank") return null;
    slots[at] = number;
  }
  return slots;
}
