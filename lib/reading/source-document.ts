import type { Block, TableGrid } from "@/lib/domain/report-layout";

export type { Block, BlockKind, TableCell, TableGrid } from "@/lib/domain/report-layout";

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
