import type { DecodedText } from "./decode-text";
import { DocumentBuilder, type DraftCell } from "./document-builder";
import { collapseSpace, joinLines } from "./join-lines";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import { readingError } from "./reading-error";
import type { SourceDocument } from "./source-document";

/** Comma- or tab-separated values: lines of one value are lines, the rest one table after another. */
export function readCsv({ text, encoding }: DecodedText): SourceDocument {
  const separator = text.split("\t").length > text.split(",").length ? "\t" : ",";
  const builder = new DocumentBuilder();
  let run: string[][] = [];
  const endRun = () => {
    if (run.length > 0) builder.table(toTable(run));
    run = [];
  };
  for (const record of parseRecords(text, separator)) {
    const filled = record.filter((value) => value !== "");
    if (filled.length > 1 || (filled.length === 1 && run.length > 0 && filled[0] === record[0])) run.push(record);
    else {
      endRun();
      for (const value of filled) builder.paragraph(value);
    }
  }
  endRun();
  return builder.build({ mediaType: "text/csv", encoding });
}

function toTable(run: string[][]) {
  const cells: DraftCell[] = run.flatMap((record, row) =>
    record.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text })),
  );
  return { rows: run.length, columns: run.reduce((most, record) => Math.max(most, record.length), 0), cells };
}

/** Records of values; a quoted value may hold separators, doubled quotes and line breaks. */
function parseRecords(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const token = new RegExp(`("(?:[^"]|"")*"|[^${separator}\\r\\n]*)(${separator}|\\r\\n?|\\n|$)`, "y");
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match) break;
    record.push(cleanValue(match[1] ?? ""));
    if (record.length > MAX_COLUMNS || records.length > MAX_ROWS) throw readingError("too-large");
    if (match[2] !== separator) {
      records.push(record);
      record = [];
    }
  }
  if (record.length > 0) records.push(record);
  return records;
}

function cleanValue(value: string): string {
  const inner = value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value;
  return inner.split(/\r\n?|\n/).reduce((text, line) => joinLines(text, collapseSpace(line).trim()), "");
}
