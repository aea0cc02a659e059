import { expect, test } from "vitest";
import type { FigureCell, FigureModel, FigureRow, FigureSubject } from "@/lib/domain/figure";
import { fill } from "./chart-words";
import { readFileName } from "./export-actions";
import { toEmbedCode, toExportHref } from "./export-links";
import { toLineFrame } from "./geometry/line-frame";
import { toPanelRows, toPanelScale } from "./geometry/panel-rows";
import { layoutPanels, toPlotHeight } from "./geometry/plot-height";
import { PAGE_ROWS } from "./geometry/row-layout";
import { movePoint } from "./move-point";
import { toPointWords } from "./point-words";

const cell = (value: number | null, more: Partial<FigureCell> = {}): FigureCell => ({
  value,
  count: value,
  denominator: null,
  status: value === null ? "not-stated" : "stated",
  qualifier: "exact",
  flags: [],
  text: value === null ? "—" : String(value),
  words: value === null ? "有年报，未载此项" : "",
  sources: [],
  ...more,
});
const subject = (key: string, apart = false): FigureSubject => ({
  key,
  name: key,
  short: key,
  note: "",
  colour: 0,
  apart,
  apartNote: null,
  sentence: "",
});
const row = (
  key: string,
  year: number,
  cells: Record<string, FigureCell>,
  more: Partial<FigureRow> = {},
): FigureRow => ({
  subject: key,
  year,
  form: "prose",
  reportId: year,
  cells,
  findings: [],
  ...more,
});

const SOURCE = {
  factId: 1,
  metric: "outcome.granted",
  applicant: "total",
  value: 4,
  quote: "4件",
  kind: "table",
  start: 70,
  end: 72,
  reportId: 2020,
} as const;
const FIGURE: FigureModel = {
  id: "outcomes",
  number: 1,
  kind: "outcomes",
  locale: "zh",
  title: "题目",
  name: "申请办理结果",
  description: "",
  norm: "share",
  unit: "件",
  query: "s=a,b&m=outcomes",
  years: [2019, 2020, 2021],
  subjects: [subject("a"), subject("b"), subject("c", true)],
  measures: [
    { code: "granted", label: "予以公开", role: "part", tone: "granted", unit: "件" },
    { code: "denied", label: "不予公开", role: "part", tone: "denied", unit: "件" },
    { code: "rest", label: "未分列", role: "part", tone: "unknown", unit: "件" },
    { code: "total", label: "合计", role: "total", tone: "plain", unit: "件" },
  ],
  rows: [
    row(
      "a",
      2020,
      { granted: cell(4, { sources: [SOURCE] }), denied: cell(16), rest: cell(5), total: cell(25) },
      {
        findings: [
          { rule: "balance", severity: "error", message: "相加 25，收到 20。（一 + 二）", against: 20, reportId: 2020 },
        ],
      },
    ),
    row("a", 2021, { granted: cell(null), denied: cell(null), rest: cell(null), total: cell(null) }),
    row("b", 2021, {
      granted: cell(3),
      denied: cell(null),
      rest: cell(null),
      total: cell(null, { words: "分列 3 件，无合计" }),
    }),
    row("c", 2019, { granted: cell(100), denied: cell(0), rest: cell(0), total: cell(100) }),
  ],
  breaks: [{ year: 2021, short: "换 2021 版表", label: "" }],
  forms: [],
  legend: [],
  notes: [],
  sources: [],
  sourceLine: "",
  pivot: [],
  digest: "",
};
const toRows = (figure: FigureModel, key: string) =>
  toPanelRows({
    figure,
    subject: key,
    layout: layoutPanels(figure),
    size: PAGE_ROWS,
    scale: toPanelScale(figure, figure.subjects.find((one) => one.key === key) ?? subject(key)),
    length: 152,
  });

test("a bar's parts stand in the order of the outcomes, its total after it", () => {
  const [, bar] = toRows(FIGURE, "a");
  expect(bar?.segments.map(({ tone, x, width }) => [tone, x, width])).toEqual([
    ["granted", 0, 23],
    ["unknown", 24, 30],
    ["denied", 55, 97],
  ]);
  expect([bar?.top, bar?.end, bar?.total, bar?.doubt, bar?.against]).toEqual([36, 152, "25", "error", 20]);
});

