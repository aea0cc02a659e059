import type { DraftCell } from "@/lib/reading/document-builder";
import { joinLines } from "@/lib/reading/join-lines";
import { dropRow, isEmptyRow, type TablePart } from "./drop-row";
import { cluster } from "./geometry";
import type { PageTable } from "./page-table";

/** Edges of two pages nearer than this, in points, are one. */
const SAME_EDGE = 4;
const MOST_HEADER_ROWS = 4;
const NUMBERED = /^(?:其中|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}\s*[.．、])/;
const FIGURE = /^[\d.,/—\-－%０-９]*$/;

/**
 * One table where the second goes on from the first over a page break, told by its columns' edges; null where it is
 * another table. Repeated headers go, and a row or a cell that the break divided is whole again.
 */
export function continueTable(above: PageTable, below: PageTable): PageTable | null {
  const edges = cluster([...above.edges, ...below.edges], SAME_EDGE);
  if (edges.length > Math.max(above.edges.length, below.edges.length)) return null;
  if (!near(above.edges[0], below.edges[0]) && !near(above.edges.at(-1), below.edges.at(-1))) return null;
  const upper = dropEmptyFoot(onEdges(above, edges));
  const whole = dropEmptyHead(onEdges(below, edges));
  const lower = dropRows(whole, countHeaderRows(upper, whole));
  lengthenOpenSides(upper, lower, edges.length - 1);
  const rest = joinBrokenRow(upper, lower);
  const kept = rest.cells.filter((cell) => followsFigure(rest, cell) || !lengthens(upper, cell));
  const cells = [...upper.cells, ...kept.map((cell) => ({ ...cell, row: cell.row + upper.rows }))];
  return { ...above, edges, columns: edges.length - 1, rows: upper.rows + rest.rows, cells };
}

function near(a = 0, b = 0): boolean {
  return Math.abs(a - b) <= SAME_EDGE;
}

/** The table's cells on a finer or equal set of edges. */
function onEdges(table: PageTable, edges: number[]): TablePart {
  const index = table.edges.map((edge) => edges.findIndex((candidate) => near(candidate, edge)));
  const cells = table.cells.map((cell) => {
    const column = index[cell.column] ?? 0;
    return { ...cell, column, columnSpan: Math.max(1, (index[cell.column + cell.columnSpan] ?? column + 1) - column) };
  });
  return { rows: table.rows, cells };
}

/** A row of which only the box stands on this page, its words on the next. */
function dropEmptyFoot(part: TablePart): TablePart {
  return part.rows > 1 && isEmptyRow(part, part.rows - 1) ? dropRow(part, part.rows - 1) : part;
}

function dropEmptyHead(part: TablePart): TablePart {
  return part.rows > 1 && isEmptyRow(part, 0) ? dropRow(part, 0) : part;
}

/** A tall cell at the side may have no line of its own on the next page; it reaches down all the same. */
function lengthenOpenSides(upper: TablePart, lower: TablePart, columns: number): void {
  const used = new Set(
    lower.cells.flatMap(({ column, columnSpan }) => Array.from({ length: columnSpan }, (_, i) => column + i)),
  );
  for (const cell of upper.cells) {
    const atFoot = cell.row + cell.rowSpan === upper.rows;
    const free = Array.from({ length: cell.columnSpan }, (_, i) => !used.has(cell.column + i)).every(Boolean);
    if (atFoot && free && cell.column + cell.columnSpan <= columns) cell.rowSpan += lower.rows;
  }
}

function countHeaderRows(upper: TablePart, lower: TablePart): number {
  for (let rows = Math.min(MOST_HEADER_ROWS, lower.rows - 1, upper.rows); rows > 0; rows -= 1) {
    const [a, b] = [headerKey(upper, rows), headerKey(lower, rows)];
    if (a !== null && a === b) return rows;
  }
  return 0;
}

/** What the first rows say and how they are merged; null where a cell reaches out of them or nothing is said. */
function headerKey({ cells }: TablePart, rows: number): string | null {
  const head = cells.filter(({ row }) => row < rows);
  if (head.some(({ row, rowSpan }) => row + rowSpan > rows)) return null;
  if (head.every(({ text }) => text === "" || FIGURE.test(text))) return null;
  return JSON.stringify(
    head.map(({ row, column, rowSpan, columnSpan, text }) => [row, column, rowSpan, columnSpan, text]),
  );
}

function dropRows(part: TablePart, count: number): TablePart {
  let rest = part;
  for (let i = 0; i < count; i += 1) rest = dropRow(rest, 0);
  return rest;
}

/** The cell at the foot of the upper part that has the same columns. */
function footCell(upper: TablePart, { column, columnSpan }: DraftCell): DraftCell | undefined {
  return upper.cells.find(
    (cell) => cell.column === column && cell.columnSpan === columnSpan && cell.row + cell.rowSpan === upper.rows,
  );
}

/** A row is broken where its label goes on without a number of its own; its pieces are joined above. */
function joinBrokenRow(upper: TablePart, lower: TablePart): TablePart {
  const pieces = lower.cells.filter(({ row, rowSpan }) => row === 0 && rowSpan === 1);
  const labels = pieces.filter(({ text }) => text !== "" && !FIGURE.test(text));
  const broken =
    labels.length > 0 &&
    labels.every((label) => !NUMBERED.test(label.text) && labelGoesOn(footCell(upper, label))) &&
    pieces.every((piece) => piece.text === "" || labels.includes(piece) || footCell(upper, piece)?.text === "");
  if (!broken) return lower;
  for (const piece of pieces) {
    const foot = footCell(upper, piece);
    if (foot) foot.text = joinLines(foot.text, piece.text);
  }
  for (const cell of lower.cells) {
    if (cell.row === 0 && cell.rowSpan > 1) lengthens(upper, cell);
  }
  return dropRows(lower, 1);
}

/** A label that ends in a figure or a stop is whole. */
function labelGoesOn(foot: DraftCell | undefined): boolean {
  return foot !== undefined && foot.text !== "" && !FIGURE.test(foot.text) && NUMBERED.test(foot.text);
}

/** Behind a figure stands a figure's cell, blank or not. */
function followsFigure({ cells }: TablePart, { row, column }: DraftCell): boolean {
  return cells.some((cell) => cell.row === row && cell.column < column && cell.text !== "" && FIGURE.test(cell.text));
}

/** Whether a cell of the lower part's first row is the rest of a tall cell above; the tall one then takes it in. */
function lengthens(upper: TablePart, cell: DraftCell): boolean {
  if (cell.row !== 0) return false;
  const foot = footCell(upper, cell);
  if (!foot || (foot.rowSpan === 1 && cell.rowSpan === 1)) return false;
  if (cell.text !== "" && (NUMBERED.test(cell.text) || FIGURE.test(cell.text))) return false;
  foot.rowSpan += cell.rowSpan;
  foot.text = joinLines(foot.text, cell.text);
  return true;
}
