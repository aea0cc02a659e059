import { expect, test } from "vitest";
import type { SeriesCell } from "@/lib/domain/series-cell";
import { buildComparison } from "./build-comparison";
import { parseComparison, toComparisonQuery } from "./comparison-params";
import type { ComparedReport, ComparisonRecord } from "./comparison-record";
import { outlineComparison } from "./outline-comparison";
import { toShortNames } from "./subject-names";

const cell = (
  agencyId: number,
  year: number,
  series: string,
  value: number | null,
  more: Partial<SeriesCell> = {},
): SeriesCell => ({
  agencyId,
  year,
  series,
  value,
  status: value === null ? "not-stated" : "stated",
  qualifier: "exact",
  form: "prose",
  reportId: agencyId * 10000 + year,
  flags: [],
  sources:
    value === null
      ? []
      : [
          {
            factId: year,
            metric: series,
            applicant: "total",
            value,
            quote: `${value}件`,
            kind: "narrative",
            start: 5,
            end: 8,
          },
        ],
  ...more,
});
const report = (agencyId: number, year: number, more: Partial<ComparedReport> = {}): ComparedReport => ({
  reportId: agencyId * 10000 + year,
  agencyId,
  year,
  form: "prose",
  kind: "annual-report",
  publishedOn: null,
  sourceUrl: null,
  restated: false,
  ...more,
});

const JINAN = {
  agencyId: 1,
  slug: "jinan",
  name: "济南市城市管理局",
  kind: "city-management",
  level: "city",
  regionCode: "370100",
} as const;
const HANGZHOU = { ...JINAN, agencyId: 2, slug: "hangzhou", name: "杭州市城市管理局", regionCode: "330100" };
const SHINAN = {
  ...JINAN,
  agencyId: 3,
  slug: "shinan",
  name: "青岛市市南区人民政府",
  kind: "government",
  level: "district",
  regionCode: "370202",
} as const;
const QINGDAO = { ...JINAN, agencyId: 4, slug: "qingdao", name: "青岛市城市管理局", regionCode: "370200" };
const HEALTH = { ...QINGDAO, agencyId: 5, slug: "qingdao-health", name: "青岛市卫生健康委员会", kind: "health" };

const RECORD: ComparisonRecord = {
  agencies: [JINAN, HANGZHOU, SHINAN, QINGDAO, HEALTH],
  reports: [report(1, 2020), report(1, 2023), report(2, 2023), report(3, 2017), report(4, 2023), report(5, 2023)],
  cells: [
    cell(1, 2019, "requests.received", 32, { status: "implied", reportId: 12020, sources: [] }),
    cell(1, 2020, "requests.received", 20, { flags: ["balance"] }),
    cell(1, 2020, "outcomes.granted", 4),
    cell(1, 2020, "outcomes.partial", null, { status: "blank" }),
    cell(1, 2020, "outcomes.already_public", null, { status: "not-in-form" }),
    cell(1, 2020, "outcomes.denied", 21),
    cell(1, 2020, "outcomes.not_broken_down", 0, { flags: ["derived"] }),
    cell(1, 2020, "outcome.total", 25, { flags: ["balance", "blank-parts"] }),
    cell(1, 2023, "requests.received", 44),
    cell(2, 2023, "requests.received", 3600, { qualifier: "over" }),
    cell(3, 2017, "requests.received", 174),
    cell(4, 2023, "requests.received", 7),
    cell(5, 2023, "requests.received", 5),
  ],
  findings: [
    {
      reportId: 12020,
      rule: "balance",
      severity: "error",
      message: { zh: "各行相加 25，收到 20。（新收 + 结转）", en: "rows 25, received 20." },
      left: 20,
      right: 25,
    },
  ],
};
const build = (query: Record<string, string>, locale: "zh" | "en" = "zh") =>
  buildComparison(parseComparison(query), RECORD, locale);

test.each([
  [{}, { subjects: [], measure: "outcomes", from: null, to: null, view: "multiples", norm: null }],
  [
    { s: "a,b,a,city:370200,;drop", m: "requests.received", from: "2023", to: "2017", view: "lines", norm: "index" },
    {
      subjects: ["a", "b", "city:370200"],
      measure: "requests.received",
      from: 2017,
      to: 2023,
      view: "lines",
      norm: "index",
    },
  ],
  [
    { s: "a", from: "17", view: "pie", norm: "x" },
    { subjects: ["a"], measure: "outcomes", from: null, to: null, view: "multiples", norm: null },
  ],
])("reads the address %j", (query, params) => {
  expect(parseComparison(query)).toEqual(params);
});

