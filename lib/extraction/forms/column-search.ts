/** Numbers of one row by applicant, null where the cell is blank; the total is last. */
export type Placing = readonly (number | null)[];
/** A row of the table of requests and the ways its numbers can be laid out. */
export type RowOptions = { metric: string; options: readonly Placing[] };

/** Kinds of applicants: the cells of a row of requests before its total. */
export const PARTS_OF_REQUESTS = 6;
/** Steps of one search before its row counts as ambiguous. */
const BUDGET = 5_000;
/** Steps of all searches for sure cells of a table. */
const CELL_BUDGET = 40_000;
const BALANCE = {
  left: ["requests.received", "requests.carried_in"],
  right: ["outcome.total", "requests.carried_out"],
};
/** Set first, because all other rows are measured against them; of them a sum needs the first two stated. */
const FRAME = ["outcome.total", "requests.received", "requests.carried_in", "requests.carried_out"];
const ESSENTIAL = FRAME.slice(0, 2);

/**
 * For each row the one option that every solution of the table has, or null where there is none or more than one: in
 * each column 三(一)…(六) add up to 三(七), and 一 + 二 = 三(七) + 四. A blank adds nothing.
 */
export function solveColumns(rows: readonly RowOptions[]): (Placing | null)[] {
  const search = new ColumnSearch(rows);
  const first = search.find(null);
  if (!first) return rows.map(() => null);
  const open = new Set(rows.keys());
  for (const [at, row] of rows.entries()) {
    const other = open.has(at) && row.options.length > 1 ? search.find({ at, not: first[at] ?? [] }) : null;
    if (other === "unknown") open.delete(at);
    else for (const [index, option] of (other ?? []).entries()) if (option !== first[index]) open.delete(index);
  }
  return first.map((option, at) => (open.has(at) ? option : null));
}

/**
 * Of the rows that more than one option fits, the cells that say the same in every solution of the table: for each row
 * its figures greater than 0 that are sure, null elsewhere. Nothing is sure where the search takes too long.
 */
export function solveCells(rows: readonly RowOptions[]): (number | null)[][] {
  const search = new ColumnSearch(rows);
  const sure = (search.find(null) ?? []).map((option, at) =>
    option.map((value) => (value && (rows[at]?.options.length ?? 0) > 1 ? value : null)),
  );
  for (const [at, cells] of sure.entries()) {
    for (const [cell, value] of cells.entries()) {
      const other = value === null ? null : search.find({ at, cell, not: value });
      if (other === "unknown" || search.spent > CELL_BUDGET) cells[cell] = null;
      else if (other) dropUnshared(sure, other);
    }
  }
  return sure;
}

/** Of the figures so far sure those stay that another solution has as well. */
function dropUnshared(sure: (number | null)[][], other: readonly Placing[]): void {
  for (const [at, cells] of sure.entries()) {
    for (const [cell, value] of cells.entries()) if (value !== other[at]?.[cell]) cells[cell] = null;
  }
}

/** What the solution must not have in a row: this option, or this figure in one of its cells. */
type Exclusion = { at: number; not: Placing } | { at: number; cell: number; not: number };
/** A column sum: for each row +1, -1 or 0, and the depth of search from which its right side is known. */
type ColumnRule = { signs: readonly number[]; rightKnown: number; lastLeft: number };

/** Depth-first over the rows, leaving a branch as soon as a column cannot add up any more. */
class ColumnSearch {
  private readonly rows: readonly RowOptions[];
  /** Positions in `rows`, in the order they are set. */
  private readonly order: readonly number[];
  private readonly rules: readonly ColumnRule[];
  private readonly sums: number[][];
  private chosen: Placing[] = [];
  private steps = 0;
  /** Steps of all searches so far. */
  spent = 0;

