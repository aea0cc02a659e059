import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readDocument } from "./read-document";
import type { SourceDocument, TableGrid } from "./source-document";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function fixture(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url)));
}

function rowOf(document: SourceDocument, table: TableGrid | undefined, row: number): string[] {
  const cells = table?.cells.filter((cell) => cell.row === row) ?? [];
  return cells.map(({ start, end }) => document.text.slice(start, end));
}

function placeOf(document: SourceDocument, table: TableGrid | undefined, text: string) {
  const cell = table?.cells.find(({ start, end }) => document.text.slice(start, end) === text);
  return cell && [cell.row, cell.column, cell.rowSpan, cell.columnSpan];
}

describe.each([
  ["report-2021.html", "text/html"],
  ["report-2021-office.html", "text/html"],
  ["report-2021.docx", DOCX],
  ["report-2021.doc", "application/msword"],
  ["report-2021.odt", "application/vnd.oasis.opendocument.text"],
  ["report-2021.rtf", "application/rtf"],
  ["report-2021.pdf", "application/pdf"],
  ["report-2021.xls", "application/vnd.ms-excel"],
  ["report-2021.xlsx", XLSX],
])("%s", async (name, mediaType) => {
  // The name is none of the format's: the content tells it.
  const document = await readDocument(fixture(name), "report.wps");
  const [disclosure, requests, reviews] = document.tables;

  test("is told by content", () => {
    expect(document.mediaType).toBe(mediaType);
  });

  test("has the three tables with their sizes", () => {
    expect(document.tables.map(({ rows, columns, cells }) => [rows, columns, cells.length])).toEqual([
      [14, 4, 30],
      [28, 10, 215],
      [4, 15, 34],
    ]);
  });

  test("keeps the words of rows, blank cells included", () => {
    expect(rowOf(document, disclosure, 3)).toEqual(["行政规范性文件", "3", "1", "17"]);
    expect(rowOf(document, disclosure, 13)).toEqual(["行政事业性收费", "45.6"]);
    expect(rowOf(document, requests, 3)).toEqual([
      "一、本年新收政府信息公开申请数量",
      "31",
      "12",
      "1",
      "0",
      "2",
      "1",
      "47",
    ]);
    expect(rowOf(document, requests, 7)).toEqual(["（三）不予公开", "1.属于国家秘密", "", "", "", "", "", "", ""]);
    expect(rowOf(document, requests, 17)).toEqual(["3.补正后申请内容仍不明确", "/", "/", "/", "/", "/", "/", "/"]);
    expect(rowOf(document, reviews, 3)).toEqual([
      "2",
      "1",
      "0",
      "1",
      "4",
      "1",
      "0",
      "0",
      "",
      "1",
      "0",
      "0",
      "1",
      "",
      "1",
    ]);
  });

  test("keeps merged cells", () => {
    expect(placeOf(document, disclosure, "第二十条第（五）项")).toEqual([4, 0, 1, 4]);
    expect(placeOf(document, requests, "三、本年度办理结果")).toEqual([5, 0, 22, 1]);
    expect(placeOf(document, requests, "（三）不予公开")).toEqual([7, 1, 8, 1]);
    expect(placeOf(document, requests, "（七）总计")).toEqual([26, 1, 1, 2]);
    expect(placeOf(document, requests, "申请人情况")).toEqual([0, 3, 1, 7]);
    expect(placeOf(document, reviews, "复议后起诉")).toEqual([1, 10, 1, 5]);
  });

  test("has the narrative, a paragraph a line", () => {
    const lines = document.text.split("\n");
    expect(lines).toContain("临江市城市管理局2022年政府信息公开工作年度报告");
    expect(lines).toContain(
      "2022年，我局通过门户网站主动公开政府信息312条，微信公众号发布信息205条；全年新收政府信息公开申请47件，上年结转3件，均在法定期限内答复。为方便群众办事，我局在办事大厅设置政府信息查阅点1处，全年接待查阅86人次，接听咨询电话530次，其中涉及户外广告设置、渣土运输和占道经营的占六成以上。",
    );
    expect(lines.at(-1)).toBe("2023年1月12日");
  });

  test("has blocks in order that cover the text", () => {
    const words = document.blocks.map(({ start, end }) => document.text.slice(start, end)).join("\n");
    expect(words).toBe(document.text);
  });
});