test("takes at most twelve subjects", () => {
  const s = Array.from({ length: 15 }, (_, index) => `a${index}`).join(",");
  expect(parseComparison({ s }).subjects).toHaveLength(12);
});

test("writes the address in one order", () => {
  const params = parseComparison({ norm: "abs", view: "bars", to: "2024", from: "2017", m: "disclosure", s: "b,a" });
  expect(toComparisonQuery(params)).toBe("s=b,a&m=disclosure&from=2017&to=2024&view=bars&norm=abs");
});

test("a figure keeps each kind of nothing apart", () => {
  const row = build({ s: "jinan,hangzhou" }).figures[0]?.rows[0];
  const texts = Object.entries(row?.cells ?? {}).map(([code, one]) => [code, one.status, one.text]);
  expect([row?.subject, row?.year]).toEqual(["jinan", 2020]);
  expect(texts).toEqual([
    ["requests.received", "stated", "20"],
    ["requests.carried_in", "not-stated", "—"],
    ["outcomes.granted", "stated", "4"],
    ["outcomes.partial", "blank", "空白"],
    ["outcomes.already_public", "not-in-form", "无此项"],
    ["outcomes.other", "not-stated", "—"],
    ["outcomes.not_processed", "not-stated", "—"],
    ["outcomes.unavailable", "not-stated", "—"],
    ["outcomes.denied", "stated", "21"],
    ["outcomes.not_broken_down", "not-stated", "—"],
    ["outcome.total", "stated", "25"],
    ["ratio.granted", "stated", "16.0%"],
  ]);
});

test("a contradiction names the figure it stands against", () => {
  const findings = build({ s: "jinan,hangzhou" }).figures[0]?.rows[0]?.findings;
  expect(findings?.map(({ rule, severity, against }) => [rule, severity, against])).toEqual([["balance", "error", 20]]);
});

test("an implied value is a row without a report", () => {
  const rows = build({ s: "jinan", m: "requests.received", view: "lines", from: "2019" }).figures[0]?.rows;
  expect(rows?.map((row) => [row.year, row.reportId, row.cells["requests.received"]?.status])).toEqual([
    [2019, null, "implied"],
    [2020, 12020, "stated"],
    [2023, 12023, "stated"],
  ]);
});

test.each([
  ["zh", "3,600 余"],
  ["en", "over 3,600"],
] as const)("keeps what the report is unsure of, in %s", (locale, text) => {
  const rows = build({ s: "hangzhou", m: "requests.received" }, locale).figures[0]?.rows;
  expect(rows?.[0]?.cells["requests.received"]?.text).toBe(text);
});

test("a city sums its departments and says how many stated the figure", () => {
  const figure = build({ s: "city:370200,city:370100", m: "requests.received", view: "bars", from: "2023" }).figures[0];
  const sum = figure?.rows[0]?.cells["requests.received"];
  expect(figure?.subjects.map((subject) => [subject.name, subject.note])).toEqual([
    ["青岛市", "山东，汇总 2 个机构，2 份年报"],
    ["济南市", "山东，汇总 1 个机构，2 份年报"],
  ]);
  expect([sum?.value, sum?.reported, sum?.of, sum?.words]).toEqual([12, 2, 2, "2 个机构中 2 个载有，相加"]);
  expect(sum?.sources.map((source) => source.reportId)).toEqual([42023, 52023]);
});

test.each([
  ["重庆市荣昌区河包镇人民政府", "500153", "河包镇", "Rongchang 河包镇"],
  ["北京市大兴区人民政府兴丰街道办事处", "110115", "兴丰街道", "Daxing 兴丰街道"],
  ["新乡市城市管理局", "410700", "新乡", "Xinxiang"],
])("%s is called short by its town, where it is of one", (name, regionCode, zh, en) => {
  const subject = { name, regionCode, city: false };
  expect([toShortNames([subject], "zh"), toShortNames([subject], "en")]).toEqual([[zh], [en]]);
});