  constructor(rows: readonly RowOptions[]) {
    this.rows = rows;
    this.order = [...rows.keys()].sort((a, b) => this.rank(a) - this.rank(b) || a - b);
    const outcomes = rows.map(({ metric }) => metric).filter((metric) => /^outcome\.(?!total$)/.test(metric));
    this.rules = [{ left: outcomes, right: ["outcome.total"] }, BALANCE]
      .filter(({ left, right }) => this.holdsForTotals(left, right))
      .map(({ left, right }) => this.toRule(left, right));
    this.sums = this.rules.map(() => new Array<number>(PARTS_OF_REQUESTS).fill(0));
  }

  /** One solution by row, other than the excluded option; null where there is none, "unknown" where it takes too long. */
  find(exclusion: null): Placing[] | null;
  find(exclusion: Exclusion): Placing[] | "unknown" | null;
  find(exclusion: Exclusion | null): Placing[] | "unknown" | null {
    this.steps = 0;
    this.chosen = [];
    for (const sums of this.sums) sums.fill(0);
    const found = this.descend(0, exclusion);
    this.spent += this.steps;
    if (found) return [...this.chosen];
    return this.steps > BUDGET && exclusion ? "unknown" : null;
  }

  private rank(at: number): number {
    const row = this.rows[at];
    const frame = FRAME.indexOf(row?.metric ?? "");
    return frame >= 0 ? frame - FRAME.length : (row?.options.length ?? 0);
  }

  /** A rule that the report's own totals break cannot place anything; nor can one without its main rows. */
  private holdsForTotals(left: readonly string[], right: readonly string[]): boolean {
    const all = [...left, ...right];
    const lacks = ESSENTIAL.some((metric) => all.includes(metric) && !this.rows.some((row) => row.metric === metric));
    return !lacks && this.sumOfTotals(left) === this.sumOfTotals(right);
  }

  private sumOfTotals(metrics: readonly string[]): number {
    const rows = this.rows.filter(({ metric }) => metrics.includes(metric));
    return rows.reduce((sum, row) => sum + (row.options[0]?.[PARTS_OF_REQUESTS] ?? 0), 0);
  }

  private toRule(left: readonly string[], right: readonly string[]): ColumnRule {
    const metricAt = this.order.map((at) => this.rows[at]?.metric ?? "");
    return {
      signs: metricAt.map((metric) => (left.includes(metric) ? 1 : right.includes(metric) ? -1 : 0)),
      rightKnown: metricAt.findLastIndex((metric) => right.includes(metric)),
      lastLeft: metricAt.findLastIndex((metric) => left.includes(metric)),
    };
  }

  private descend(depth: number, exclusion: Exclusion | null): boolean {
    const at = this.order[depth];
    if (at === undefined) return true;
    for (const option of this.rows[at]?.options ?? []) {
      if (exclusion?.at === at && isExcluded(option, exclusion)) continue;
      if (++this.steps > BUDGET) return false;
      this.add(depth, option, 1);
      this.chosen[at] = option;
      if (this.mayHold(depth) && this.descend(depth + 1, exclusion)) return true;
      this.add(depth, option, -1);
    }
    return false;
  }

  private add(depth: number, option: Placing, times: number): void {
    for (const [rule, { signs }] of this.rules.entries()) {
      const sums = this.sums[rule];
      const sign = (signs[depth] ?? 0) * times;
      if (sums && sign !== 0)
        for (let c = 0; c < PARTS_OF_REQUESTS; c++) sums[c] = (sums[c] ?? 0) + sign * (option[c] ?? 0);
    }
  }

  /** The left side must not exceed a right side that is known, and must equal it once it is known itself. */
  private mayHold(depth: number): boolean {
    return this.rules.every(({ rightKnown, lastLeft }, rule) => {
      if (depth < rightKnown) return true;
      return this.sums[rule]?.every((sum) => sum === 0 || (sum < 0 && depth < lastLeft)) ?? true;
    });
  }
}

function isExcluded(option: Placing, exclusion: Exclusion): boolean {
  return "cell" in exclusion ? option[exclusion.cell] === exclusion.not : option === exclusion.not;
}
