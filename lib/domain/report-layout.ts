import type { Span } from "./series-cell";

/** A cell of a table grid: where it stands, how far it reaches, and its words in the document's text. */
export type TableCell = Span & { row: number; column: number; rowSpan: number; columnSpan: number };

/** A true table of the source. Its span covers all its cells' text. */
export type TableGrid = Span & { rows: number; columns: number; cells: TableCell[] };

export type BlockKind = "heading" | "paragraph" | "table";
/** A paragraph, heading or table, in reading order. A table's block carries its index in `tables`. */
export type Block = Span & { kind: BlockKind; table?: number };

/** Where blocks and tables stand in a report's readable text; `forms` are the stretches read as statutory tables. */
export type ReportLayout = { blocks: Block[]; tables: TableGrid[]; forms: Span[] };

export const FIGURE_CLASSES = [
  "fact",
  "statistic",
  "date",
  "ordinal",
  "reference",
  "contact",
  "percentage",
  "money",
] as const;
export type FigureClass = (typeof FIGURE_CLASSES)[number];

/** One numeral of the text. Every numeral has exactly one. */
export type Figure = Span & {
  text: string;
  value: number | null;
  unit: string | null;
  class: FigureClass;
  /** True where characters were lost in transit and the number may be another. */
  uncertain?: boolean;
};
