import { toCsv } from "./csv";
import { type RowWriter, toValues } from "./row-stream";

const encoder = new TextEncoder();
const NOTHING = new Uint8Array();

/** CSV as `toCsv` writes it. */
export function toCsvWriter(header: readonly string[]): RowWriter {
  return {
    begin: () => encoder.encode(toCsv({ header: [...header], rows: [] })),
    add: (rows) => {
      const body = toCsv({ header: [], rows: rows.map((row) => toValues(row, header)) });
      return encoder.encode(body.slice(body.indexOf("\n") + 1));
    },
    end: () => NOTHING,
  };
}

/** One JSON array, an object a row and line, with the header's names alone; nothing is null. */
export function toJsonWriter(header: readonly string[]): RowWriter {
  let lead = "[\n";
  return {
    begin: () => NOTHING,
    add: (rows) => {
      const lines = rows.map((row) => {
        const line = `${lead}${JSON.stringify(Object.fromEntries(header.map((name) => [name, row[name] ?? null])))}`;
        lead = ",\n";
        return line;
      });
      return encoder.encode(lines.join(""));
    },
    end: () => encoder.encode(lead === "[\n" ? "[]\n" : "\n]\n"),
  };
}
