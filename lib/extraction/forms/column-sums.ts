import { PARTS_OF_REQUESTS } from "./column-search";
import type { PlacedRow, Slot } from "./place-cells";

const IN = ["requests.received", "requests.carried_in"];
const OUT = ["outcome.total", "requests.carried_out"];

/**
 * Whether the rows of a table of requests prove each other: every row adds up to its total, and in each column the
 * outcomes add up to 总计, and 一 + 二 to 三(七) + 四. Blanks count as nothing.
 */
export function proveEachOther(rows: readonly PlacedRow[]): boolean {
  const values = new Map(rows.map(({ row, slots }) => [row.columns[0]?.metric ?? "", slots?.map(countOf) ?? null]));
  const all = [...values.values()];
  if (!values.has("outcome.total") || all.some((row) => row === null || !addsUp(row))) return false;
  const sum = (wanted: (metric: string) => boolean) =>
    Array.from({ length: PARTS_OF_REQUESTS + 1 }, (_, at) =>
      [...values].reduce((total, [metric, row]) => total + (wanted(metric) ? (row?.[at] ?? 0) : 0), 0),
    ).join();
  const outcomes = sum((metric) => metric.startsWith("outcome.") && metric !== "outcome.total");
  return (
    outcomes === sum((metric) => metric === "outcome.total") &&
    sum((metric) => IN.includes(metric)) === sum((metric) => OUT.includes(metric))
  );
}

/** Whether outcomes of some kind of applicant are more than 总计 says: then rows stand under wrong labels. */
export function exceedTotals(rows: readonly PlacedRow[]): boolean {
  const outcomes = rows.filter(({ row }) => row.columns[0]?.metric.startsWith("outcome."));
  const totals = outcomes.find(({ row }) => row.columns[0]?.metric === "outcome.total")?.slots;
  const parts = outcomes.filter(({ slots }) => slots && slots !== totals);
  return (totals ?? []).some((total, at) => {
    const sum = parts.reduce((all, { slots }) => all + (slots?.[at] ? countOf(slots[at]) : 0), 0);
    return total.state === "number" && sum > total.value;
  });
}

/** So many rows must be placed for their sums to tell anything. */
const MOST = 0.8;

/** Whether nearly all rows of a table of requests are placed and none of its sums contradicts them. */
export function agreeWithTotals(rows: readonly PlacedRow[]): boolean {
  const placed = rows.filter(({ slots, partial }) => slots && !partial);
  const hasTotal = placed.some(({ row }) => row.columns[0]?.metric === "outcome.total");
  if (!hasTotal || placed.length < rows.length * MOST || exceedTotals(placed)) return false;
  const frame = placed.filter(({ row }) => [...IN, ...OUT].includes(row.columns[0]?.metric ?? ""));
  return frame.length < IN.length + OUT.length || balances(frame);
}

/** 一 + 二 = 三(七) + 四 in every column; blanks count as nothing. */
function balances(rows: readonly PlacedRow[]): boolean {
  const sums = Array.from({ length: PARTS_OF_REQUESTS + 1 }, () => 0);
  for (const { row, slots } of rows) {
    const sign = IN.includes(row.columns[0]?.metric ?? "") ? 1 : -1;
    for (const [at, slot] of (slots ?? []).entries()) sums[at] = (sums[at] ?? 0) + sign * countOf(slot);
  }
  return sums.every((sum) => sum === 0);
}

/** Whether a row's cells add up to its total; so do cells that are all blank. */
export function rowAddsUp({ slots }: PlacedRow): boolean {
  return addsUp((slots ?? []).map(countOf));
}

function countOf(slot: Slot): number {
  return slot.state === "number" ? slot.value : 0;
}

function addsUp(values: readonly number[]): boolean {
  return values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values.at(-1);
}
