import { readingError } from "@/lib/reading/reading-error";

/** Columns that a sheet describes, each as often as it does: Excel describes 16,384 once. */
const MAX_DESCRIBED = 200_000;
const COLUMN = /<(?:\w+:)?col\s[^>]*>/g;
const ROW = 0x0208;
const ROW_HIDDEN = 0x20;
const COLUMN_INFO = 0x7d;
const PASSWORD = 0x2f;

/**
 * Whether the XML of a sheet hides a row or column. Throws AppError `too-large` where it describes columns over and over,
 * which the library would write out one by one.
 */
export function hidesLinesInXml(xml: Uint8Array): boolean {
  const bytes = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength);
  if (!bytes.includes('hidden="1"') && !bytes.includes('hidden="true"')) return false;
  const end = bytes.indexOf("<sheetData");
  let described = 0;
  for (const [tag] of bytes.toString("latin1", 0, end < 0 ? undefined : end).matchAll(COLUMN)) {
    const edge = (name: string) => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(tag)?.[1] ?? 0);
    described = requireFew(described + Math.max(0, edge("max") - edge("min")) + 1);
  }
  return true;
}

/** As `hidesLinesInXml`, for the stream of a binary workbook. */
export function hidesLinesInStream(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let hides = false;
  let described = 0;
  for (let at = 0; at + 4 <= view.byteLength; at += 4 + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    const [length, data] = [view.getUint16(at + 2, true), at + 4];
    // What follows is encrypted, and the library says so.
    if (type === PASSWORD) return false;
    if (data + length > view.byteLength || length < 10) continue;
    if (type === ROW && length >= 14) hides ||= (view.getUint16(data + 12, true) & ROW_HIDDEN) !== 0;
    if (type !== COLUMN_INFO) continue;
    hides ||= (view.getUint16(data + 8, true) & 1) !== 0;
    const more = view.getUint16(data + 2, true) - view.getUint16(data, true);
    described = requireFew(described + Math.max(0, more) + 1);
  }
  return hides;
}

function requireFew(described: number): number {
  if (described > MAX_DESCRIBED) throw readingError("too-large");
  return described;
}
