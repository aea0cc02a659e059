import { getMetric } from "@/lib/domain/dictionary";
import type { BlankCell, Fact, Finding } from "@/lib/extraction/extraction";
import { ambiguousRow, amountWithoutUnit } from "./findings";
import type { FormColumn } from "./form";
import { type NumberSlot, type PlacedRow, type Slot, toSlot } from "./place-cells";

export type RowReading = { facts: Fact[]; blanks: BlankCell[]; findings: Finding[] };

/** Where a row was read: the document's text, the form's code for the rule's name, and where the row before ended. */
export type RowContext = { text: string; form: string; from: number };

/** The facts and blanks of a row's cells; a row that could not be placed gives its total, if that is sure. */
export function toFacts(placed: PlacedRow, context: RowContext): RowReading {
  const reading: RowReading = { facts: [], blanks: [], findings: [] };
  if (placed.slots) {
    const { columns } = placed.row;
    const [total = null] = placed.loose;
    const possible = placed.slots.map((slot, at) => isPossible(slot, columns[at]));
    const isFlat = placed.group.layout === "single" || placed.group.layout === "spaced";
    if (isFlat && possible.includes(false)) return reading;
    for (const [at, slot] of placed.slots.entries())
      if (possible[at]) addSlot(reading, slot, columns[at], placed, context);
    if (placed.partial) reading.findings.push(ambiguousRow(placed.row, numbersOf(placed), total, { partial: true }));
  } else {
    addTotal(reading, placed, context);
  }
  return reading;
}

/** Only amounts have fractions, only changes are less than nothing: a row of flattened text that says else was moved. */
function isPossible(slot: Slot, column: FormColumn | undefined): boolean {
  if (slot.state !== "number" || !column) return true;
  if (slot.value < 0) return column.metric.endsWith("_change");
  return Number.isInteger(slot.value) || column.amount !== undefined;
}

/** Of a row that could not be placed the solvers leave the total alone, if that is sure. */
function addTotal(reading: RowReading, placed: PlacedRow, context: RowContext): void {
  const { group, row } = placed;
  const hasTotal = group.table === "requests" || group.table === "reviews";
  const total = hasTotal ? (placed.loose[0] ?? null) : null;
  if (total) addSlot(reading, total, row.columns.at(-1), placed, context);
  reading.findings.push(ambiguousRow(row, numbersOf(placed), total));
}

function numbersOf({ group }: PlacedRow): NumberSlot[] {
  return group.cells.map(toSlot).filter((slot) => slot.state === "number");
}

function addSlot(
  reading: RowReading,
  slot: Slot,
  column: FormColumn | undefined,
  placed: PlacedRow,
  context: RowContext,
): void {
  if (!column || slot.state === "words") return;
  const { metric, applicant } = column;
  const { start, end } = slot;
  if (slot.state !== "number") {
    reading.blanks.push({ metric, applicant, state: slot.state, start, end });
    return;
  }
  const source = { kind: "table" as const, start, end, quote: context.text.slice(start, end) };
  const rule = `form-${context.form}/${placed.group.table}/${metric}`;
  const value = column.amount ? toYuan(slot, column, placed, context, reading) : slot.value;
  reading.facts.push({
    metric,
    applicant,
    value,
    unit: getMetric(metric).unit,
    qualifier: slot.qualifier,
    source,
    rule,
  });
}

/** Amounts in yuan: the cell's own unit, else the last one named in the row or its header, else the form's. */
function toYuan(
  slot: NumberSlot,
  column: FormColumn,
  placed: PlacedRow,
  { text, from }: RowContext,
  reading: RowReading,
): number {
  if (slot.unit || slot.value === 0) return slot.value;
  const named = [...text.slice(from, placed.group.end).matchAll(/(?:(万|亿)\s*)?元/g)].at(-1);
  const scale = named ? named[1] : column.amount === "万元" ? "万" : undefined;
  if (!named && column.amount === "unstated" && slot.value !== 0) {
    reading.findings.push(amountWithoutUnit(column.metric, slot));
  }
  const power = scale === "万" ? 4 : scale === "亿" ? 8 : 0;
  return Number(`${slot.digits.replaceAll(",", "")}e${power}`);
}
