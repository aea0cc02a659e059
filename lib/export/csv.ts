import type { Sheet, SheetValue } from "./figure-sheet";

const BYTE_ORDER_MARK = "\uFEFF";
/** What a spreadsheet would take for a formula: OWASP, "CSV injection". */
const FORMULA = /^[=+\-@\t\r]/;

/** A sheet as RFC 4180 text, with the byte-order mark that makes Excel read UTF-8. Nothing is an empty field. */
export function toCsv({ header, rows }: Sheet): string {
  return BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(toField).join(",")}\r\n`).join("");
}

function toField(value: SheetValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
