import type { DecodedText } from "./decode-text";
import { SEPARATORS } from "./detect-text-format";
import { DocumentBuilder, type DraftCell } from "./document-builder";
import { collapseSpace, joinLines } from "./join-lines";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import { readingError } from "./reading-error";
import type { SourceDocument } from "./source-document";

/** A section's heading or a sentence is no row of a table, though it stands in the first column as rows' names do. */
const STANDS_ALONE = /^[一二三四五六七八九十]{1,3}、|。$/;

/** Comma-, tab- or semicolon-separated values: lines of one value are lines, the rest one table after another. */
export function readCsv({ text, encoding }: DecodedText): SourceDocument {
  const separator = commonest(text);
  const builder = new DocumentBuilder();
  let run: string[][] = [];
  const endRun = () => {
    if (run.length > 0) builder.table(toTable(run));
    run = [];
  };
  for (const record of parseRecords(text, separator)) {
    const filled = record.filter((value) => value !== "");
    const [only = ""] = filled;
    const goesOn = filled.length === 1 && run.length > 0 && only === record[0] && !STANDS_ALONE.test(only);
    if (filled.length > 1 || goesOn) run.push(record);
    else {
      endRun();
      for (const value of filled) builder.paragraph(value);
    }
  }
  endRun();
  return builder.build({ mediaType: "text/csv", encoding });
}

function commonest(text: string): string {
  const times = (separator: string) => text.split(separator).length;
  return SEPARATORS.reduce((most, separator) => (times(separator) > times(most) ? separator : most));
}

/** Columns without a word are what merged cells of a sheet leave behind; they are no columns of the table. */
function toTable(run: string[][]) {
  const used = new Set(run.flatMap((record) => [...record.keys()].filter((column) => record[column] !== "")));
  const columns = [...used].sort((a, b) => a - b);
  const cells: DraftCell[] = run.flatMap((record, row) =>
    columns
      .filter((place) => place < record.length)
      .map((place, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text: record[place] ?? "" })),
  );
  return { rows: run.length, columns: columns.length, cells };
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
