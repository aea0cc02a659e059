import type { Qualifier, Span } from "@/lib/domain/series-cell";
import { foldWidth } from "@/lib/extraction/numbers/fold-width";
import type { AlignedRow } from "./align-rows";
import { parseCellValue } from "./cell-value";
import { type LineCell, toCell } from "./table-lines";

/** A cell that holds a number, with the number's place in the document. */
export type NumberSlot = Span & {
  state: "number";
  value: number;
  unit: string | null;
  qualifier: Qualifier;
  /** As written, sign included, in half-width digits. */
  digits: string;
};
/** What stands in one column of a row: a number, nothing, a dash, or words that are no figure. */
export type Slot = NumberSlot | (Span & { state: "blank" | "dash" | "words" });

/** A row whose columns are known (`slots`), or only its numbers in their order (`loose`); once solved, its total alone. */
export type PlacedRow = AlignedRow & {
  slots: Slot[] | null;
  loose: NumberSlot[];
  /** Only some of its cells are sure; the others are given as words. */
  partial?: true;
};

const RUN_OF_ZEROS = /^0+\d+$/;

/**
 * Places a row's cells where the layout itself tells their columns; where blanks were lost on the way `slots` is null
 * and the form's arithmetic has to decide.
 */
export function placeByLayout(aligned: AlignedRow): PlacedRow {
  const { group, row } = aligned;
  const width = row.columns.length;
  const cells = partZeros(expandWidths(group.cells, width), width).map(toSlot);
  const loose = cells.filter((slot) => slot.state === "number");
  return { group, row, index: aligned.index, slots: slotsByLayout(cells, loose, width, aligned), loose };
}

function slotsByLayout(cells: Slot[], loose: NumberSlot[], width: number, { group }: AlignedRow): Slot[] | null {
  if (cells.length === width) return cells;
  if (cells.length > width) {
    if (group.table === "disclosure" && isRepeated(cells, loose, width)) return cells.slice(0, width);
    return dropSurplus(cells, loose, width);
  }
  if (loose.length === 0) return cells.some((slot) => slot.state === "words") ? cells : padded(cells, width, group.end);
  const keepsBlanks = cells.some((slot) => slot.state === "blank" || slot.state === "dash");
  if (keepsBlanks && group.layout !== "spaced") return padded(cells, width, group.end);
  return null;
}

function dropSurplus(cells: Slot[], loose: NumberSlot[], width: number): Slot[] | null {
  if (width === 1) return loose.length > 0 ? loose.slice(0, 1) : cells.slice(0, 1);
  if (cells.slice(width).every((slot) => slot.state !== "number")) return cells.slice(0, width);
  if (loose.length === width) return loose;
  const leading = cells.length - width;
  return cells.slice(0, leading).every((slot) => slot.state === "blank") ? cells.slice(leading) : null;
}

/** A merged cell whose number was written into every column it covers. */
function isRepeated(cells: readonly Slot[], loose: readonly NumberSlot[], width: number): boolean {
  const last = loose.at(-1);
  const tail = cells.slice(width - 1);
  return last !== undefined && tail.every((slot) => slot.state === "number" && slot.digits === last.digits);
}

/** Blank cells at the end of a row are easily trimmed away. */
function padded(cells: Slot[], width: number, end: number): Slot[] {
  const missing = Math.max(0, width - cells.length);
  return [...cells, ...Array.from({ length: missing }, (): Slot => ({ state: "blank", start: end, end }))];
}

/** A merged cell of a true table stands for all the columns it covers, if that makes the row whole. */
function expandWidths(cells: readonly LineCell[], width: number): LineCell[] {
  const covered = cells.reduce((sum, cell) => sum + cell.width, 0);
  if (cells.length >= width || covered !== width) return [...cells];
  return cells.flatMap((cell) => Array.from({ length: cell.width }, (_, i) => (i === 0 ? cell : emptyAfter(cell))));
}

/** No number but 0 begins with 0: 00009 are five cells that stood too near each other, if that makes the row whole. */
function partZeros(cells: LineCell[], width: number): LineCell[] {
  if (cells.length >= width || !cells.some(({ text }) => RUN_OF_ZEROS.test(text))) return cells;
  const parted = cells.flatMap((cell) => (RUN_OF_ZEROS.test(cell.text) ? digitsOf(cell) : [cell]));
  return parted.length === width ? parted : cells;
}

function digitsOf(cell: LineCell): LineCell[] {
  return [...cell.text.matchAll(/0(?=\d)|\d+$/g)].map(({ 0: digits, index }) => {
    const start = cell.start + index;
    return { ...cell, text: digits, start, end: start + digits.length };
  });
}

function emptyAfter(cell: LineCell): LineCell {
  return toCell("", { start: cell.end, end: cell.end });
}

/** A cell's text as a slot. */
export function toSlot(cell: LineCell): Slot {
  const written = parseCellValue(cell.text);
  if (written.state !== "number") return { state: written.state, start: cell.start, end: cell.end };
  const { value, unit, qualifier, from, to } = written;
  const digits = foldWidth(cell.text.slice(from, to));
  return { state: "number", value, unit, qualifier, digits, start: cell.start + from, end: cell.start + to };
}
