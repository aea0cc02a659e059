import { toCsv } from "./csv";
import type { SheetValue } from "./figure-sheet";

const PAGE = 2_000;

type Row = Record<string, unknown>;
type Source<T extends Row> = {
  header: string[];
  /** The next rows after a key; an empty array ends the file. */
  next: (after: number, limit: number) => Promise<T[]>;
  key: (row: T) => number;
};

/** A CSV file of any length, read page by page so that memory stays flat. */
export function streamCsv<T extends Row>({ header, next, key }: Source<T>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let after = 0;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(toCsv({ header, rows: [] }))),
    async pull(controller) {
      const rows = await next(after, PAGE);
      const last = rows.at(-1);
      if (!last) return controller.close();
      after = key(last);
      const body = toCsv({ header: [], rows: rows.map((row) => toValues(row, header)) });
      controller.enqueue(encoder.encode(body.slice(body.indexOf("\n") + 1)));
    },
  });
}

/** A row's values in the header's order; lists are joined, yes and no are 1 and 0. */
export function toValues(row: Row, header: readonly string[]): SheetValue[] {
  return header.map((name) => toValue(row[name]));
}

function toValue(value: unknown): SheetValue {
  if (typeof value === "number" || typeof value === "string") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (Array.isArray(value)) return value.join(" ");
  return null;
}
