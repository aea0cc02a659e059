import type { SheetValue } from "./figure-sheet";

const PAGE = 2_000;

export type Row = Record<string, unknown>;
/** Rows of any number, read page by page so that memory stays flat. */
export type RowSource<T extends Row> = {
  header: string[];
  /** The next rows after a key; an empty array ends the file. */
  next: (after: number, limit: number) => Promise<T[]>;
  key: (row: T) => number;
};
/** How a format writes rows: what a file begins with, what a page of rows adds, what it ends with. */
export type RowWriter = {
  begin: () => Uint8Array;
  add: (rows: readonly Row[]) => Uint8Array;
  end: () => Uint8Array;
};

/** A file of all rows of a source, made while it is read. `toWriter` gives the format's writer for a header. */
export function streamRows<T extends Row>(
  { header, next, key }: RowSource<T>,
  toWriter: (header: readonly string[]) => RowWriter,
): ReadableStream<Uint8Array> {
  const writer = toWriter(header);
  let after = 0;
  let first = true;
  return new ReadableStream({
    async pull(controller) {
      if (first) controller.enqueue(writer.begin());
      first = false;
      const rows = await next(after, PAGE);
      const last = rows.at(-1);
      if (last) {
        after = key(last);
        controller.enqueue(writer.add(rows));
        return;
      }
      controller.enqueue(writer.end());
      controller.close();
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
