import type { CellObject, WorkBook } from "@e965/xlsx";

const HAN_BYTES = /[\u0081-\u00fe][\u0040-\u00fe]/;

/**
 * The strings of a workbook before Excel 97, which the library gives a character a byte: read in the Chinese code page,
 * in place. Null where the workbook's strings are letters already; else what reads a sheet's name.
 */
export function restoreStrings(book: WorkBook): ((name: string) => string) | null {
  const cells = Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet) as Partial<CellObject>[]);
  const texts = cells.filter((cell) => typeof cell?.v === "string");
  const isBytes = (words: unknown) => /^[\0-\u00ff]*$/.test(String(words));
  if (!texts.some(({ v }) => HAN_BYTES.test(String(v))) || !texts.every(({ v }) => isBytes(v))) return null;
  for (const cell of texts) {
    cell.v = fromBytes(String(cell.v));
    delete cell.w;
  }
  return fromBytes;
}

function fromBytes(words: string): string {
  return new TextDecoder("gb18030").decode(Buffer.from(words, "latin1"));
}
