import type { NumberSlot, PlacedRow, Slot } from "./place-cells";
import { splitFused } from "./split-fused";
import { spread } from "./spread";

/** Numbers of one row by applicant, null where the cell is blank; the total is last. */
type Placing = readonly (number | null)[];
type Variable = { at: number; metric: string; candidates: readonly Placing[] };

const PARTS = 6;
const WIDTH = PARTS + 1;
/** Steps of the search before a table counts as ambiguous. */
const BUDGET = 200_000;

/**
 * Places the rows of a table of requests whose blanks were lost, by the form's arithmetic: each row's applicants add up
 * to its total, in every column 三(一)…(六) add up to 三(七), and 一 + 二 = 三(七) + 四. A row is placed only where one
 * placing satisfies it all; else it keeps `slots: null`.
 */
export function solveRequests(rows: readonly PlacedRow[]): PlacedRow[] {
  const split = rows.map(splitFusedRow);
  const variables = split.map((row, at) => ({
    at,
    metric: row.row.columns[0]?.metric ?? "",
    candidates: row.slots ? [row.slots.map(numberOrNull)] : placingsOf(row.loose),
  }));
  const solved = distinctSolutions(variables.filter((variable) => variable.candidates.length > 0));
  return split.map((row, at) => {
    const placing = row.slots ? undefined : solved.get(at);
    return placing ? { ...row, slots: placeInOrder(row, placing) } : row;
  });
}

/**
 * The total of a row that cannot be placed: its last number, unless it is smaller than what stands before it, which no
 * total can be.
 */
export function totalOf(row: PlacedRow): NumberSlot | null {
  const last = row.loose.at(-1);
  if (!last) return null;
  const before = row.loose.slice(0, -1).reduce((sum, slot) => sum + slot.value, 0);
  return last.value >= before ? last : null;
}

function splitFusedRow(row: PlacedRow): PlacedRow {
  const [only, second] = row.loose;
  if (row.slots || !only || second) return row;
  const parts = splitFused(only, WIDTH, addsUp);
  return parts ? { ...row, slots: parts } : row;
}

function addsUp(values: readonly number[]): boolean {
  return values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values.at(-1);
}

function numberOrNull(slot: Slot): number | null {
  return slot.state === "number" ? slot.value : null;
}

/** Every way to spread the numbers over the columns in their order, the last one being the total. */
function placingsOf(loose: readonly NumberSlot[]): Placing[] {
  const values = loose.map((slot) => slot.value);
  if (values.length < 2 || values.length > WIDTH || !addsUp(values)) return [];
  const total = values.at(-1) ?? 0;
  return spread(values.slice(0, -1), PARTS).map((parts) => [...parts, total]);
}

/** The rows of which every solution of the whole table has the same placing. */
function distinctSolutions(variables: readonly Variable[]): Map<number, Placing> {
  const search = new Search(variables);
  search.run();
  const unique = new Map<number, Placing>();
  for (const [at, placings] of search.found) {
    const [only, second] = placings.values();
    if (only && !second && !search.exhausted) unique.set(at, only);
  }
  return unique;
}

/** A column sum as the metrics on its two sides. */
type ColumnRule = { left: readonly string[]; right: readonly string[] };
const BALANCE: ColumnRule = {
  left: ["requests.received", "requests.carried_in"],
  right: ["outcome.total", "requests.carried_out"],
};
/** Rows without which a rule says nothing; of the others a missing one counts as blank. */
const ESSENTIAL = ["outcome.total", "requests.received"];

/** Depth-first over the rows, the fewest candidates first, leaving a branch as soon as a column sum cannot hold. */
class Search {
  readonly found = new Map<number, Map<string, Placing>>();
  exhausted = false;
  private steps = 0;
  private readonly order: readonly Variable[];
  private readonly chosen: Placing[] = [];
  private readonly rules: readonly { left: number[]; right: number[] }[];

  constructor(variables: readonly Variable[]) {
    this.order = [...variables].sort((a, b) => a.candidates.length - b.candidates.length);
    const outcomes = variables.map(({ metric }) => metric).filter((metric) => /^outcome\.(?!total$)/.test(metric));
    const depthsOf = (metrics: readonly string[]) =>
      metrics.map((metric) => this.order.findIndex((variable) => variable.metric === metric)).filter((at) => at >= 0);
    this.rules = [{ left: outcomes, right: ["outcome.total"] }, BALANCE]
      .filter((rule) => this.holdsForTotals(rule))
      .map(({ left, right }) => ({ left: depthsOf(left), right: depthsOf(right) }));
  }

  run(depth = 0): void {
    if (this.exhausted || ++this.steps > BUDGET) {
      this.exhausted = true;
      return;
    }
    const variable = this.order[depth];
    if (!variable) this.keep();
    for (const candidate of variable?.candidates ?? []) {
      this.chosen[depth] = candidate;
      if (this.rules.every((rule) => this.mayHold(rule, depth))) this.run(depth + 1);
    }
  }

  /** A rule the report's own totals break cannot place anything. */
  private holdsForTotals({ left, right }: ColumnRule): boolean {
    const all = [...left, ...right];
    if (ESSENTIAL.some((metric) => all.includes(metric) && !this.order.some((v) => v.metric === metric))) return false;
    return this.sumOfTotals(left) === this.sumOfTotals(right);
  }

  private sumOfTotals(metrics: readonly string[]): number {
    const totals = this.order
      .filter(({ metric }) => metrics.includes(metric))
      .map((v) => v.candidates[0]?.[PARTS] ?? 0);
    return totals.reduce((sum, total) => sum + total, 0);
  }

  /** Until all rows are set, the rows set on the left must not exceed a right side that is known. */
  private mayHold({ left, right }: { left: number[]; right: number[] }, depth: number): boolean {
    if (right.some((at) => at > depth)) return true;
    const open = left.some((at) => at > depth);
    for (let column = 0; column < PARTS; column++) {
      const difference = this.sumOf(left, column, depth) - this.sumOf(right, column, depth);
      if (difference > 0 || (!open && difference < 0)) return false;
    }
    return true;
  }

  private sumOf(depths: readonly number[], column: number, depth: number): number {
    return depths.reduce((sum, at) => sum + (at <= depth ? (this.chosen[at]?.[column] ?? 0) : 0), 0);
  }

  private keep(): void {
    for (const [depth, variable] of this.order.entries()) {
      const placing = this.chosen[depth] ?? [];
      const placings = this.found.get(variable.at) ?? new Map<string, Placing>();
      placings.set(placing.join(), placing);
      this.found.set(variable.at, placings);
    }
    this.exhausted =
      this.order.every(({ at, candidates }) => candidates.length === 1 || (this.found.get(at)?.size ?? 0) > 1) &&
      this.order.some(({ candidates }) => candidates.length > 1);
  }
}

function placeInOrder(row: PlacedRow, placing: Placing): Slot[] {
  const numbers = [...row.loose];
  const { end } = row.group;
  return placing.map((value) => (value === null ? undefined : numbers.shift()) ?? { state: "blank", start: end, end });
}
