import { expect, test } from "vitest";
import type { FigureCell, FigureModel } from "@/lib/domain/figure";
import { toCopiedTable } from "./copied-table";

const CELL: FigureCell = {
  value: 1204,
  count: null,
  denominator: null,
  status: "stated",
  qualifier: "exact",
  flags: [],
  text: "1,204",
  words: "",
  sources: [
    {
      factId: 1,
      metric: "x",
      applicant: "total",
      value: 1204,
      quote: "1204件",
      kind: "narrative",
      start: 7,
      end: 12,
      reportId: 3,
    },
  ],
};
const NOTHING: FigureCell = { ...CELL, value: null, status: "not-stated", text: "—", sources: [] };
const FEW: FigureCell = { ...NOTHING, status: "too-few", count: 1, denominator: 4 };
const FIGURE: FigureModel = {
  id: "x",
  number: 1,
  kind: "table",
  locale: "zh",
  title: "甲 <乙>",
  name: "收到申请",
  description: "图 1",
  norm: "abs",
  unit: "件",
  query: "s=jia&m=x",
  years: [2020, 2021],
  subjects: [
    { key: "jia", name: "甲市\t局", short: "甲", note: "", colour: 0, apart: false, apartNote: null, sentence: "" },
  ],
  measures: [
    { code: "x", label: "收到", role: "value", tone: "plain", unit: "件" },
    { code: "r", label: "占比", role: "beside", tone: "plain", unit: "" },
  ],
  rows: [
    { subject: "jia", year: 2020, form: null, reportId: 3, cells: { x: CELL, r: FEW }, findings: [] },
    { subject: "jia", year: 2021, form: null, reportId: null, cells: { x: NOTHING, r: NOTHING }, findings: [] },
  ],
  breaks: [],
  forms: [],
  legend: [],
  notes: [],
  sources: [],
  sourceLine: "甲 2020。",
  pivot: [],
  digest: "0",
};

test("a year without a report says so once", () => {
  const years = [2019, 2020, 2021];
  const { text } = toCopiedTable({ ...FIGURE, years }, "http://a", { subject: "机构", year: "年", source: "来源" });
  expect(text.split("\n")[1]).toBe("甲市 局\t2019\t年报未入库\t\t");
});

test("a copied table has the page's rows as text, and as HTML with links to the words", () => {
  const { text, html } = toCopiedTable(FIGURE, "http://a", { subject: "机构", year: "年", source: "来源" });
  expect(text.split("\n")).toEqual([
    "机构\t年\t收到 (件)\t占比\t来源",
    "甲市 局\t2020\t1,204\t1/4\thttp://a/zh/reports/3",
    "甲市 局\t2021\t—\t—\t",
  ]);
  expect(html).toContain("<caption>甲 &lt;乙&gt;<br>图 1</caption>");
  expect(html).toMatch(/<td><a href="http:\/\/a\/zh\/reports\/3[^"]+">1,204<\/a><\/td><td>1\/4<\/td>/);
  expect(html).toContain('<a href="http://a/zh/compare?s=jia&amp;m=x">');
});
