import type { FlowCell, FlowItem, FlowTable } from "@/lib/reading/flow";
import { MAX_COLUMNS, MAX_ROWS } from "@/lib/reading/limits";
import { readingError } from "@/lib/reading/reading-error";

/** How a Word cell stands to the one above it. */
export type VerticalMerge = "none" | "start" | "continue";

/** Collects a Word table row by row; a cell that continues one above lengthens it instead of being one. */
export class WordTable {
  readonly #cells: FlowCell[] = [];
  #above = new Map<number, FlowCell>();
  #current = new Map<number, FlowCell>();
  #row = -1;
  #column = 0;
  #columns = 0;

  /** Begins a row that leaves `before` grid columns empty. */
  startRow(before: number): void {
    this.#above = this.#current;
    this.#current = new Map();
    this.#row += 1;
    this.#column = before;
    if (this.#row >= MAX_ROWS) throw readingError("too-large");
  }

  /** Moves the row's first cell to the right. */
  skipColumns(count: number): void {
    this.#column += count;
  }

  /** Adds a finished cell that is `columnSpan` grid columns wide. */
  addCell(items: FlowItem[], columnSpan: number, merge: VerticalMerge): void {
    if (this.#row < 0) this.startRow(0);
    const column = this.#column;
    this.#column += columnSpan;
    if (this.#column > MAX_COLUMNS) throw readingError("too-large");
    this.#columns = Math.max(this.#columns, this.#column);
    const above = merge === "continue" ? this.#above.get(column) : undefined;
    if (above) {
      above.rowSpan = this.#row - above.row + 1;
      this.#current.set(column, above);
      return;
    }
    const cell = { row: this.#row, column, rowSpan: 1, columnSpan, items };
    this.#cells.push(cell);
    if (merge !== "none") this.#current.set(column, cell);
  }

  /** Widens the cell before by `columns` that merged into it. */
  widenLast(columns: number): void {
    const last = this.#cells.at(-1);
    if (last?.row === this.#row) last.columnSpan += columns;
    this.#column += columns;
    this.#columns = Math.max(this.#columns, this.#column);
  }

  toFlow(): FlowTable {
    return { rows: this.#row + 1, columns: this.#columns, cells: this.#cells };
  }
}
