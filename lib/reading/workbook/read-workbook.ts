import { read, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { zipSync } from "fflate";
import type { ZipEntry } from "@/lib/reading/archive/zip-entries";
import { detectContainer } from "@/lib/reading/detect-container";
import { openOle } from "@/lib/reading/doc/doc-streams";
import { DocumentBuilder } from "@/lib/reading/document-builder";
import { MAX_ROWS, MAX_XML_BYTES } from "@/lib/reading/limits";
import { readingError } from "@/lib/reading/reading-error";
import type { SourceDocument } from "@/lib/reading/source-document";
import { restoreStrings } from "./byte-strings";
import { hidesLinesInStream, hidesLinesInXml } from "./hidden-lines";
import { listSheetRows } from "./sheet-cells";
import { layOutSheet } from "./sheet-layout";

const LESS = 0x3c;
const UTF8_MARK = 0xef;
const XLS = "application/vnd.ms-excel";
const UNNAMED = /^(?:Sheet|工作表)\s*\d*$/i;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** An xls (binary, or Excel's XML of 2003). Throws AppError `encrypted`, `damaged`, `too-large`. */
export function readWorkbook(bytes: Uint8Array): SourceDocument {
  return readSheets(parseWorkbook(bytes, hidesLines(bytes)), XLS);
}

/** An xlsx or ods. Its parts are unpacked within the limits before the library sees them. */
export function readZippedWorkbook(entries: ZipEntry[]): SourceDocument {
  const files: Record<string, Uint8Array> = {};
  for (const entry of entries) {
    if (/\.(?:xml|rels|bin)$|mimetype$/i.test(entry.name)) files[entry.name] = entry.read(MAX_XML_BYTES);
  }
  const sheets = Object.entries(files).filter(([name]) => /sheets\/[^/]*\.xml$/i.test(name));
  const hides = sheets.map(([, bytes]) => hidesLinesInXml(bytes)).some(Boolean);
  return readSheets(parseWorkbook(zipSync(files, { level: 0 }), hides), XLSX);
}

/** Excel's XML of 2003 has no stream, and its hidden rows are read as shown. */
function hidesLines(bytes: Uint8Array): boolean {
  if (bytes[0] === LESS || bytes[0] === UTF8_MARK) return false;
  if (detectContainer(bytes) !== "ole") return hidesLinesInStream(bytes);
  const ole = openOle(bytes);
  const stream = ole.stream("Workbook") ?? ole.stream("Book");
  return stream !== undefined && hidesLinesInStream(stream);
}

function parseWorkbook(bytes: Uint8Array, hides: boolean): WorkBook {
  try {
    return read(bytes, {
      type: "array",
      // One row more, to tell a sheet that is too long from one that is not.
      sheetRows: MAX_ROWS + 1,
      sheetStubs: true,
      cellHTML: false,
      cellFormula: false,
      // With styles, at half as much time again, the library says which rows and columns are hidden.
      cellStyles: hides,
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : "";
    throw readingError(/password|encrypt/i.test(message) ? "encrypted" : "damaged", cause);
  }
}

/** Every shown sheet under its name, so that last year's sheet stays apart from this year's. */
function readSheets(book: WorkBook, mediaType: string): SourceDocument {
  const builder = new DocumentBuilder();
  const readName = mediaType === XLS ? restoreStrings(book) : null;
  const hidden = (i: number) => (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
  const shown = book.SheetNames.filter((_, i) => !hidden(i));
  const names = shown.length > 0 ? shown : book.SheetNames;
  for (const name of names) {
    const sheet = book.Sheets[name];
    if (sheet) writeSheet(sheet, names.length === 1 && UNNAMED.test(name) ? "" : (readName?.(name) ?? name), builder);
  }
  const { Title, Author } = book.Props ?? {};
  return builder.build({ mediaType, title: Title?.trim() || null, metadata: Author ? { creator: Author } : {} });
}

function writeSheet(sheet: WorkSheet, name: string, builder: DocumentBuilder): void {
  const parts = layOutSheet(listSheetRows(sheet));
  if (parts.length > 0) builder.paragraph(name, "heading");
  for (const part of parts) {
    if (typeof part === "string") builder.paragraph(part);
    else builder.table(part);
  }
}
