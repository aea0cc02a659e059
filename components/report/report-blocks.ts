import type { Form } from "@/lib/domain/dictionary";
import type { Block, Figure, ReportLayout, TableGrid } from "@/lib/domain/report-layout";
import type { Span } from "@/lib/domain/series-cell";
import { toFormTables } from "./form-tables";
import { toPieces } from "./pieces";
import type { GridCell, ReportBlock, ReportFact } from "./report-model";

export type ReportWords = {
  text: string;
  title: string;
  form: Form;
  layout: ReportLayout;
  figures: readonly Figure[];
  facts: readonly ReportFact[];
};

/** 一、总体情况 and the like: a short line under a Chinese ordinal. */
const HEADING =
  /^[\s\u3000]*(第?[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]{1,3}(部分|章))[^。；，]{1,40}$/;

/**
 * A report's text as the page shows it: title, headings and paragraphs with every numeral marked, tables as tables.
 * A flattened statutory table is put back together from its cells; where none was read, its lines stand as they are.
 */
export function toReportBlocks(words: ReportWords): ReportBlock[] {
  const blocks: ReportBlock[] = [];
  const shown = new Set<Span>();
  for (const block of words.layout.blocks) {
    const form = formAround(words.layout, block);
    const next = form ? toFormBlock(words, form, shown) : null;
    if (next === "shown") continue;
    blocks.push(...(next ? [next] : toPlainBlock(words, block)));
  }
  return blocks;
}

/** The flattened table that a block is part of; true grids are shown as they are. */
function formAround(layout: ReportLayout, block: Block): Span | undefined {
  if (block.kind === "table") return undefined;
  return layout.forms.find((form) => form.start <= block.start && block.end <= form.end);
}

function toFormBlock(words: ReportWords, form: Span, shown: Set<Span>): ReportBlock | "shown" | null {
  if (shown.has(form)) return "shown";
  const facts = words.facts.filter(
    (fact) => fact.sourceKind === "table" && fact.start >= form.start && fact.end <= form.end,
  );
  const tables = toFormTables({ form: words.form, facts });
  if (tables.length === 0) return null;
  shown.add(form);
  const inside = words.layout.blocks.filter((block) => formAround(words.layout, block) === form);
  return { kind: "form", start: form.start, anchors: inside.map((block) => block.start), tables };
}

function toPlainBlock({ text, title, layout, figures }: ReportWords, block: Block): ReportBlock[] {
  const grid = block.table === undefined ? undefined : layout.tables[block.table];
  if (grid) return [{ kind: "grid", start: block.start, rows: toGridRows(text, grid, figures) }];
  const line = text.slice(block.start, block.end);
  if (line.trim() === "") return [];
  const pieces = toPieces(text, block, figures);
  return [{ kind: kindOf(line, title, block), start: block.start, pieces }];
}

/** A title may be broken over lines, or stand without the agency's name, near the beginning. */
const TITLE_REACH = 200;
const DATE_LINE = /^[\s\u3000]*(?:20\d{2}|二[〇○零]\S{2})\s*年.{1,4}月.{1,4}日[\s\u3000]*$/;

function kindOf(line: string, title: string, block: Block): "title" | "heading" | "signature" | "paragraph" {
  const words = line.trim();
  if (words.length > 5 && block.start < TITLE_REACH && title.includes(words)) return "title";
  if (DATE_LINE.test(line)) return "signature";
  return block.kind === "heading" || HEADING.test(line) ? "heading" : "paragraph";
}

function toGridRows(text: string, grid: TableGrid, figures: readonly Figure[]): GridCell[][] {
  const rows: GridCell[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of grid.cells) {
    const blank = text.slice(cell.start, cell.end).trim() === "";
    const { row, rowSpan, columnSpan } = cell;
    rows[row]?.push({ row, rowSpan, columnSpan, blank, pieces: toPieces(text, cell, figures) });
  }
  return rows.filter((row) => row.length > 0);
}
