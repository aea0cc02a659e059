import { utils, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocument } from "@/lib/reading/read-document";

type Sheet = { name: string; rows: (string | number | null)[][]; merges?: string[] };

function workbook(sheets: Sheet[], bookType: "xlsx" | "xls" | "ods"): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows, merges = [] } of sheets) {
    const sheet = utils.aoa_to_sheet(rows);
    sheet["!merges"] = merges.map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

const COVER: Sheet = { name: "封面", rows: [["某市某局"], ["二〇一六年度统计表"]] };
const THIS_YEAR: Sheet = {
  name: "2016年",
  rows: [
    ["政府信息公开情况统计表", null, null],
    ["统计指标", "单位", "统计数"],
    ["一、主动公开情况", "——", "——"],
    ["主动公开政府信息数", "条", 1204],
    ["政策\n解读", "篇", null],
    [null, null, null],
    ["填报人：某人"],
  ],
  merges: ["A1:C1"],
};
const LAST_YEAR: Sheet = {
  name: "2015年",
  rows: [
    ["统计指标", "单位", "统计数"],
    ["主动公开政府信息数", "条", 998],
  ],
};

describe("workbooks", () => {
  test.each(["xlsx", "xls", "ods"] as const)(
    "%s: cover, title, table and note of each sheet under its name",
    async (type) => {
      const document = await readDocument(workbook([COVER, THIS_YEAR, LAST_YEAR], type), "a.xls");
      expect(document.text.split("\n").map((line) => line.trimEnd())).toEqual([
        "封面",
        "某市某局",
        "二〇一六年度统计表",
        "2016年",
        "政府信息公开情况统计表",
        "统计指标\t单位\t统计数",
        "一、主动公开情况\t——\t——",
        "主动公开政府信息数\t条\t1204",
        "政策解读\t篇",
        "填报人：某人",
        "2015年",
        "统计指标\t单位\t统计数",
        "主动公开政府信息数\t条\t998",
      ]);
      expect(
        document.blocks
          .filter(({ kind }) => kind === "heading")
          .map(({ start, end }) => document.text.slice(start, end)),
      ).toEqual(["封面", "2016年", "2015年"]);
      expect(document.tables).toHaveLength(2);
    },
  );

  test.each([
    [
      "a sheet",
      () => {
        const zip = unzipSync(workbook([{ name: "某表", rows: [["甲", 1]] }], "xlsx"));
        const name = "xl/worksheets/sheet1.xml";
        const columns = `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(20)}</cols>`;
        const xml = strFromU8(zip[name] ?? new Uint8Array(0)).replace("<sheetData>", `${columns}<sheetData>`);
        return zipSync({ ...zip, [name]: strToU8(xml) });
      },
    ],
    [
      "a stream",
      () => {
        const begin = [9, 8, 8, 0, 0, 5, 0x10, 0, 0, 0, 0, 0];
        const column = [0x7d, 0, 12, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0, 1, 0, 0, 0];
        return Uint8Array.from([...begin, ...column, ...column, ...column, ...column, 10, 0, 0, 0]);
      },
    ],
    [
      "a sheet that merges the same cells over and over, or one",
      () => workbook([{ name: "某表", rows: [["甲", 1]], merges: Array(30).fill("A1:IV1000") }], "xlsx"),
    ],
  ])("%s that describes its columns over and over is refused", async (_, bytes) => {
    await expect(readDocument(bytes(), "a.xlsx")).rejects.toMatchObject({ code: "too-large" });
  });

  test("a cell that the sheet does not keep is blank in its table", async () => {
    const rows = [
      ["甲", "乙", "丙"],
      [1, null, 3],
      ["合计", 4],
    ];
    const { text, tables } = await readDocument(workbook([{ name: "Sheet1", rows }], "xlsx"), "a.xlsx");
    expect(text).toBe("甲\t乙\t丙\n1\t\t3\n合计\t4\t");
    expect(tables[0]?.cells.filter(({ start, end }) => start === end).map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test("a workbook before Excel 97 is read in the Chinese code page", async () => {
    const record = (type: number, ...bytes: number[]) => [type & 0xff, type >> 8, bytes.length, 0, ...bytes];
    const label = (row: number, column: number, hex: string) => {
      const bytes = [...Buffer.from(hex, "hex")];
      return record(0x204, row, 0, column, 0, 15, 0, bytes.length, 0, ...bytes);
    };
    const sheet = [
      ...record(0x809, 0, 5, 0x10, 0, 0, 0, 0, 0),
      ...record(0x42, 0xa8, 3),
      ...label(0, 0, "b9abbfaa"),
      ...label(0, 1, "3132"),
      ...record(0x0a),
    ];
    expect((await readDocument(Uint8Array.from(sheet), "a.xls")).text).toBe("公开\t12");
  });

  test("hidden rows and columns are left out, a merged cell stays while a part of it is shown", async () => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([
      ["情况统计", null, null],
      ["指标", "上年数", "本年数"],
      ["公开", 11, 12],
      ["旧表", 98, 99],
      ["收到", 21, 22],
    ]);
    sheet["!merges"] = [utils.decode_range("A1:C1")];
    sheet["!cols"] = [{}, { hidden: true }, {}];
    sheet["!rows"] = [{}, {}, {}, { hidden: true }, {}];
    utils.book_append_sheet(book, sheet, "Sheet1");
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    expect((await readDocument(bytes, "a.xlsx")).text).toBe("情况统计\n指标\t本年数\n公开\t12\n收到\t22");
  });

  test("a sheet that declares a million rows is read by the cells it has", async () => {
    const zip = unzipSync(workbook([{ name: "某表", rows: [["甲", 1]] }], "xlsx"));
    const name = "xl/worksheets/sheet1.xml";
    const xml = strFromU8(zip[name] ?? new Uint8Array(0))
      .replace('ref="A1:B1"', 'ref="A1:XFD1048576"')
      .replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>5</v></c></row></sheetData>');
    const bytes = zipSync({ ...zip, [name]: strToU8(xml) });
    expect((await readDocument(bytes, "a.xlsx")).text).toBe("某表\n甲\t1");
  });
});
