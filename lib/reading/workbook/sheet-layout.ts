import type { DraftCell, DraftTable } from "@/lib/reading/document-builder";
import { joinLines } from "@/lib/reading/join-lines";

type Row = DraftCell[];
/** Rows of a table, or one row that stands alone. */
type Chunk = { rows: Row[]; alone: boolean };

/** Rows that name a part of a statutory table though they stand alone: 第二十条第（五）项. */
const PART_NAME = /^第.{1,12}[条款项]$/;
const LONGEST_PART_NAME = 40;

/**
 * A sheet in reading order: its lines (title, cover, paragraphs, notes) and its tables. A row that stands alone
 * between two stretches of one table, such as a part's name, belongs to it; between two tables it is a line.
 */
export function layOutSheet(rows: Row[]): (string | DraftTable)[] {
  return splitRuns(rows).flatMap((run) => joinChunks(splitChunks(run)).flatMap(toParts));
}

/** Blank rows divide, unless a merged cell reaches over them. */
function splitRuns(rows: Row[]): Row[][] {
  const runs: Row[][] = [];
  let reach = -1;
  for (const row of rows) {
    const at = row[0]?.row ?? 0;
    const filled = row.some(({ text }) => text !== "");
    if (!filled && at >= reach) continue;
    const last = runs.at(-1)?.at(-1)?.[0]?.row ?? -2;
    if (at > last + 1 && at >= reach) runs.push([]);
    runs.at(-1)?.push(row);
    for (const { row: top, rowSpan } of row) reach = Math.max(reach, top + rowSpan);
  }
  return runs;
}

function splitChunks(run: Row[]): Chunk[] {
  const chunks: Chunk[] = [];
  let reach = -1;
  for (const row of run) {
    const at = row[0]?.row ?? 0;
    const alone = at >= reach && (row.length === 1 || isLoneBesideBlanks(row));
    const last = chunks.at(-1);
    if (last && !alone && !last.alone) last.rows.push(row);
    else chunks.push({ rows: [row], alone });
    for (const { row: top, rowSpan } of row) reach = Math.max(reach, top + rowSpan);
  }
  return chunks;
}

/** A sentence or a numbered section beside blank cells is still a line. */
function isLoneBesideBlanks(row: Row): boolean {
  const [only, ...others] = row.filter(({ text }) => text !== "");
  return (
    only !== undefined && others.length === 0 && only.text.length > LONGEST_PART_NAME && /[。；，]/.test(only.text)
  );
}

/** A lone row joins the table above when the rows below it have no edge that the table has not. */
function joinChunks(chunks: Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  chunks.forEach((chunk, i) => {
    const last = joined.at(-1);
    const next = chunks[i + 1];
    const tableAbove = last && !last.alone ? last : undefined;
    const tableBelow = next && !next.alone ? next : undefined;
    const named = PART_NAME.test(textOf(chunk));
    if (chunk.alone && tableBelow && tableAbove && isPartName(chunk) && fits(tableBelow, tableAbove)) {
      tableAbove.rows.push(...chunk.rows);
    } else if (chunk.alone && named && tableBelow) joined.push({ rows: chunk.rows, alone: false });
    else if (!chunk.alone && tableAbove) tableAbove.rows.push(...chunk.rows);
    else joined.push({ rows: [...chunk.rows], alone: chunk.alone });
  });
  return joined;
}

function textOf(chunk: Chunk): string {
  return chunk.rows.flatMap((row) => row.map(({ text }) => text)).join("");
}

function isPartName(chunk: Chunk): boolean {
  const text = textOf(chunk);
  return text.length <= LONGEST_PART_NAME && !/[。；]/.test(text);
}

function fits(below: Chunk, above: Chunk): boolean {
  const edges = columnEdges(above.rows);
  return [...columnEdges(below.rows)].every((edge) => edges.has(edge));
}

function columnEdges(rows: Row[]): Set<number> {
  return new Set(rows.flat().flatMap(({ column, columnSpan }) => [column, column + columnSpan]));
}

function toParts(chunk: Chunk): (string | DraftTable)[] {
  return chunk.alone ? textOf(chunk).split("\n") : [toTable(chunk.rows)];
}

/** Rows and columns are counted anew from the edges that some cell has: a sheet of several tables shares its grid. */
function toTable(rows: Row[]): DraftTable {
  const right = rows
    .flat()
    .reduce((most, { column, columnSpan, text }) => Math.max(most, text ? column + columnSpan : 0), 0);
  const cells = rows.flat().filter(({ column }) => column < right);
  const columns = indexEdges(cells.flatMap((cell) => [cell.column, Math.min(right, cell.column + cell.columnSpan)]));
  const lines = indexEdges(cells.flatMap((cell) => [cell.row, cell.row + cell.rowSpan]));
  const index = (edges: Map<number, number>, edge: number) => edges.get(edge) ?? 0;
  const placed = cells.map(({ row, column, rowSpan, columnSpan, text }) => ({
    row: index(lines, row),
    column: index(columns, column),
    rowSpan: index(lines, row + rowSpan) - index(lines, row),
    columnSpan: index(columns, Math.min(right, column + columnSpan)) - index(columns, column),
    text: text.split("\n").reduce(joinLines, ""),
  }));
  return fillGaps({ rows: lines.size - 1, columns: columns.size - 1, cells: placed });
}

/** Larger tables are no forms, and stay as they are. */
const MOST_FILLED = 50_000;

/** A sheet keeps no cell that is blank and has no border; in a table it is a blank cell like any other. */
function fillGaps({ rows, columns, cells }: DraftTable): DraftTable {
  if (rows * columns > MOST_FILLED) return { rows, columns, cells };
  const taken = new Uint8Array(rows * columns);
  for (const { row, column, rowSpan, columnSpan } of cells) {
    for (let r = row; r < Math.min(rows, row + rowSpan); r += 1) {
      taken.fill(1, r * columns + column, r * columns + Math.min(columns, column + columnSpan));
    }
  }
  const filled = [...cells];
  taken.forEach((isTaken, place) => {
    const row = Math.floor(place / columns);
    if (!isTaken) filled.push({ row, column: place % columns, rowSpan: 1, columnSpan: 1, text: "" });
  });
  return { rows, columns, cells: filled.sort((a, b) => a.row - b.row || a.column - b.column) };
}

function indexEdges(edges: number[]): Map<number, number> {
  const distinct = [...new Set(edges)].sort((a, b) => a - b);
  return new Map(distinct.map((edge, i) => [edge, i]));
}
