import type { PlacedRow, Slot } from "./place-cells";

/** A column's middle on the line, in half-width characters, and how far a number may stand from it. */
type Column = { middle: number; reach: number };

/** Whole rows that must agree, under labels of different length, before positions are believed. */
const WITNESSES = 2;
const DRIFT = 2;
/** Fewer spaces than this are no empty cell. */
const WIDE_GAP = 3;

/**
 * Text laid out by spaces keeps its columns: a row that lost its blank cells is placed by where its numbers stand, if
 * the whole rows of the table stand in line. A row whose numbers then contradict its total stays as it is.
 */
export function placeByPosition(rows: readonly PlacedRow[]): PlacedRow[] {
  return rows.map((row) => {
    if (row.slots || row.group.layout !== "spaced" || !hasWideGap(row)) return row;
    const columns = columnsOf(rows, row.row.columns.length);
    const slots = columns && placeInColumns(row, columns);
    return slots && agreesWithTotal(slots, row) ? { ...row, slots } : row;
  });
}

function hasWideGap({ group }: PlacedRow): boolean {
  return group.cells.some((cell) => cell.gap >= WIDE_GAP);
}

/** The columns of the table's whole rows, or null where these do not stand in line. */
function columnsOf(rows: readonly PlacedRow[], width: number): Column[] | null {
  const whole = rows.filter(({ group, slots }) => slots && group.layout === "spaced" && group.cells.length === width);
  const starts = new Set(whole.map(({ group }) => (group.cells[0]?.middle ?? 0) - (group.cells[0]?.gap ?? 0)));
  if (whole.length < WITNESSES || starts.size < WITNESSES) return null;
  const middles = Array.from({ length: width }, (_, at) => whole.map(({ group }) => group.cells[at]?.middle ?? 0));
  const drift = Math.max(...middles.map(spreadOf));
  // Numbers that move as far as the labels before them stand in no column.
  if (drift > 2 * DRIFT || spreadOf([...starts]) <= 2 * drift) return null;
  const centres = middles.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
  return centres.map((middle, at) => {
    const gaps = [centres[at - 1], centres[at + 1]].flatMap((other) =>
      other === undefined ? [] : Math.abs(other - middle),
    );
    return { middle, reach: Math.min(2 * DRIFT, ...gaps.map((gap) => gap / 2)) };
  });
}

function spreadOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function placeInColumns({ group, loose }: PlacedRow, columns: readonly Column[]): Slot[] | null {
  const blank: Slot = { state: "blank", start: group.end, end: group.end };
  const slots = columns.map((): Slot => blank);
  let last = -1;
  for (const number of loose) {
    const cell = group.cells.find(({ start, end }) => start <= number.start && number.end <= end);
    const at = columns.findIndex(({ middle, reach }) => Math.abs((cell?.middle ?? 0) - middle) < reach);
    if (at <= last) return null;
    slots[at] = number;
    last = at;
  }
  return slots;
}

/** Only the requests' last column is a total. */
function agreesWithTotal(slots: readonly Slot[], { group }: PlacedRow): boolean {
  const total = slots.at(-1);
  if (group.table !== "requests" || total?.state !== "number") return true;
  const parts = slots.slice(0, -1).map((slot) => (slot.state === "number" ? slot.value : 0));
  return parts.reduce((sum, part) => sum + part, 0) === total.value;
}
