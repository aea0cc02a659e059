import type { FlowCell, FlowItem, FlowTable } from "@/lib/reading/flow";
import { MAX_COLUMNS, MAX_ROWS } from "@/lib/reading/limits";
import { readingError } from "@/lib/reading/reading-error";
import type { VerticalMerge } from "./word-table";

/** A cell as old Word states it: its edges in twips, and whether it continues its left or upper neighbour. */
export type EdgeCell = { left: number; right: number; vertical: VerticalMerge; joinsLeft: boolean; items: FlowItem[] };

/** Edges nearer than this, in twips, are one: rows drawn by hand differ by a little. */
const SAME_EDGE = 40;

/** Rebuilds the grid of a table whose rows each state their own cell edges. */
export function toEdgeTable(rows: EdgeCell[][]): FlowTable {
  if (rows.length > MAX_ROWS) throw readingError("too-large");
  const joined = rows.map(joinCells);
  const edges = clusterEdges(joined.flat().flatMap(({ left, right }) => [left, right]));
  if (edges.length > MAX_COLUMNS) throw readingError("too-large");
  const cells: FlowCell[] = [];
  let above = new Map<number, FlowCell>();
  joined.forEach((line, row) => {
    const current = new Map<number, FlowCell>();
    for (const { left, right, vertical, items } of line) {
      const column = edgeIndex(edges, left);
      const upper = vertical === "continue" ? above.get(column) : undefined;
      const cell = upper ?? { row, column, rowSpan: 1, columnSpan: 1, items };
      if (upper) upper.rowSpan = row - upper.row + 1;
      else {
        cell.columnSpan = Math.max(1, edgeIndex(edges, right) - column);
        cells.push(cell);
      }
      if (vertical !== "none") current.set(column, cell);
    }
    above = current;
  });
  return { rows: rows.length, columns: Math.max(1, edges.length - 1), cells };
}

function joinCells(row: EdgeCell[]): EdgeCell[] {
  const cells: EdgeCell[] = [];
  for (const cell of row) {
    const last = cells.at(-1);
    if (cell.joinsLeft && last) last.right = cell.right;
    else cells.push({ ...cell });
  }
  return cells;
}

function clusterEdges(values: number[]): number[] {
  const edges: number[] = [];
  for (const value of values.sort((a, b) => a - b)) {
    if (edges.length === 0 || value - (edges.at(-1) ?? 0) > SAME_EDGE) edges.push(value);
  }
  return edges;
}

function edgeIndex(edges: number[], value: number): number {
  const index = edges.findLastIndex((edge) => edge <= value);
  return Math.max(0, index);
}
