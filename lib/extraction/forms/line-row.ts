import { parseCellValue } from "./cell-value";
import type { LabelMatch } from "./label-match";
import type { LineCell } from "./table-lines";

/** A label and the values behind it, of several that may stand side by side in one line of a table. */
export type LineRow = { label: LabelMatch[]; values: LineCell[]; fused: boolean };

/** Rows side by side, the first with its running number before it: the number before the next is that one's. */
export function withoutSerials(lead: readonly LineCell[], rows: LineRow[]): LineRow[] {
  const [only, second] = lead;
  if (!only || second || !isSerial(only)) return rows;
  return rows.map((row, at) => {
    const words = row.values.findIndex(({ text }) => parseCellValue(text).state === "words");
    const end = words < 0 && rows[at + 1] ? row.values.length : words;
    const number = end > 1 ? row.values[end - 1] : undefined;
    const isNext = number && isSerial(number) && Number(number.text) > Number(only.text);
    return isNext ? { ...row, values: row.values.slice(0, end - 1) } : row;
  });
}

function isSerial({ text }: LineCell): boolean {
  return /^\d{1,3}$/.test(text);
}
