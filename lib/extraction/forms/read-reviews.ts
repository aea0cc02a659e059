import type { FormTable } from "./form";
import { readColumns } from "./number-columns";
import { type NumberSlot, type PlacedRow, type Slot, toSlot } from "./place-cells";
import { placeUnder } from "./place-under-titles";
import type { RowGroup } from "./row-group";
import { cutDigits, fusedReadings } from "./split-fused";
import { spread } from "./spread";

const BLOCK = 5;
const TITLES = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

/**
 * Reads 行政复议、行政诉讼: three blocks of five numbers, as one row of fifteen, three tables or anything between.
 * Where blanks were lost, the blocks' own sums place the numbers, if they leave one placing.
 */
export function readReviews(groups: readonly RowGroup[], table: FormTable, text: string): PlacedRow[] {
  const filled = groups.filter((group) => group.cells.some((cell) => toSlot(cell).state === "number"));
  const group = filled[0] ?? groups.find(({ cells }) => cells.length === BLOCK * table.rows.length);
  if (!group) return [];
  const used = (filled.length > 0 ? filled : [group]).map(withoutTail);
  const byName = blocksByName(used, table, text);
  if (byName.length > 0) return byName;
  const blocks = blocksOf(used, table.rows.length);
  return table.rows.flatMap((row, index) => {
    const block = blocks[index];
    return block ? [{ group, row, index, ...block }] : [];
  });
}

/** A block's row without the empty cell that stands for its end. */
function withoutTail(group: RowGroup): RowGroup {
  const { cells } = group;
  const surplus = cells.length === BLOCK + 1 && cells.at(-1)?.text === "";
  return surplus ? { ...group, cells: cells.slice(0, BLOCK) } : group;
}

/** Tables of five that each stand under their own name; one that lost cells is placed by its own sum. */
function blocksByName(groups: readonly RowGroup[], table: FormTable, text: string): PlacedRow[] {
  const named = groups.map((group) => group.review);
  const distinct = new Set(named);
  const isWhole = groups.length === table.rows.length;
  if (distinct.has(null) || distinct.size !== groups.length || groups.some(({ cells }) => cells.length > BLOCK))
    return [];
  // A lone row of five under all three names may as well be what is left of fifteen.
  const inColumns = isWhole ? blocksInColumns(groups) : null;
  if (!isWhole && !groups.every(({ cells }) => cells.length === BLOCK && blocksAddUp(cells.map(toSlot)))) return [];
  return groups.flatMap((group, at) => {
    const index = group.review ?? 0;
    const row = table.rows[index];
    const slots = inColumns?.[at];
    return row ? [{ group, row, index, ...(slots ? { slots, loose: [] } : blockOf(group, text)) }] : [];
  });
}

/** The tables' cells by the columns their numbers stand in, where all results then add up. */
function blocksInColumns(groups: readonly RowGroup[]): Slot[][] | null {
  const rows = groups.map((group) => ({
    group,
    loose: group.cells.map(toSlot).filter((slot) => slot.state === "number"),
  }));
  return readColumns(rows, BLOCK).find((blocks) => blocks.every(blocksAddUp)) ?? null;
}

/** Where cells stand one a line, results without their total have lost a cell. */
function blockOf(group: RowGroup, text: string): Block {
  const slots = group.cells.map(toSlot);
  const numbers = slots.filter((slot) => slot.state === "number");
  const lacksTotal = group.layout === "single" && numbers.length > 0 && slots.at(-1)?.state !== "number";
  if (slots.length === BLOCK && !lacksTotal) return { slots, loose: [] };
  const solved = solveBlocks(numbers, 1, group.end)[0] ?? { slots: null, loose: [] };
  if (solved.slots || group.layout !== "spaced") return solved;
  const under = placeUnder({ group, loose: numbers }, text, (word, at) => word === TITLES[at], BLOCK);
  return under && blocksAddUp(under) ? { slots: under, loose: [] } : solved;
}

type Block = { slots: Slot[] | null; loose: NumberSlot[] };

