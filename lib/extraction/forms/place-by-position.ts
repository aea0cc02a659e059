import type { PlacedRow, Slot } from "./place-cells";
import type { LineCell } from "./table-lines";

/** A column's middle on the line, in half-width characters, and how far a number may stand from it. */
type Column = { middle: number; reach: number };

/** Whole rows that must agree, under labels of different length, before positions are believed. */
const WITNESSES = 2;
/** Near a row so many, for a few may stand in line by chance. */
const NEAR_WITNESSES = 3;
/** So many whole rows above or below a row tell its columns. */
const NEAREST = 5;
const DRIFT = 2;
/** Fewer spaces than this are no empty cell. */
const WIDE_GAP = 3;

/**
 * Text laid out by spaces keeps its columns: a row that lost its blank cells is placed by where its numbers stand, if
 * the whole rows of the table stand in line. A row whose numbers then contradict its total stays as it is.
 */
export function placeByPosition(rows: readonly PlacedRow[]): PlacedRow[] {
  return rows.map((row, at) => {
    if (row.slots || row.group.layout !== "spaced" || !hasWideGap(row)) return row;
    for (const place of endsInTotal(row) && leavesRoom(row, rows) ? [...FROM_LEFT, ...FROM_TOTAL] : FROM_LEFT) {
      const ways = neighbourhoods(rows, at).flatMap((near) => {
        const columns = columnsOf(near, row.row.columns.length, place);
        const slots = columns && placeInColumns(row, columns, place);
        return slots && agreesWithTotal(slots, row) ? [slots] : [];
      });
      const [slots, ...others] = ways;
      if (slots && others.every((other) => sameStates(other, slots))) return { ...row, slots };
    }
    return row;
  });
}

/** All rows, and the nearest above and below: a new page begins at columns of its own. */
function neighbourhoods(rows: readonly PlacedRow[], at: number): PlacedRow[][] {
  const whole = (some: readonly PlacedRow[]) => some.filter(({ slots }) => slots);
  const near = [whole(rows.slice(0, at)).slice(-NEAREST), whole(rows.slice(at + 1)).slice(0, NEAREST)];
  return [whole(rows), ...near.filter((some) => some.length >= NEAR_WITNESSES)];
}

function sameStates(a: readonly Slot[], b: readonly Slot[]): boolean {
  return a.every(({ state }, at) => state === b[at]?.state);
}

/** Where a number stands on its line, and where the label before a row's numbers ends, by one way of counting. */
type Place = {
  of: (cell: LineCell | undefined, row: readonly LineCell[]) => number;
  ends: (row: readonly LineCell[]) => number;
};

const FROM_LEFT: readonly Place[] = (["middle", "letter"] as const).map((key) => ({
  of: (cell) => cell?.[key] ?? 0,
  ends: ([first]) => (first?.[key] ?? 0) - (first?.gap ?? 0),
}));
/** Lines that begin at different columns of the page still end in one: their totals stand below each other. */
const FROM_TOTAL: readonly Place[] = FROM_LEFT.map(({ of, ends }) => ({
  of: (cell, row) => of(cell, row) - of(row.at(-1), row),
  ends,
}));

/** The last number is the sum of the others, and more than nothing. */
function endsInTotal({ group, loose }: PlacedRow): boolean {
  const total = loose.at(-1)?.value ?? 0;
  const parts = loose.slice(0, -1).reduce((sum, { value }) => sum + value, 0);
  return group.table === "requests" && total > 0 && parts === total;
}

/** Between its numbers a blank cell left a gap wider than any of a whole row: spaces of one width tell no columns. */
function leavesRoom(row: PlacedRow, rows: readonly PlacedRow[]): boolean {
  const whole = rows.filter(({ group, slots }) => slots && group.layout === "spaced");
  return widestGap(row) > Math.max(0, ...whole.map(widestGap)) + 1;
}

function widestGap({ group }: PlacedRow): number {
  return Math.max(0, ...group.cells.slice(1).map((cell) => cell.gap));
}

function hasWideGap({ group }: PlacedRow): boolean {
  return group.cells.some((cell) => cell.gap >= WIDE_GAP);
}

/** The columns of the table's whole rows, or null where these do not stand in line. */
function columnsOf(rows: readonly PlacedRow[], width: number, place: Place): Column[] | null {
  const whole = rows.filter(({ group, slots }) => slots && group.layout === "spaced" && group.cells.length === width);
  const starts = new Set(whole.map(({ group }) => place.ends(group.cells)));
  const least = FROM_TOTAL.includes(place) ? NEAR_WITNESSES : WITNESSES;
  if (whole.length < least || starts.size < WITNESSES) return null;
  const middles = Array.from({ length: width }, (_, at) =>
    whole.map(({ group: { cells } }) => place.of(cells[at], cells)),
  );
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

function placeInColumns({ group, loose }: PlacedRow, columns: readonly Column[], place: Place): Slot[] | null {
  const blank: Slot = { state: "blank", start: group.end, end: group.end };
  const slots = columns.map((): Slot => blank);
  let last = -1;
  for (const number of loose) {
    const cell = group.cells.find(({ start, end }) => start <= number.start && number.end <= end);
    const at = columns.findIndex(({ middle, reach }) => Math.abs(place.of(cell, group.cells) - middle) < reach);
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
