import { MAX_CELLS } from "./limits";
import { readingError } from "./reading-error";
import type { Block, BlockKind, SourceDocument, TableCell, TableGrid } from "./source-document";

/** A cell before it has a place in the text. */
export type DraftCell = { row: number; column: number; rowSpan: number; columnSpan: number; text: string };
/** A table before it has a place in the text; cells by row, then column. */
export type DraftTable = { rows: number; columns: number; cells: DraftCell[] };

type Origin = Pick<SourceDocument, "mediaType"> & Partial<Omit<SourceDocument, "text" | "blocks" | "tables">>;

const SECTION_HEADING = /^(?:第[一二三四五六七八九十]+(?:部分|章)|[一二三四五六七八九十]{1,3}、)[^。；]{1,38}$/;

/** Collects paragraphs and tables in reading order and keeps the spans of each. */
export class DocumentBuilder {
  text = "";
  readonly blocks: Block[] = [];
  readonly tables: TableGrid[] = [];
  #cells = 0;

  /**
   * One line of text; nothing is added where it has no words. Section titles of the genre become headings. `indent`
   * spaces stand before it where its words stand in columns.
   */
  paragraph(line: string, kind?: BlockKind, indent = 0): void {
    const words = line.trim();
    if (words === "") return;
    this.#open();
    this.text += " ".repeat(indent);
    const start = this.text.length;
    this.text += words;
    this.blocks.push({
      kind: kind ?? (SECTION_HEADING.test(words) ? "heading" : "paragraph"),
      start,
      end: this.text.length,
    });
  }

  /** A true table; one without words is left out. */
  table(draft: DraftTable): void {
    if (draft.cells.every((cell) => cell.text === "")) return;
    this.#cells += draft.cells.length;
    if (this.#cells > MAX_CELLS) throw readingError("too-large");
    const start = this.#open();
    const cells = this.#placeCells(draft);
    this.blocks.push({ kind: "table", start, end: this.text.length, table: this.tables.length });
    this.tables.push({ start, end: this.text.length, rows: draft.rows, columns: draft.columns, cells });
  }

  /** The finished document. Throws AppError `empty-document` where nothing was read. */
  build(origin: Origin): SourceDocument {
    if (!/\S/.test(this.text)) throw readingError("empty-document");
    const { mediaType, encoding = null, title = null, metadata = {} } = origin;
    return { mediaType, encoding, title, text: this.text, blocks: this.blocks, tables: this.tables, metadata };
  }

  #open(): number {
    if (this.text !== "") this.text += "\n";
    return this.text.length;
  }

  #placeCells(draft: DraftTable): TableCell[] {
    const cells: TableCell[] = [];
    const parts: string[] = [];
    let offset = this.text.length;
    let row = 0;
    let first = true;
    for (const cell of draft.cells) {
      const { text } = cell;
      for (; row < cell.row; row += 1, first = true, offset += 1) parts.push("\n");
      if (!first) offset += parts.push("\t") && 1;
      first = false;
      cells.push({
        row: cell.row,
        column: cell.column,
        rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan,
        start: offset,
        end: offset + text.length,
      });
      parts.push(text);
      offset += text.length;
    }
    this.text += parts.join("");
    return cells;
  }
}
