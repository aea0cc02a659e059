import { type Placing, solveColumns } from "./column-search";
import type { NumberSlot, PlacedRow, Slot } from "./place-cells";
import { cutDigits, fusedReadings } from "./split-fused";
import { spread } from "./spread";

const PARTS = 6;
const WIDTH = PARTS + 1;

/**
 * Places the rows of a table of requests whose blanks or borders were lost, by the form's arithmetic: each row's
 * applicants add up to its total, and every column adds up. A row is placed only where one placing satisfies it all;
 * else it keeps `slots: null`, and in `loose` its total, if that is sure.
 */
export function solveRequests(rows: readonly PlacedRow[]): PlacedRow[] {
  const options = rows.map((row) => ({ metric: row.row.columns[0]?.metric ?? "", options: optionsOf(row) }));
  const solvable = [...rows.keys()].filter((at) => (options[at]?.options.length ?? 0) > 0);
  const solved = solveColumns(solvable.flatMap((at) => options[at] ?? []));
  const placings = new Map(solvable.map((at, index) => [at, solved[index] ?? null]));
  const totalled = statesTotals(rows);
  return rows.map((row, at) => {
    if (row.slots) return row;
    const placing = placings.get(at);
    return placing
      ? { ...row, slots: placeInOrder(row, placing) }
      : { ...row, loose: totalOnly(row, options[at]?.options ?? [], totalled) };
  });
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

/** Most rows of several numbers end in their sum: this report fills in its totals. */
function statesTotals(rows: readonly PlacedRow[]): boolean {
  const several = rows.map((row) => row.loose.map((slot) => slot.value)).filter((values) => values.length > 1);
  return several.filter(addsUp).length * 2 >= several.length;
}

/**
 * The total of a row that cannot be placed: its last number, if the report fills in its totals and what stands before
 * it is not more, or adds up to it; of a fused row the end that all its readings share.
 */
function totalOnly(row: PlacedRow, options: readonly Placing[], totalled: boolean): NumberSlot[] {
  const last = row.loose.at(-1);
  if (!last) return [];
  const totals = new Set(options.map((option) => option.at(-1)));
  const [shared] = totals;
  if (fusedRun(row)) return totals.size === 1 && shared ? cutDigits(last, [0, shared]).slice(1) : [];
  const values = row.loose.map((slot) => slot.value);
  const before = values.slice(0, -1).reduce((sum, value) => sum + value, 0);
  const sure = (values.length > 1 && before === last.value) || (totalled && before <= last.value);
  return sure && !row.group.fused ? [last] : [];
}
