import type { DocumentBuilder, DraftTable } from "./document-builder";
import { joinLines } from "./join-lines";

/** A line of an office document. */
export type FlowLine = { line: string; heading: boolean };
/** A cell that still holds its lines and inner tables. */
export type FlowCell = { row: number; column: number; rowSpan: number; columnSpan: number; items: FlowItem[] };
export type FlowTable = { rows: number; columns: number; cells: FlowCell[] };
export type FlowItem = FlowLine | FlowTable;

/** Writes lines and tables in order; a table that only places parts of a page gives its lines and inner tables. */
export function writeFlow(items: FlowItem[], builder: DocumentBuilder): void {
  for (const item of items) {
    if ("line" in item) builder.paragraph(item.line, item.heading ? "heading" : undefined);
    else if (isLayout(item)) for (const cell of item.cells) writeFlow(cell.items, builder);
    else builder.table(toDraft(item));
  }
}

/** One column, or a cell whose inner table or long text is most of the whole. */
function isLayout(table: FlowTable): boolean {
  const perRow = new Map<number, number>();
  for (const { row } of table.cells) perRow.set(row, (perRow.get(row) ?? 0) + 1);
  if ([...perRow.values()].every((count) => count <= 1)) return true;
  const sizes = table.cells.map((cell) => textOf(cell.items).length);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  return table.cells.some(({ items }, i) => {
    const size = sizes[i] ?? 0;
    if (size * 2 <= whole) return false;
    return items.some((item) => "cells" in item) || (size > 300 && items.length > 3);
  });
}

function toDraft({ rows, columns, cells }: FlowTable): DraftTable {
  const drafts = cells.map(({ row, column, rowSpan, columnSpan, items }) => ({
    row,
    column,
    rowSpan,
    columnSpan,
    text: textOf(items),
  }));
  return { rows, columns, cells: drafts.sort((a, b) => a.row - b.row || a.column - b.column) };
}

function textOf(items: FlowItem[]): string {
  return items.reduce(
    (text, item) =>
      joinLines(
        text,
        "line" in item
          ? item.line.trim()
          : item.cells
              .map((c) => textOf(c.items))
              .join(" ")
              .trim(),
      ),
    "",
  );
}