test("more subjects than can be compared are left out, and counted", () => {
  const params = parseComparison({ s: Array.from({ length: 15 }, (_, index) => `a-${index}`).join(",") });
  expect([params.subjects.length, params.surplus]).toEqual([12, 3]);
});

test("a slope joins the years that reports state, and its rows, notes and sources are those of the two", () => {
  const comparison = build({ s: "jinan,hangzhou", m: "requests.received", view: "slope" });
  const [figure] = comparison.figures;
  expect(figure?.pivot).toEqual([2020, 2023]);
  expect(figure?.rows.map((row) => [row.subject, row.year])).toEqual([
    ["jinan", 2020],
    ["jinan", 2023],
    ["hangzhou", 2023],
  ]);
  expect(figure?.notes.map((note) => note.mark)).toEqual(["▲"]);
  expect(figure?.sourceLine).toBe("济南 2020、2023；杭州 2023 年年报。");
});

test("a ranking speaks of its year alone; what is on file of the others is counted all the same", () => {
  const comparison = build({ s: "jinan,hangzhou", m: "requests.received", view: "ranking" });
  const [figure] = comparison.figures;
  expect(figure?.rows.map((row) => [row.subject, row.year])).toEqual([
    ["jinan", 2023],
    ["hangzhou", 2023],
  ]);
  expect([figure?.notes, figure?.legend.filter((item) => item.aside)]).toEqual([[], []]);
  expect(comparison.coverage).toContain("其中 **1** 份自相矛盾");
});

test("a city beside agencies leaves them their finding", () => {
  const record = { ...RECORD, cells: [...RECORD.cells, cell(1, 2022, "requests.received", 40)] };
  const query = parseComparison({ s: "jinan,city:370200", m: "requests.received", view: "multiples", from: "2022" });
  expect(buildComparison(query, record, "en").figures[0]?.title).toBe(
    "Requests received: Jinan 44 in 2023, 4\u00a0more than in 2022",
  );
});

test("a city's sums make no finding: other agencies may have reported", () => {
  const figure = build({ s: "city:370200,city:370100", m: "requests.received", view: "lines" }).figures[0];
  expect(figure?.title).toBe("收到申请，2020–2023 年");
  expect(figure?.rows.map((row) => row.cells["requests.received"]?.basis)).toEqual(["4,5", "1", "1"]);
});

test("subjects of another sort stand apart, in counts on a figure of their own", () => {
  const comparison = build({ s: "jinan,shinan,hangzhou", m: "requests.received", view: "lines" });
  expect(comparison.chips.map((chip) => [chip.short, chip.colour, chip.apart])).toEqual([
    ["济南", 0, false],
    ["市南区", 1, true],
    ["杭州", 2, false],
  ]);
  expect(comparison.figures.map((figure) => figure.subjects.map((subject) => subject.key))).toEqual([
    ["jinan", "hangzhou"],
    ["shinan"],
  ]);
  expect(comparison.figures[1]?.query).toBe("s=shinan&m=requests.received&from=2017&to=2023&view=lines&norm=abs&c=1");
});

test.each([
  ["outcomes per 100", { m: "outcomes", norm: "per100" }, "multiples", "share"],
  ["channels stacked", { m: "disclosure", view: "stack" }, "multiples", "abs"],
  ["a ratio indexed", { m: "ratio.granted", view: "lines", norm: "index" }, "lines", "abs"],
  ["requests per 100 requests", { m: "requests.received", norm: "per100" }, "multiples", "abs"],
  ["shares of nothing", { m: "requests.received", norm: "share" }, "multiples", "abs"],
  ["outcomes indexed", { m: "outcomes", view: "lines", norm: "index" }, "lines", "index"],
])("%s", (_name, query, view, norm) => {
  const comparison = build({ s: "jinan,hangzhou", ...query });
  expect([comparison.view, comparison.norm]).toEqual([view, norm]);
});

test("every senseless choice has its reason", () => {
  const { norms } = build({ s: "jinan,hangzhou" }, "en");
  expect(norms.filter((one) => one.reason).map((one) => [one.value, one.reason])).toEqual([
    ["index", "Index is for lines, grouped bars and slopes"],
    ["per100", "Outcomes are requests broken down: not divided by requests again"],
  ]);
});

