import { strToU8, Zip, ZipDeflate } from "fflate";
import type { SheetValue } from "./figure-sheet";
import { type Row, type RowWriter, toValues } from "./row-stream";

/** As many rows as a sheet of Excel holds; the next go to another sheet, under the same header. */
const ROWS_OF_A_SHEET = 1_048_576;
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook written row by row (ECMA-376), its text inline: no part of it is ever held whole. */
export function toXlsxWriter(header: readonly string[], rowsOfASheet = ROWS_OF_A_SHEET): RowWriter {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const take = () => join(chunks.splice(0));
  let sheets = 0;
  let rowsInSheet = 0;
  let sheet: ZipDeflate | null = null;

  const close = () => sheet?.push(strToU8("</sheetData></worksheet>"), true);
  const open = (): ZipDeflate => {
    close();
    sheets += 1;
    rowsInSheet = 1;
    sheet = addEntry(zip, `xl/worksheets/sheet${sheets}.xml`);
    sheet.push(strToU8(`${XML}<worksheet xmlns="${MAIN}"><sheetData>${toRow([...header])}`));
    return sheet;
  };
  const addRows = (rows: readonly Row[]) => {
    for (let at = 0; at < rows.length; ) {
      const into = sheet === null || rowsInSheet >= rowsOfASheet ? open() : sheet;
      const some = rows.slice(at, at + rowsOfASheet - rowsInSheet);
      into.push(strToU8(some.map((row) => toRow(toValues(row, header))).join("")));
      rowsInSheet += some.length;
      at += some.length;
    }
  };
  return {
    begin: () => {
      open();
      return take();
    },
    add: (rows) => {
      addRows(rows);
      return take();
    },
    end: () => {
      close();
      for (const [name, xml] of toParts(sheets)) addEntry(zip, name).push(strToU8(XML + xml), true);
      zip.end();
      return take();
    },
  };
}

function addEntry(zip: Zip, name: string): ZipDeflate {
  const entry = new ZipDeflate(name, { level: 6 });
  zip.add(entry);
  return entry;
}

function toRow(values: readonly SheetValue[]): string {
  return `<row>${values.map(toCell).join("")}</row>`;
}

function toCell(value: SheetValue): string {
  if (value === null) return "<c/>";
  if (typeof value === "number") return `<c><v>${value}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${toXmlText(value)}</t></is></c>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Control characters, which XML cannot hold, are left out. */
function toXmlText(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, "").replace(/[&<>]/g, (one) => ENTITIES[one] ?? "");
}

/** What a workbook needs beside its sheets; written last, when their number is known. */
function toParts(sheets: number): [name: string, xml: string][] {
  const all = Array.from({ length: sheets }, (_, index) => index + 1);
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (inner: string) => `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const part = (name: string, kind: string) => `<Override PartName="${name}" ContentType="${TYPE}.${kind}+xml"/>`;
  return [
    ["_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml"))],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${all
        .map((n) => `<sheet name="${n}" sheetId="${n}" r:id="rId${n}"/>`)
        .join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relations(all.map((n) => relation(n, "worksheet", `worksheets/sheet${n}.xml`)).join("")),
    ],
    [
      "[Content_Types].xml",
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part(
        "/xl/workbook.xml",
        "sheet.main",
      )}${all.map((n) => part(`/xl/worksheets/sheet${n}.xml`, "worksheet")).join("")}</Types>`,
    ],
  ];
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
