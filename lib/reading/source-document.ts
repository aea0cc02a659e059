import type { Span } from "@/lib/domain/series-cell";

/** A cell of a table grid: where it stands, how far it reaches, and its words in the document's text. */
export type TableCell = Span & { row: number; column: number; rowSpan: number; columnSpan: number };

/** A true table of the source. Its span covers all its cells' text. */
export type TableGrid = Span & { rows: number; columns: number; cells: TableCell[] };

export type BlockKind = "heading" | "paragraph" | "table";
/** A paragraph, heading or table, in reading order. A table's block carries its index in `tables`. */
export type Block = Span & { kind: BlockKind; table?: number };

/**
 * What every reader gives, whatever the format: the readable text, and where in it blocks and tables stand.
 * In `text` the cells of a row are divided by a tab, rows by a line break; all spans count UTF-16 units of `text`.
 */
export type SourceDocument = {
  /** What the bytes proved to be, not what the name said. */
  mediaType: string;
  /** For text formats, the encoding that decoded them. */
  encoding: string | null;
  /** The document's own title outside its text (`<title>`, document properties), if any. */
  title: string | null;
  text: string;
  blocks: Block[];
  tables: TableGrid[];
  /** Dates and names the source declares outside its text, e.g. `<meta name="PubDate">`. */
  metadata: Record<string, string>;
};
