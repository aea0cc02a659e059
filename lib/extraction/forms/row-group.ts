import type { Span } from "@/lib/domain/series-cell";
import { parseCellValue } from "./cell-value";
import type { TableKind } from "./form";
import type { LabelMatch } from "./label-match";
import type { LineCell, LineLayout } from "./table-lines";

/**
 * Numbers that stand together as one row, before it is known which row they are. `labels` are the row labels seen
 * since the group before, in order, the nearest last; each label may fit several rows.
 */
export type RowGroup = Span & {
  table: TableKind;
  /** Counts the copies of a table within a report. */
  block: number;
  labels: LabelMatch[][];
  /** The beginning of a label whose other lines stand behind these numbers; null where there is none. */
  opened: string | null;
  /** The labels between these numbers and the next. */
  behind: LabelMatch[][];
  /** The nearest label stands on the numbers' own line. */
  sameLine: boolean;
  /** There is a label, and no row of the form has it: a row that a province added. */
  foreign: boolean;
  /** Words that are no row of the form come next behind these numbers. */
  foreignBehind: boolean;
  layout: LineLayout;
  /** The number ran into its label: 规章555. */
  fused: boolean;
  cells: LineCell[];
  /** The cells of the header above, in order. */
  header: string[];
  /** The title of a column stands between the last label and these numbers. */
  titled: boolean;
  /** The header names the total before the applicants. */
  totalFirst: boolean;
  /** The words that name the block of reviews these numbers belong to. */
  review: number | null;
};

/** A full label of a row, whether or not numbers follow it. */
export type BareLabel = Span & { table: TableKind; row: number };

/** A group of a table without labels or cells; the rest of what is known of it is set over this. */
export function emptyGroup(table: TableKind, layout: LineLayout, { start, end }: Span): RowGroup {
  return {
    table,
    layout,
    start,
    end,
    block: 0,
    labels: [],
    opened: null,
    behind: [],
    sameLine: false,
    foreign: false,
    foreignBehind: false,
    fused: false,
    cells: [],
    header: [],
    titled: false,
    totalFirst: false,
    review: null,
  };
}

/** A row of nothing but dashes. */
export function isStruckOut(cells: readonly LineCell[]): boolean {
  return cells.every((cell) => parseCellValue(cell.text).state === "dash");
}

/** One of the cells holds a number. */
export function hasNumber(cells: readonly LineCell[]): boolean {
  return cells.some((cell) => parseCellValue(cell.text).state === "number");
}

/** The last number of a row of requests is the sum of the others. */
export function endsInSum({ cells }: RowGroup): boolean {
  const values = cells
    .map((cell) => parseCellValue(cell.text))
    .map((cell) => (cell.state === "number" ? cell.value : 0));
  return values.length > 1 && values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values.at(-1);
}
