import { expect, test } from "vitest";
import { streamCsv } from "./csv-stream";

const ROWS = [
  { id: 1, agency: "济南市城市管理局", value: 0, restated: true, flags: ["balance", "text-vs-table"] },
  { id: 2, agency: "青岛市城市管理局", value: null, restated: false, flags: [] },
];

test("streams every row once, nothing as an empty field, one byte-order mark", async () => {
  const stream = streamCsv({
    header: ["agency", "value", "restated", "flags"],
    next: async (after) => ROWS.filter((row) => row.id > after).slice(0, 1),
    key: (row) => row.id,
  });
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)).toBe(
    "\uFEFFagency,value,restated,flags\r\n济南市城市管理局,0,1,balance text-vs-table\r\n青岛市城市管理局,,0,\r\n",
  );
});
