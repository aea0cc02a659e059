import type { DraftCell } from "@/lib/reading/document-builder";

/** Some rows of a table. */
export type TablePart = { rows: number; cells: DraftCell[] };

/** The table without a row; cells that reach over it are shorter. */
export function dropRow({ rows, cells }: TablePart, at: number): TablePart {
  const kept = cells.flatMap((cell) => {
    const reaches = cell.row <= at && cell.row + cell.rowSpan > at;
    const rowSpan = reaches ? cell.rowSpan - 1 : cell.rowSpan;
    return rowSpan > 0 ? [{ ...cell, rowSpan, row: cell.row > at ? cell.row - 1 : cell.row }] : [];
  });
  return { rows: rows - 1, cells: kept };
}

/** Whether no cell that stands in this row alone has words. */
export function isEmptyRow({ cells }: TablePart, at: number): boolean {
  return cells.every(({ row, rowSpan, text }) => row !== at || rowSpan > 1 || text === "");
}
