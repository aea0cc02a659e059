import { expect, test } from "vitest";
import { FORM_2014 } from "./form-2014";
import { FORM_2021 } from "./form-2021";
import { matchRows, normaliseLabel, splitLabels } from "./label-match";

test.each([
  ["3.危及“三安全一稳定”", "危及三安全一稳定"],
  ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "部分公开"],
  ["（二）部分公开（区分处理的，只", "部分公开"],
  ["　　　其中：主动公开规范性文件数", "主动公开规范性文件数"],
  ["四、结转下年度 继续办理", "结转下年度继续办理"],
])("%j without its trimmings is %s", (text, label) => {
  expect(normaliseLabel(text)).toBe(label);
});

test("labels fused in one cell are parted at their numbering", () => {
  expect(splitLabels("三、本年度办理结果（三）不予公开1.属于国家秘密")).toEqual([
    "三、本年度办理结果",
    "（三）不予公开",
    "1.属于国家秘密",
  ]);
});

const requests = FORM_2021.tables.find((table) => table.kind === "requests")?.rows ?? [];
const indicators = FORM_2014.tables[0]?.rows ?? [];
const metricsOf = (text: string, rows: typeof requests) =>
  matchRows(text, rows).map(({ row }) => rows[row]?.columns[0]?.metric);

test.each([
  ["一、本年新收政府信息公开申请数量", ["requests.received"]],
  ["2.其他法律行政法规禁", ["outcome.denied.law_prohibited"]],
  ["重新出具已获取信息", ["outcome.not_processed.confirmation"]],
  ["3.其他", ["outcome.other.rest"]],
  ["（六）其他处理", ["outcome.other"]],
  ["（三）不予公开", []],
  ["申请人情况", []],
  ["政府信息公开申请数量", ["requests.received", "requests.carried_in"]],
])("in the requests of 2021 %s is %j", (text, metrics) => {
  expect(metricsOf(text, requests)).toEqual(metrics);
});

test.each([
  ["（二）被依法纠错数", ["reconsideration.corrected", "litigation.corrected"]],
  ["4.不同意公开答复数", ["outcome.denied"]],
  ["2.同意公开答复数", ["outcome.granted"]],
  ["（一）维持具体行政行为数", ["reconsideration.upheld"]],
  ["其中：主要负责同志参加政府网站在线访谈次数", ["response.interviews.by_head"]],
  ["三、依申请公开情况", []],
])("among the indicators of 2014 %s is %j", (text, metrics) => {
  expect(metricsOf(text, indicators)).toEqual(metrics);
});