test("says how much is on file", () => {
  const { coverage, reportsByYear } = build({ s: "jinan,hangzhou" });
  expect(coverage).toBe(
    "所选 2 个对象 × 4 年共 8 格：入库年报 **3** 份，载有收到数 **3** 份，逐项分列结果 **1** 份，其中 **1** 份自相矛盾；其余 5 格尚无年报。",
  );
  expect(reportsByYear).toEqual({ 2020: 1, 2023: 2 });
});

test("speaks every value and every gap", () => {
  const subject = build({ s: "jinan", m: "requests.received" }).figures[0]?.subjects[0];
  expect(subject?.sentence).toBe(
    "济南市城市管理局。2020：20 件，各行相加 25，收到 20。（新收 + 结转）；2023：44 件；其余 2 年年报未入库。",
  );
});

test("an unknown subject is named, the rest is shown", () => {
  const comparison = build({ s: "jinan,nowhere" });
  expect([comparison.subjects, comparison.unknown]).toEqual([["jinan"], ["nowhere"]]);
});

test("nothing chosen gives no figures", () => {
  expect(build({}).figures).toEqual([]);
});

test("the same record gives the same digest, another value another", () => {
  const first = build({ s: "jinan" }).figures[0]?.digest;
  const changed = { ...RECORD, cells: RECORD.cells.map((one) => (one.value === 25 ? { ...one, value: 26 } : one)) };
  expect(build({ s: "jinan" }).figures[0]?.digest).toBe(first);
  expect(buildComparison(parseComparison({ s: "jinan" }), changed, "zh").figures[0]?.digest).not.toBe(first);
});

test.each([
  [{ s: "jinan,hangzhou,qingdao" }, [0, 1, 2], null],
  [{ s: "jinan,qingdao", c: "0,2" }, [0, 2], "0,2"],
  [{ s: "qingdao,jinan,hangzhou", c: "2,0" }, [2, 0, 1], "2,0,1"],
  [{ s: "jinan,nobody,qingdao", c: "0,1,2" }, [0, 2], "0,2"],
  [{ s: "jinan,hangzhou", c: "1,1" }, [1, 0], "1,0"],
  [{ s: "jinan,hangzhou", c: "12,x" }, [0, 1], null],
])("a subject keeps the colour of the address: %j", (query, colours, written) => {
  const comparison = build({ ...query, m: "requests.received", view: "lines" });
  expect(comparison.chips.map((chip) => chip.colour)).toEqual(colours);
  expect(new URLSearchParams(comparison.query).get("c")).toBe(written);
});

test("a subject set apart keeps its colour in its own figure and in that figure's address", () => {
  const { figures } = build({ s: "jinan,shinan,hangzhou", m: "requests.received", view: "lines", norm: "abs" });
  expect(figures.map((figure) => figure.subjects.map((one) => one.colour))).toEqual([[0, 2], [1]]);
  expect(figures[1]?.query).toMatch(/^s=shinan&.*&c=1$/);
  expect(build(Object.fromEntries(new URLSearchParams(figures[1]?.query))).chips[0]?.colour).toBe(1);
});

test("English names are written as pinyin is", () => {
  const agency = { ...JINAN, slug: "taian", name: "泰安市城市管理局", regionCode: "370900" };
  const record = { ...RECORD, agencies: [agency, { ...HANGZHOU, regionCode: "610100" }] };
  const { chips } = buildComparison(parseComparison({ s: "taian,hangzhou" }), record, "en");
  expect(chips.map((chip) => chip.short)).toEqual(["Tai'an", "Xi'an"]);
  expect(chips[1]?.note).toContain("Shaanxi");
});

test("a view that cannot be loaded keeps its title, subjects, colours, controls and address", () => {
  const query = { s: "city:370200,jinan", m: "requests.received", from: "2019", to: "2021", view: "lines", c: "3,0" };
  const outline = outlineComparison(parseComparison(query), "zh");
  expect(outline.heading).toBe("两个对象的收到申请，2019–2021 年");
  expect(outline.chips.map(({ name, colour }) => [name, colour])).toEqual([
    ["青岛市", 3],
    ["jinan", 0],
  ]);
  expect(outline.query).toBe("s=city:370200,jinan&m=requests.received&from=2019&to=2021&view=lines&norm=abs&c=3,0");
  expect(outline.figures).toEqual([]);
  expect(outline.views.map((choice) => choice.value)).toContain("table");
});