function blocksOf(groups: readonly RowGroup[], count: number): Block[] {
  const slots = groups.flatMap((group) => group.cells.map(toSlot));
  const numbers = slots.filter((slot) => slot.state === "number");
  const whole = wholeRow(slots, numbers, count * BLOCK);
  // One cell a line, what does not add up has lost a cell, or its order.
  const moved = numbers.length < (whole?.length ?? 0) || groups.length > 1;
  const broken = whole ? chunk(whole.map(countOf)).filter((block) => !addsUp(block)).length : 0;
  const shifted = groups[0]?.layout === "single" && broken > (moved ? 0 : 1);
  if (whole && !shifted) return chunk(whole).map((block) => ({ slots: block, loose: [] }));
  return solveBlocks(numbers, count, groups.at(-1)?.end ?? 0);
}

function wholeRow(slots: Slot[], numbers: NumberSlot[], width: number): Slot[] | null {
  if (slots.length === width) return slots;
  if (numbers.length === width) return numbers;
  if (slots.length > width) return fittingWindow(slots, width);
  const [only, second] = numbers;
  if (!only || second) return null;
  const [reading, another] = fusedReadings(only, width).filter((values) => chunk(values).every(addsUp));
  return reading && !another ? cutDigits(only, reading) : null;
}

/** Of a row with empty cells too many at its ends, the part whose blocks add up, if there is only one. */
function fittingWindow(slots: Slot[], width: number): Slot[] | null {
  const windows = Array.from({ length: slots.length - width + 1 }, (_, at) => slots.slice(at, at + width));
  const numbers = slots.filter((slot) => slot.state === "number").length;
  const whole = windows.filter((window) => window.filter((slot) => slot.state === "number").length === numbers);
  const fitting = whole.filter(blocksAddUp);
  const [only, second] = fitting;
  return only && !second ? only : null;
}

/** Blank cells count as nothing. Where cells stand one a line, blocks that do not add up have lost one. */
function blocksAddUp(slots: readonly Slot[]): boolean {
  return chunk(slots.map(countOf)).every(addsUp);
}

function countOf(slot: Slot): number {
  return slot.state === "number" ? slot.value : 0;
}

function chunk<T>(values: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(values.length / BLOCK) }, (_, i) => values.slice(i * BLOCK, (i + 1) * BLOCK));
}

function addsUp(values: readonly number[]): boolean {
  return values.slice(0, -1).reduce((sum, value) => sum + value, 0) === (values.at(-1) ?? 0);
}

/** For each block the slots a solution gives it. */
type Solution = (NumberSlot | null)[][];

function solveBlocks(numbers: readonly NumberSlot[], count: number, end: number): Block[] {
  const solutions = partitions(numbers, count);
  const blank: Slot = { state: "blank", start: end, end };
  return Array.from({ length: count }, (_, index): Block => {
    const options = new Set(solutions.map((solution) => keyOf(solution[index] ?? [])));
    const block = solutions[0]?.[index] ?? [];
    if (options.size === 1) return { slots: block.map((slot) => slot ?? blank), loose: [] };
    const totals = new Set(solutions.map((solution) => solution[index]?.at(-1)?.start));
    const total = totals.size === 1 ? block.at(-1) : null;
    return { slots: null, loose: total ? [total] : [] };
  });
}

function keyOf(block: readonly (NumberSlot | null)[]): string {
  return block.map((slot) => slot?.start ?? "").join();
}

function partitions(numbers: readonly NumberSlot[], count: number): Solution[] {
  if (count === 0) return numbers.length === 0 ? [[]] : [];
  const solutions: Solution[] = [];
  for (let size = 0; size <= Math.min(BLOCK, numbers.length); size++) {
    const ways = placings(numbers.slice(0, size));
    if (ways.length === 0) continue;
    for (const rest of partitions(numbers.slice(size), count - 1)) {
      for (const way of ways) solutions.push([way, ...rest]);
    }
  }
  return solutions;
}

/** Every way to fill a block of five with these numbers in order, its total last and right. */
function placings(numbers: readonly NumberSlot[]): (NumberSlot | null)[][] {
  const total = numbers.at(-1);
  if (!total) return [new Array<null>(BLOCK).fill(null)];
  if (!addsUp(numbers.map((slot) => slot.value))) return [];
  return spread(numbers.slice(0, -1), BLOCK - 1).map((parts) => [...parts, total]);
}
