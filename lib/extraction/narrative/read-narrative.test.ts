import { expect, test } from "vitest";
import type { SourceDocument } from "@/lib/reading/source-document";
import { readNarrative } from "./read-narrative";
import { ALIKE } from "./read-narrative.alike";
import { DIGESTS } from "./read-narrative.digests";
import { LISTS } from "./read-narrative.lists";
import { OPENINGS } from "./read-narrative.openings";
import { SENTENCES } from "./read-narrative.sentences";
import { TURNS } from "./read-narrative.turns";
import { WORDINGS } from "./read-narrative.wordings";

function documentOf(text: string): SourceDocument {
  return { mediaType: "text/plain", encoding: null, title: null, text, blocks: [], tables: [], metadata: {} };
}

function read(text: string, year = 2022) {
  return readNarrative(documentOf(text), { year, masked: [] });
}

function stated(text: string, year?: number): string[] {
  return read(text, year).facts.map(
    ({ metric, applicant, value }) => `${metric}${applicant === "total" ? "" : `/${applicant}`} ${value}`,
  );
}

test.each([...SENTENCES, ...TURNS, ...LISTS, ...WORDINGS, ...ALIKE, ...DIGESTS, ...OPENINGS])(
  "reads %j",
  (text, ...facts) => {
    expect(stated(text).sort()).toEqual([...facts].sort());
  },
);

test("quotes the digits, with their scale and what stands behind them", () => {
  const text = "全年共发布政务信息1.3万余条，召开新闻发布会 8 场，近20篇政策解读。";
  expect(read(text).facts.map(({ source, qualifier, unit }) => [source.quote, qualifier, unit])).toEqual([
    ["1.3万余", "over", "item"],
    ["8", "exact", "event"],
  ]);
});

test("quotes the word that denies", () => {
  const [fact] = read("本年度未收到政府信息公开申请。").facts;
  expect(fact?.source).toEqual({ kind: "narrative", start: 3, end: 6, quote: "未收到" });
});

test.each([
  ["全年受理依申请公开20件，同比减少37.5%。", { value: 20, change: -37.5, kind: "percent", implied: 32 }],
  ["共收到申请9件，同上年相比，增加3件。", { value: 9, change: 3, kind: "absolute", implied: 6 }],
  ["主动公开政府信息966条，较上年总数增长了202条。", { value: 966, change: 202, kind: "absolute", implied: 764 }],
  ["主动公开政府信息50条，比上年增加(减少)0条。", { value: 50, change: 0, kind: "absolute", implied: 50 }],
  ["全区受理政府信息公开申请45件，较上年多3件。", { value: 45, change: 3, kind: "absolute", implied: 42 }],
  ["主动公开政府信息3000余条，同比增长20%。", { value: 3000, change: 20, kind: "percent", implied: null }],
] as const)("reads the change claimed in %j", (text, claim) => {
  expect(read(text).claims).toMatchObject([claim]);
});

test.each(["主动公开政府信息50条，公开率同比提升9.7%。", "其中网站40条，占80%。"])("claims nothing in %j", (text) => {
  expect(read(text).claims).toEqual([]);
});

test.each([
  ["主动公开政府信息174条，其中，工作动态156条，统计分析20条。", 174, 176],
  ["主动公开政府信息60条（工作动态40条，通知公告10条，其他5条）。", 60, 55],
] as const)("finds that the parts miss their whole in %j", (text, left, right) => {
  expect(read(text).findings).toMatchObject([{ rule: "list-sum", severity: "warning", left, right }]);
});

test.each([
  "主动公开政府信息174条，其中工作动态56条、通知公告20条。",
  "受理申请46件，其中网上31件、信函15件；按申请人分，自然人44件、企业2件。",
  "主动公开政府信息60条，其中政策文件40件、工作动态30件。",
  "主动公开政府信息60余条，其中工作动态40条、通知公告30条。",
  "主动公开信息60条，包括工作动态40条、其他类5条，余下为财政信息。",
])("finds nothing wrong in %j", (text) => {
  expect(read(text).findings).toEqual([]);
});

test("takes the heading for context, and no figure from sections that look ahead", () => {
  const text = [
    "一、依申请公开情况",
    "全年共收到9件，均已答复。",
    "二、收费和减免情况",
    "无。",
    "三、存在的主要问题及改进措施",
    "（一）主动公开信息500条。",
    "四、其他需要报告的事项",
    "举办新闻发布会2场。",
  ].join("\n");
  expect(stated(text)).toEqual(["requests.received 9", "fees.requests 0", "response.press_conferences 2"]);
});

test("takes a column's figure, and one to date, only where the report states no other", () => {
  const columns = "审计专栏发布信息28条。\n截至2022年底，已主动公开政府信息1840条。";
  expect(stated(columns)).toEqual(["disclosure.items.website 28", "disclosure.items 1840"]);
  const text = `通过局网站公开信息197条。\n2022年主动公开政府信息260条。\n${columns}`;
  expect(stated(text)).toEqual(["disclosure.items.website 197", "disclosure.items 260"]);
});

test("reads a numbered line that denies as a sentence", () => {
  const text = "三、依申请公开情况\n（一）2022年未收到公开申请。\n（二）收费情况。\n无。";
  expect(stated(text)).toEqual(["requests.received 0", "fees.requests 0"]);
});

test("rejoins sentences broken over lines", () => {
  const text = "本年度局机关通过多种方式共计发布政府信\n息\n\n7435 条\n，其中行政规范性文件\n38 条，占总数的 0.51%。";
  expect(stated(text)).toEqual(["disclosure.items 7435", "disclosure.normative_documents 38"]);
});

test("reads a sentence for the report's own year only", () => {
  const text = "2021年公开政府信息300条。2022年公开政府信息410条。";
  expect(stated(text, 2021)).toEqual(["disclosure.items 300"]);
  expect(stated(text, 2022)).toEqual(["disclosure.items 410"]);
});

test("leaves masked text alone", () => {
  const text = "主动公开政府信息50条。\n受理政府信息公开申请9件。";
  const { facts } = readNarrative(documentOf(text), { year: 2022, masked: [{ start: 0, end: 12 }] });
  expect(facts.map(({ metric }) => metric)).toEqual(["requests.received"]);
});
