import { findGrids, type PageGrid } from "./find-grids";
import type { DrawnPage, Glyphs } from "./geometry";
import { type PageLine, toLines } from "./page-lines";
import { fillGrid, type PageTable } from "./page-table";

export type PagePart = PageLine | PageTable;
/** A page's lines and tables from top to bottom, and how many letters it has. */
export type PageLayout = { width: number; height: number; letters: number; parts: PagePart[] };

/** Sorts a page's letters into its tables' cells and the lines around them. */
export function layOutPage(page: DrawnPage): PageLayout {
  const grids = findGrids(page);
  const inGrid = new Map<PageGrid, Glyphs[]>(grids.map((grid) => [grid, []]));
  const loose: Glyphs[] = [];
  for (const glyphs of page.glyphs) {
    const grid = grids.find((candidate) => holds(candidate, glyphs));
    (grid ? inGrid.get(grid) : loose)?.push(glyphs);
  }
  const tables = [...inGrid].map(([grid, glyphs]) => fillGrid(grid, glyphs)).filter(({ filled }) => filled);
  const parts = [...toLines(loose, 0), ...tables].sort((a, b) => b.top - a.top);
  const letters = page.glyphs.reduce((sum, { text }) => sum + text.length, 0);
  return { width: page.width, height: page.height, letters, parts };
}

function holds({ xs, ys }: PageGrid, { x, y, width, size }: Glyphs): boolean {
  const [middle, height] = [x + width / 2, y + size * 0.3];
  return middle > (xs[0] ?? 0) && middle < (xs.at(-1) ?? 0) && height < (ys[0] ?? 0) && height > (ys.at(-1) ?? 0);
}
