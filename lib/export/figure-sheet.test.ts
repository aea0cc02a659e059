import { expect, test } from "vitest";
import type { FigureCell, FigureModel } from "@/lib/domain/figure";
import { toFigureSheet } from "./figure-sheet";

const CELL: FigureCell = {
  ...{ value: 12, count: null, denominator: null, status: "stated", qualifier: "exact", flags: [] },
  ...{ text: "12", words: "", sources: [] },
};
const FIGURE: FigureModel = {
  ...{ id: "x", number: 1, kind: "lines", locale: "zh", title: "", name: "收到申请", description: "", norm: "abs" },
  ...{ unit: "件", query: "s=jia&m=x", years: [2019, 2020, 2021], breaks: [], forms: [], legend: [], notes: [] },
  subjects: [
    { key: "jia", name: "甲局", short: "甲", note: "", colour: 0, apart: false, apartNote: null, sentence: "" },
    { key: "yi", name: "乙局", short: "乙", note: "", colour: 1, apart: false, apartNote: null, sentence: "" },
  ],
  measures: [{ code: "x", label: "收到", role: "value", tone: "plain", unit: "件" }],
  rows: [{ subject: "jia", year: 2020, form: "2019", reportId: 3, cells: { x: CELL }, findings: [] }],
  ...{ sources: [], sourceLine: "", pivot: [], digest: "0" },
};

const HEAD = ["机构", "年", "表式", "收到 (件)", "核对", "年报地址", "来源网址", "收到: 说明", "收到: 原文"];

test("a file has a row for every year of the range, and says where no report is on file", () => {
  const { header, rows } = toFigureSheet(FIGURE, "http://a");
  expect(header).toEqual(HEAD);
  const gap = (name: string, year: number) => [name, year, null, null, "", null, null, "年报未入库", ""];
  expect(rows).toEqual([
    gap("甲局", 2019),
    ["甲局", 2020, "2019", 12, "", "http://a/zh/reports/3", null, "", ""],
    gap("甲局", 2021),
    ...[gap("乙局", 2019), gap("乙局", 2020), gap("乙局", 2021)],
  ]);
});

test("a file of single years has the rows of those years", () => {
  const { rows } = toFigureSheet({ ...FIGURE, pivot: [2020] }, "http://a");
  expect(rows.map(([name, year]) => [name, year])).toEqual([["甲局", 2020]]);
});
