import "./install-dom";
import { expect, test } from "vitest";
import type { FigureModel } from "@/lib/domain/figure";
import { rasterise } from "@/lib/export/rasterise";
import { drawSheet } from "./draw-sheet";

const FIGURE: FigureModel = {
  id: "requests.received",
  number: 1,
  kind: "lines",
  locale: "zh",
  title: "甲市 2021 年收到申请 12 件",
  name: "收到申请",
  description: "新收政府信息公开申请，件。",
  norm: "abs",
  unit: "件",
  query: "s=jia&m=requests.received&view=lines",
  years: [2020, 2021],
  subjects: [
    {
      key: "jia",
      name: "甲市城市管理局",
      short: "甲市",
      note: "市级部门",
      colour: 0,
      apart: false,
      apartNote: null,
      sentence: "甲市：2021 年 12 件。",
    },
  ],
  measures: [{ code: "requests.received", label: "收到申请", role: "value", tone: "plain", unit: "件" }],
  rows: [
    {
      subject: "jia",
      year: 2021,
      form: "2021",
      reportId: 1,
      cells: {
        "requests.received": {
          value: 12,
          count: null,
          denominator: null,
          status: "stated",
          qualifier: "exact",
          flags: [],
          text: "12",
          words: "",
          sources: [],
        },
      },
      findings: [],
    },
  ],
  breaks: [{ year: 2021, short: "换 2021 版表", label: "" }],
  forms: [{ year: 2020, label: "2019 版表式" }],
  legend: [{ mark: "none", label: "年报未入库", aside: true }],
  notes: [{ mark: "1", text: "甲市 2020 年年报未入库。" }],
  sources: [],
  sourceLine: "甲市 2021 年年报。",
  pivot: [],
  digest: "abcd1234",
};
const ASK = {
  shape: "wide",
  address: "http://127.0.0.1:3000/zh/compare?s=jia",
  date: "2026-11-24",
  fonts: false,
} as const;

test("a drawing carries its furniture, plain colours and no trace of the page", async () => {
  const svg = await drawSheet({ figure: FIGURE, ...ASK });
  for (const words of [
    FIGURE.title,
    FIGURE.description,
    "甲市 2020 年年报未入库。",
    "来源：甲市 2021 年年报。",
    ASK.address,
    "2026-11-24 导出，数据编号 abcd1234",
  ]) {
    expect(svg).toContain(words);
  }
  expect(svg).toContain("#2350c9");
  expect(svg).not.toMatch(/var\(|light-dark|class=|tabindex/);
});

const manyRows = (count: number): FigureModel => {
  const [row] = FIGURE.rows;
  const rows = row ? Array.from({ length: count }, (_, index) => ({ ...row, year: 1980 + index })) : [];
  return { ...FIGURE, kind: "table", title: "收到申请，2020–2021 年", years: rows.map(({ year }) => year), rows };
};

test("a table is drawn as a table: head, subject, values, unit and years", async () => {
  const svg = await drawSheet({ figure: manyRows(2), ...ASK });
  const words = [...svg.matchAll(/<t(?:ext|span)[^>]*>([^<]+)</g)].map((match) => match[1]);
  for (const word of ["机构", "年", "收到申请", "说明", "甲市城市管理局", "1980", "1981", "12"]) {
    expect(words).toContain(word);
  }
  expect(svg).toContain("新收政府信息公开申请，件。1980–1981 年。");
  expect(svg).not.toContain("recharts");
  expect(svg).not.toContain("略去");
});

test("a table of many rows leaves out the oldest years, and says so with the address of all", async () => {
  const svg = await drawSheet({ figure: manyRows(45), ...ASK });
  expect(svg).toContain("全表 45 行，此处略去 1980–1984 年的 5 行；全部各行见 CSV：");
  expect(svg).toContain("http://127.0.0.1:3000/api/v1/compare.csv?s=jia&amp;m=requests.received");
  expect(svg).not.toMatch(/>1984</);
  expect(svg).toMatch(/>1985</);
});

test("a drawing with fonts holds the glyphs it uses, in both weights", async () => {
  const svg = await drawSheet({ figure: FIGURE, ...ASK, fonts: true });
  expect(
    svg.match(/@font-face\{font-family:"Noto Sans SC";font-weight:(?:400|600);src:url\(data:font\/woff2/g),
  ).toHaveLength(2);
});

test.each([
  ["wide", 1, 1200, 800],
  ["wide", 2, 2400, 1600],
  ["square", 1, 1080, 1080],
] as const)("a %s image at %d times is %d by %d", async (shape, scale, width, height) => {
  const png = await rasterise(await drawSheet({ figure: FIGURE, ...ASK, shape }), scale);
  const view = new DataView(png.buffer);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([width, height]);
});

test("panels of many years stay in the square", async () => {
  const years = Array.from({ length: 18 }, (_, index) => 2008 + index);
  const svg = await drawSheet({ figure: { ...FIGURE, kind: "multiples", years }, ...ASK, shape: "square" });
  expect(svg).toMatch(/^<svg[^>]* width="1080" height="1080"/);
});

test("a title in two lines ends in no single word", async () => {
  const title = "Requests received in 2023, each against its own last report: up for Hangzhou, Jinan, down in Qingdao";
  const svg = await drawSheet({ figure: { ...FIGURE, locale: "en", title }, ...ASK });
  const lines = [...svg.matchAll(/font-size="28"[^>]*>([^<]+)</g)].map((match) => match[1] ?? "");
  expect(lines.join(" ")).toBe(title);
  expect(lines).toHaveLength(2);
  expect(lines[1]?.length).toBeGreaterThan(title.length * 0.4);
});

test("another title is another image", async () => {
  const draw = async (title: string) => await rasterise(await drawSheet({ figure: { ...FIGURE, title }, ...ASK }), 1);
  expect(Buffer.from(await draw("甲市")).equals(Buffer.from(await draw("乙市")))).toBe(false);
});
