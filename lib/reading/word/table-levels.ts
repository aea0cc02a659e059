import type { FlowItem } from "@/lib/reading/flow";
import { type EdgeCell, toEdgeTable } from "./edge-table";
import type { VerticalMerge } from "./word-table";

/** How a row's cells stand, as its end mark states it. */
export type RowShape = { left: number; right: number; vertical: VerticalMerge; joinsLeft: boolean }[];

type Level = { items: FlowItem[]; cells: FlowItem[][]; rows: EdgeCell[][] };

/** Width of a cell whose row states none, in twips. */
const UNKNOWN_WIDTH = 1000;

/** Lines, cells and rows at each depth of tables inside tables, as doc and rtf state them one after the other. */
export class TableLevels {
  readonly #levels: Level[] = [newLevel()];

  /** Adds a line at a depth; 0 is outside all tables. */
  addLine(depth: number, line: string, heading: boolean): void {
    this.#goTo(depth);
    if (line !== "") this.#at(depth).items.push({ line, heading });
  }

  /** Ends the cell at a depth. */
  endCell(depth: number): void {
    this.#goTo(depth);
    const level = this.#at(depth);
    level.cells.push(level.items);
    level.items = [];
  }

  /** Ends the row at a depth; cells beyond its shape are kept side by side. */
  endRow(depth: number, shape: RowShape): void {
    this.#goTo(depth);
    const level = this.#at(depth);
    let edge = 0;
    const row = level.cells.map((items, i) => {
      const place = shape[i] ?? {
        left: edge,
        right: edge + UNKNOWN_WIDTH,
        vertical: "none" as const,
        joinsLeft: false,
      };
      edge = place.right;
      return { ...place, items };
    });
    if (row.length > 0) level.rows.push(row);
    level.cells = [];
    level.items = [];
  }

  /** All that was read, in order. */
  finish(): FlowItem[] {
    this.#goTo(0);
    return this.#at(0).items;
  }

  #at(depth: number): Level {
    return this.#levels[depth] as Level;
  }

  #goTo(depth: number): void {
    while (this.#levels.length <= depth) this.#levels.push(newLevel());
    while (this.#levels.length > depth + 1) this.#closeLevel();
  }

  #closeLevel(): void {
    const level = this.#levels.pop();
    const outer = this.#levels.at(-1);
    if (!level || !outer) return;
    if (level.rows.length > 0) outer.items.push(toEdgeTable(level.rows));
    outer.items.push(...level.cells.flat(), ...level.items);
  }
}

function newLevel(): Level {
  return { items: [], cells: [], rows: [] };
}