test.each([
  ["a", ["no-report", "bar", "not-stated"]],
  ["b", ["no-report", "no-report", "no-total"]],
])("what %s lacks keeps its kind", (key, states) => {
  expect(toRows(FIGURE, key).map((one) => one.state)).toEqual(states);
});

test("in counts peers share one scale, a subject set apart has its own", () => {
  const counts = { ...FIGURE, norm: "abs" as const };
  expect(counts.subjects.map((one) => toPanelScale(counts, one).max)).toEqual([25, 25, 100]);
});

test("the height of a chart is known before it is drawn", () => {
  expect(toPlotHeight(FIGURE)).toBe(44 + 3 * 30 + 28 + 22);
  expect(toPlotHeight({ ...FIGURE, kind: "lines" })).toBe(30 + 272 + 42 + 3 * 22 + 14);
  expect(toPlotHeight({ ...FIGURE, kind: "table" })).toBe(0);
});

test.each([
  [null, "ArrowDown", { subject: "a", year: 2020 }],
  [{ subject: "a", year: 2020 }, "ArrowDown", { subject: "a", year: 2021 }],
  [{ subject: "a", year: 2021 }, "ArrowDown", { subject: "a", year: 2021 }],
  [{ subject: "a", year: 2020 }, "ArrowRight", { subject: "b", year: 2021 }],
  [{ subject: "b", year: 2021 }, "ArrowRight", { subject: "c", year: 2019 }],
  [{ subject: "c", year: 2019 }, "Escape", null],
  [null, "Escape", undefined],
  [null, "x", undefined],
])("from %j the key %s leads to %j", (from, key, to) => {
  expect(movePoint(FIGURE, from, key)).toEqual(to);
});

test("a tooltip says values, doubt, quoted words and where they stand", () => {
  expect(toPointWords(FIGURE, "a", 2020)).toEqual({
    name: "a",
    year: 2020,
    lines: [
      { label: "予以公开", text: "4 件" },
      { label: "不予公开", text: "16 件" },
      { label: "未分列", text: "5 件" },
      { label: "合计", text: "25 件" },
    ],
    remarks: [{ doubt: "error", text: "相加 25，收到 20。" }],
    quotes: ["4件"],
    href: "/zh/reports/2020#fact-70",
  });
});

test.each([
  ["png-2", "/api/v1/chart.png?scale=2&s=a,b&m=outcomes&lang=zh"],
  ["square", "/api/v1/chart.png?shape=square&scale=2&s=a,b&m=outcomes&lang=zh"],
  ["csv", "/api/v1/compare.csv?s=a,b&m=outcomes&lang=zh"],
] as const)("the address of %s", (kind, href) => {
  expect(toExportHref(FIGURE, kind)).toBe(href);
});

test("the embed code quotes its title", () => {
  expect(toEmbedCode(FIGURE, "https://atlas.example", 'a "b"', 700)).toBe(
    '<iframe src="https://atlas.example/zh/embed/compare?s=a,b&amp;m=outcomes" title="a &quot;b&quot;" width="100%" height="700" style="border:0" loading="lazy"></iframe>',
  );
});

test.each([
  ["attachment; filename*=UTF-8''%E6%B5%8E%E5%8D%97.csv", "济南.csv"],
  ['attachment; filename="a.csv"', "a.csv"],
  [null, null],
])("the file name in %j", (disposition, name) => {
  expect(readFileName(disposition)).toBe(name);
});

test("fills words in", () => {
  expect(fill("{count} / {most}, {other}", { count: 5, most: 12 })).toBe("5 / 12, {other}");
});

test.each([
  ["many years leave the room that labels want beside the last", 18, 100, true],
  ["few years have it already", 3, 100, false],
  ["a label that wants half the width is given none", 18, 640, false],
])("%s", (_, count, beside, isNarrower) => {
  const years = Array.from({ length: count }, (_unused, index) => 2008 + index);
  const frame = toLineFrame({ ...FIGURE, kind: "lines", years }, 1280, 50, beside);
  expect(frame.right > 0).toBe(isNarrower);
  if (beside === 100) expect(frame.toX(2008 + count - 1) + beside).toBeLessThanOrEqual(1281);
});
