import { expect, test } from "vitest";
import { readForms } from "./read-forms";
import { textDocument } from "./sample-layouts";

/** Facts as "metric applicant value", of a report of 2023 or, for a list of indicators, of 2016. */
function factsOf(...lines: string[]): string[] {
  const text = lines.join("\n");
  const { facts } = readForms(textDocument(text), { year: text.includes("统计指标") ? 2016 : 2023 });
  return facts.map(({ metric, applicant, value }) => `${metric} ${applicant} ${value}`);
}

const OPENING = ["三、收到和处理政府信息公开申请情况", "申请人情况", "一、本年新收政府信息公开申请数量 9 2 0 0 0 1 12"];

test("a row whose line was broken among its numbers is one row", () => {
  const facts = factsOf(
    ...OPENING,
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形） 4 1 0 0",
    "0 0 5",
    "（七）总计 9 2 0 0 0 1 12",
  );
  expect(facts.filter((fact) => fact.startsWith("outcome.partial"))).toEqual([
    "outcome.partial natural_person 4",
    "outcome.partial business 1",
    "outcome.partial research 0",
    "outcome.partial social 0",
    "outcome.partial legal_service 0",
    "outcome.partial other 0",
    "outcome.partial total 5",
  ]);
});

test("a word written downwards is a heading, its 无 no zero", () => {
  const facts = factsOf(
    ...OPENING,
    "8.属于行政查询事项",
    ..."（四）无法提供",
    "1.本机关不掌握相关政府信息 3 0 0 0 0 0 3",
  );
  expect(facts.filter((fact) => fact.startsWith("outcome."))).toEqual([
    "outcome.unavailable.not_held natural_person 3",
    "outcome.unavailable.not_held business 0",
    "outcome.unavailable.not_held research 0",
    "outcome.unavailable.not_held social 0",
    "outcome.unavailable.not_held legal_service 0",
    "outcome.unavailable.not_held other 0",
    "outcome.unavailable.not_held total 3",
  ]);
});

test("an amount's unit with a blank inside is still 万元", () => {
  const rows = [
    "统计指标 单位 统计数",
    "（一）收到申请数 件 4",
    "1.当面申请数 件 1",
    "2.传真申请数 件 0",
    "4.信函申请数 件 3",
  ];
  const more = [
    "（二）申请办结数 件 4",
    "1.按时办结数 件 4",
    "七、依申请公开信息收取的费用 万 元 0.3",
    "2.兼职人员数 人 5",
  ];
  expect(factsOf(...rows, ...more)).toContain("fees.requests total 3000");
});

test("rows of numbers without labels, after all the labels, are read only where they are as many", () => {
  const labels = [
    "一、本年新收政府信息公开申请数量",
    "二、上年结转政府信息公开申请数量",
    "（一）予以公开",
    "（七）总计",
    "四、结转下年度继续办理",
  ];
  const numbers = ["9 2 0 0 0 1 12", "0 0 0 0 0 0 0", "9 2 0 0 0 1 12", "9 2 0 0 0 1 12", "0 0 0 0 0 0 0"];
  const totals = (facts: string[]) => facts.filter((fact) => fact.includes(" total "));
  const opening = OPENING.slice(0, 2);
  expect(totals(factsOf(...opening, ...labels, ...numbers))).toEqual([
    "requests.received total 12",
    "requests.carried_in total 0",
    "outcome.granted total 12",
    "outcome.total total 12",
    "requests.carried_out total 0",
  ]);
  expect(totals(factsOf(...opening, ...labels, ...numbers.slice(1)))).toEqual([]);
});
