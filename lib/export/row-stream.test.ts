import { read, utils } from "@e965/xlsx";
import { expect, test } from "vitest";
import { type RowWriter, streamRows } from "./row-stream";
import { toCsvWriter, toJsonWriter } from "./row-writers";
import { toXlsxWriter } from "./xlsx-writer";

const ROWS = [
  { id: 1, agency: "济南市城市管理局", value: 0, restated: true, flags: ["balance", "text-vs-table"] },
  { id: 2, agency: "青岛<市>&\u0001 局", value: null, restated: false, flags: [] },
  { id: 3, agency: "泰安市城市管理局", value: 1204.5, restated: false, flags: [] },
];
const HEADER = ["agency", "value", "restated", "flags"];

async function write(toWriter: (header: readonly string[]) => RowWriter, rows = ROWS): Promise<Uint8Array> {
  const next = async (after: number) => rows.filter((row) => row.id > after).slice(0, 2);
  const stream = streamRows({ header: HEADER, next, key: (row) => row.id }, toWriter);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const toText = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

test("CSV has every row once, nothing as an empty field, one byte-order mark", async () => {
  expect(toText(await write(toCsvWriter))).toBe(
    "\uFEFFagency,value,restated,flags\r\n济南市城市管理局,0,1,balance text-vs-table\r\n青岛<市>&\u0001 局,,0,\r\n泰安市城市管理局,1204.5,0,\r\n",
  );
});

test("JSON is one array with the header's names, nothing as null", async () => {
  expect(JSON.parse(toText(await write(toJsonWriter)))).toEqual([
    { agency: "济南市城市管理局", value: 0, restated: true, flags: ["balance", "text-vs-table"] },
    { agency: "青岛<市>&\u0001 局", value: null, restated: false, flags: [] },
    { agency: "泰安市城市管理局", value: 1204.5, restated: false, flags: [] },
  ]);
  expect(JSON.parse(toText(await write(toJsonWriter, [])))).toEqual([]);
});

test("a workbook has numbers as numbers, text as it is, and goes on on another sheet where one is full", async () => {
  const book = read(await write((header) => toXlsxWriter(header, 3)));
  const sheets = book.SheetNames.map((name) => {
    const sheet = book.Sheets[name];
    return sheet ? utils.sheet_to_json(sheet, { header: 1, defval: null }) : [];
  });
  expect(sheets).toEqual([
    [HEADER, ["济南市城市管理局", 0, 1, "balance text-vs-table"], ["青岛<市>& 局", null, 0, ""]],
    [HEADER, ["泰安市城市管理局", 1204.5, 0, ""]],
  ]);
});
