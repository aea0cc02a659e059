import { type Placing, solveCells, solveColumns } from "./column-search";
import type { NumberSlot, PlacedRow, Slot } from "./place-cells";
import { cutDigits, fusedReadings } from "./split-fused";
import { spread } from "./spread";

const PARTS = 6;
const WIDTH = PARTS + 1;
const MOST = 0.8;

/**
 * Places the rows of a table of requests whose blanks or borders were lost, by the form's arithmetic: each row's
 * applicants add up to its total, and every column adds up. A row is placed only where one placing satisfies it all;
 * else it keeps `slots: null`, and in `loose` its total, if that is sure.
 */
export function solveRequests(placed: readonly PlacedRow[]): PlacedRow[] {
  const rows = distrustShortRows(placed).map(partJoined);
  if (rows.every(({ slots }) => slots)) return rows;
  const options = rows.map((row) => ({ metric: row.row.columns[0]?.metric ?? "", options: optionsOf(row) }));
  const solvable = [...rows.keys()].filter((at) => (options[at]?.options.length ?? 0) > 0);
  const searched = solvable.flatMap((at) => options[at] ?? []);
  const solved = solveColumns(searched);
  const cells = solved.includes(null) ? solveCells(searched) : [];
  const sure = new Map(solvable.map((at, index) => [at, cells[index] ?? []]));
  const placings = new Map(solvable.map((at, index) => [at, solved[index] ?? null]));
  const habit = totalHabit(rows);
  return rows.map((row, at) => {
    if (row.slots) return row;
    const placing = placings.get(at);
    if (placing) return { ...row, slots: placeInOrder(row, placing) };
    const known = { ...row, loose: totalOnly(row, options[at]?.options ?? [], habit) };
    return keepSure(known, row, sure.get(at) ?? []);
  });
}

/**
 * Where cells stand one a line, a lost cell shifts those behind it: a row without its total, among rows that have
 * theirs, whose last number looks like the sum of the others is placed anew.
 */
function distrustShortRows(rows: readonly PlacedRow[]): PlacedRow[] {
  const stated = rows.filter(({ slots, loose }) => slots && loose.length > 0);
  const complete = stated.filter(({ slots }) => slots?.at(-1)?.state === "number");
  if (complete.length < stated.length * MOST) return [...rows];
  return rows.map((row) => {
    const lacksTotal = row.slots && row.group.layout === "single" && row.slots.at(-1)?.state === "blank";
    return lacksTotal && endsInTotal(row.loose) ? { ...row, slots: null } : row;
  });
}

/** The last number is the sum of the others, or of nearly a whole row at least not less than they. */
function endsInTotal(loose: readonly NumberSlot[]): boolean {
  const values = loose.map((slot) => slot.value);
  const before = values.slice(0, -1).reduce((sum, value) => sum + value, 0);
  const last = values.at(-1) ?? 0;
  return values.length > 1 && (last === before || (values.length >= PARTS - 1 && last > before));
}

/** A row that lacks one number and does not add up: two that stood too near each other are parted, where one way does. */
function partJoined(row: PlacedRow): PlacedRow {
  const { slots, loose, group } = row;
  if (slots || loose.length !== PARTS || group.layout !== "spaced" || addsUp(loose.map(({ value }) => value)))
    return row;
  const ways = loose.flatMap((slot, at) =>
    cutsOf(slot).flatMap((cut) => {
      const parted = [...loose.slice(0, at), ...cut, ...loose.slice(at + 1)];
      return addsUp(parted.map(({ value }) => value)) ? [parted] : [];
    }),
  );
  const [only, second] = ways;
  return only && !second ? { ...row, slots: only, loose: only } : row;
}

function cutsOf(slot: NumberSlot): NumberSlot[][] {
  if (!/^\d{2,}$/.test(slot.digits)) return [];
  const cuts = Array.from({ length: slot.digits.length - 1 }, (_, at) => [
    slot.digits.slice(0, at + 1),
    slot.digits.slice(at + 1),
  ]);
  return cuts
    .filter((parts) => parts.every((part) => !/^0\d/.test(part)))
    .map((parts) => cutDigits(slot, parts.map(Number)));
}

function optionsOf(row: PlacedRow): Placing[] {
  if (row.slots) return [row.slots.map((slot) => (slot.state === "number" ? slot.value : null))];
  const run = fusedRun(row);
  if (run) return fusedReadings(run, WIDTH).filter(addsUp);
  const values = row.loose.map((slot) => slot.value);
  if (values.length < 2 || values.length > WIDTH || !addsUp(values)) return [];
  return spread(values.slice(0, -1), PARTS).map((parts) => [...parts, values.at(-1) ?? 0]);
}

/** The row's one number, where it is long enough to be seven. */
function fusedRun(row: PlacedRow): NumberSlot | null {
  const [only, second] = row.loose;
  return only && !second && only.digits.length >= WIDTH ? only : null;
}

function addsUp(values: readonly number[]): boolean {
  return values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values.at(-1);
}

function placeInOrder(row: PlacedRow, placing: Placing): Slot[] {
  const run = fusedRun(row);
  if (run) return cutDigits(run, placing.map(Number));
  const numbers = [...row.loose];
  const { end } = row.group;
  return placing.map((value) => (value === null ? undefined : numbers.shift()) ?? { state: "blank", start: end, end });
}

/** A row of which some figures are sure: these and its total, if that is; the other cells are not known. */
function keepSure(known: PlacedRow, { loose }: PlacedRow, sure: readonly (number | null)[]): PlacedRow {
  const [total] = known.loose;
  const parts = sure.slice(0, PARTS);
  if (!total || fusedRun(known) || parts.every((value) => value === null)) return known;
  const open: Slot = { state: "words", start: total.end, end: total.end };
  const numbers = [...loose];
  const slots = parts.map((value): Slot => {
    const at = value === null ? -1 : numbers.findIndex((number) => number.value === value);
    return (at < 0 ? undefined : numbers.splice(0, at + 1).at(-1)) ?? open;
  });
  return { ...known, slots: [...slots, total], partial: true };
}

/** Whether rows of several numbers mostly end in their sum, and whether there are no such rows at all. */
type TotalHabit = { totalled: boolean; alone: boolean };

function totalHabit(rows: readonly PlacedRow[]): TotalHabit {
  const several = rows.map((row) => row.loose.map((slot) => slot.value)).filter((values) => values.length > 1);
  return { totalled: several.filter(addsUp).length * 2 >= several.length, alone: several.length === 0 };
}

/**
 * The total of a row that cannot be placed: its last number, if what stands before it adds up to it, or is less in a
 * report that fills in its totals; a number alone only where no row has more, for else it lacks its total or its part;
 * of a fused row the end that all its readings share.
 */
function totalOnly(row: PlacedRow, options: readonly Placing[], { totalled, alone }: TotalHabit): NumberSlot[] {
  const last = row.loose.at(-1);
  if (!last) return [];
  const totals = new Set(options.map((option) => option.at(-1)));
  const [shared] = totals;
  if (fusedRun(row)) return totals.size === 1 && shared ? cutDigits(last, [0, shared]).slice(1) : [];
  const values = row.loose.map((slot) => slot.value);
  const before = values.slice(0, -1).reduce((sum, value) => sum + value, 0);
  const sure =
    values.length > 1 ? before === last.value || (totalled && before < last.value) : alone || last.value === 0;
  return sure && !row.group.fused ? [last] : [];
}
