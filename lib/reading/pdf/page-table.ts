import type { DraftCell, DraftTable } from "@/lib/reading/document-builder";
import { joinLines } from "@/lib/reading/join-lines";
import { dropRow, isEmptyRow, type TablePart } from "./drop-row";
import type { PageGrid } from "./find-grids";
import { type Glyphs, type Rule, SAME_LINE } from "./geometry";
import { toLines } from "./page-lines";
import { splitRun } from "./split-run";

/** Lower than any row of letters, in points. */
const LOWEST_ROW = 11;

/** A table on a page: its grid, where its columns' edges lie in points, and whether any cell has words. */
export type PageTable = DraftTable & { top: number; edges: number[]; filled: boolean };

/** Joins the grid's boxes that no line divides into cells, and puts each run of letters into its cell. */
export function fillGrid(grid: PageGrid, glyphs: Glyphs[]): PageTable {
  const { xs, ys } = grid;
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const owners = ownersOf(grid, rows, columns);
  const words = new Map<number, Glyphs[]>();
  const ownerOf = (run: Glyphs) => {
    const column = lastIndex(xs, (edge) => edge <= run.x + run.width / 2, columns);
    const row = lastIndex(ys, (edge) => edge >= run.y + run.size * 0.3, rows);
    return owners[row * columns + column] ?? 0;
  };
  for (const run of glyphs.flatMap((whole) => splitAtRules(whole, ownerOf))) {
    const owner = ownerOf(run);
    const own = words.get(owner);
    if (own) own.push(run);
    else words.set(owner, [run]);
  }
  const cells = toCells(owners, columns).map(({ owner, ...place }) => ({ ...place, text: textOf(words.get(owner)) }));
  return { ...dropStrips({ rows, cells }, ys), columns, top: ys[0] ?? 0, edges: xs, filled: words.size > 0 };
}

/** Words of one run that stand in different cells come apart. */
function splitAtRules(run: Glyphs, ownerOf: (run: Glyphs) => number): Glyphs[] {
  const parts = splitRun(run);
  return new Set(parts.map(ownerOf)).size > 1 ? parts : [run];
}

/** A row too low for letters is a gap between borders that a page break moved. */
function dropStrips(part: TablePart, ys: number[]): TablePart {
  let kept = part;
  for (let row = part.rows - 1; row >= 0; row -= 1) {
    const height = (ys[row] ?? 0) - (ys[row + 1] ?? 0);
    if (height < LOWEST_ROW && kept.rows > 1 && isEmptyRow(kept, row)) kept = dropRow(kept, row);
  }
  return kept;
}

function textOf(glyphs: Glyphs[] | undefined): string {
  return glyphs ? toLines(glyphs).reduce((text, line) => joinLines(text, line.text), "") : "";
}

function lastIndex(edges: number[], passed: (edge: number) => boolean, count: number): number {
  return Math.min(count - 1, Math.max(0, edges.findLastIndex(passed)));
}

/** For each box of the grid, the box at the top left of the cell it belongs to. */
function ownersOf({ xs, ys, horizontal, vertical }: PageGrid, rows: number, columns: number): number[] {
  const owners = Array.from({ length: rows * columns }, (_, i) => i);
  const rootOf = (i: number): number => (owners[i] === i ? i : rootOf(owners[i] ?? i));
  const join = (a: number, b: number) => {
    const [low, high] = [Math.min(rootOf(a), rootOf(b)), Math.max(rootOf(a), rootOf(b))];
    owners[high] = low;
  };
  const middle = (edges: number[], i: number) => ((edges[i] ?? 0) + (edges[i + 1] ?? 0)) / 2;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const box = row * columns + column;
      const [x, y] = [middle(xs, column), middle(ys, row)];
      if (column + 1 < columns && !isDrawn(vertical, xs[column + 1] ?? 0, y)) join(box, box + 1);
      if (row + 1 < rows && !isDrawn(horizontal, ys[row + 1] ?? 0, x)) join(box, box + columns);
    }
  }
  return owners.map((_, i) => rootOf(i));
}

function isDrawn(rules: Rule[], at: number, along: number): boolean {
  return rules.some((rule) => Math.abs(rule.at - at) <= SAME_LINE && rule.from <= along && rule.to >= along);
}

function toCells(owners: number[], columns: number): (Omit<DraftCell, "text"> & { owner: number })[] {
  const reach = new Map<number, { row: number; column: number; bottom: number; right: number }>();
  owners.forEach((owner, box) => {
    const [row, column] = [Math.floor(box / columns), box % columns];
    const cell = reach.get(owner) ?? { row, column, bottom: row, right: column };
    reach.set(owner, {
      row: Math.min(cell.row, row),
      column: Math.min(cell.column, column),
      bottom: Math.max(cell.bottom, row),
      right: Math.max(cell.right, column),
    });
  });
  return [...reach]
    .map(([owner, { row, column, bottom, right }]) => ({
      owner,
      row,
      column,
      rowSpan: bottom - row + 1,
      columnSpan: right - column + 1,
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
