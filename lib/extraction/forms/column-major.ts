import { squeeze } from "@/lib/extraction/squeeze";
import type { FormRow, FormTable } from "./form";
import { type PlacedRow, type Slot, toSlot } from "./place-cells";
import type { RowGroup } from "./row-group";

/** What the title of a column says of its metric: the last part of the code. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/制作|制发/, "issued"],
  [/新公开/, "published"],
  [/对外公开/, "public_total"],
  [/废止/, "repealed"],
  [/现行有效/, "in_force"],
  [/上一?年项目/, "items_previous"],
  [/增.?减/, "items_change"],
  [/处理决定/, "decisions"],
  [/采购项目/, "projects"],
  [/金额/, "amount"],
];
/** So many labels without numbers between them are a list. */
const LISTED = 4;

/**
 * A table of 主动公开 that was read down its columns: all its labels, then each column's title and numbers. Placed where
 * titles and numbers are exactly the form's; nothing where they are not; null where the table is not laid out so.
 */
export function readColumnMajor(groups: readonly RowGroup[], table: FormTable): PlacedRow[] | null {
  const [first, ...rest] = groups;
  const isListed = first && !first.sameLine && first.labels.length >= LISTED;
  const titled = groups.filter(({ header }) => suffixOf(header.at(-1) ?? "") !== null).length;
  const apart = rest.length > 1 && rest.every(({ labels }) => labels.length === 0);
  if (table.kind !== "disclosure" || !isListed || !apart || titled < groups.length) return null;
  const rows = first.labels.flatMap(([match]) => (match ? match.row : []));
  const columns = sectionsOf(rows, table).flatMap((section) => columnsOf(section, table));
  const fits = columns.length === groups.length && columns.every((column, at) => holds(groups[at], column));
  return fits ? rows.flatMap((index) => toRow(index, table, columns, groups)) : [];
}

/** A column of one section: where its numbers come from, row by row. */
type Column = { suffix: string; rows: readonly number[] };

function sectionsOf(rows: readonly number[], table: FormTable): number[][] {
  const sections = new Map<string, number[]>();
  for (const index of rows) {
    const section = table.rows[index]?.section ?? "";
    sections.set(section, [...(sections.get(section) ?? []), index]);
  }
  return [...sections.values()];
}

function columnsOf(rows: readonly number[], table: FormTable): Column[] {
  return suffixesOf(table.rows[rows[0] ?? 0]).map((suffix) => ({ suffix, rows }));
}

function suffixesOf(row: FormRow | undefined): string[] {
  return (row?.columns ?? []).map(({ metric }) => metric.slice(metric.lastIndexOf(".") + 1));
}

function holds(group: RowGroup | undefined, { suffix, rows }: Column): boolean {
  return suffixOf(group?.header.at(-1) ?? "") === suffix && group?.cells.length === rows.length;
}

/** The last part of the metric's code that a column's title names; null for any other words. */
export function suffixOf(title: string): string | null {
  const compact = squeeze(title).replace(/[（(].*$/, "");
  return TITLES.find(([words]) => words.test(compact))?.[1] ?? null;
}

function toRow(index: number, table: FormTable, columns: readonly Column[], groups: readonly RowGroup[]): PlacedRow[] {
  const row = table.rows[index];
  const cells = columns.flatMap(({ rows }, at) => groups[at]?.cells[rows.indexOf(index)] ?? []);
  const [first] = groups;
  if (!row || !first || cells.length !== row.columns.length) return [];
  const slots: Slot[] = cells.map(toSlot);
  const start = Math.min(...cells.map((cell) => cell.start));
  const end = Math.max(...cells.map((cell) => cell.end));
  const loose = slots.filter((slot) => slot.state === "number");
  return [{ group: { ...first, labels: [], cells, start, end }, row, index, slots, loose }];
}
