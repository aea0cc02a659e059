import { describe, expect, test } from "vitest";
import { DICTIONARY } from "@/lib/domain/dictionary";
import { FORM_2014 } from "./form-2014";
import { FORM_2019 } from "./form-2019";
import { FORM_2021 } from "./form-2021";
import { readForms } from "./read-forms";
import { textDocument } from "./sample-layouts";

/** Rows as label, unit and number; headings have a dash. */
const ROWS = [
  ["一、主动公开情况", "——", ""],
  ["（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）", "条", "1,284"],
  ["其中：主动公开规范性文件数", "条", "7"],
  ["制发规范性文件总数", "件", "9"],
  ["（二）通过不同渠道和方式公开政府信息的情况", "——", ""],
  ["1.政府公报公开政府信息数", "条", "0"],
  ["5.其他方式公开政府信息数", "条", "84"],
  ["（一）收到申请数", "件", "31"],
  ["3.网络申请数", "件", "22"],
  ["4.不同意公开答复数", "件", "3"],
  ["其中：涉及国家秘密", "件", "1"],
  ["危及国家安全、公共安全、经济安全和社会稳定", "件", "2"],
  ["四、行政复议数量", "件", "3"],
  ["（二）被依法纠错数", "件", "1"],
  ["五、行政诉讼数量", "件", "2"],
  ["（一）维持具体行政行为或者驳回原告诉讼请求数", "件", "1"],
  ["（二）被依法纠错数", "件", "0"],
  ["六、举报投诉数量", "件", "4"],
  ["七、依申请公开信息收取的费用", "万元", "0.12"],
  ["（四）政府信息公开专项经费（不包括用于政府公报编辑管理等方面的经费）", "万元", "15.5"],
  ["（三）接受培训人员数", "人次", "140"],
] as const;

const FACTS = [
  "disclosure.items=1284",
  "disclosure.normative_documents=7",
  "documents.normative.issued=9",
  "disclosure.items.gazette=0",
  "disclosure.items.other=84",
  "requests.received=31",
  "requests.received.online=22",
  "outcome.denied=3",
  "outcome.denied.state_secret=1",
  "outcome.denied.security_stability=2",
  "reconsideration.total=3",
  "reconsideration.corrected=1",
  "litigation.total=2",
  "litigation.upheld=1",
  "litigation.corrected=0",
  "complaints.received=4",
  "fees.requests=1200",
  "resources.budget=155000",
  "resources.trainees=140",
];

type Row = readonly [label: string, unit: string, value: string];
const laid = (write: (row: Row, at: number) => string) => ROWS.map(write).join("\n");

describe("the indicators of 2014 read the same", () => {
  test.each([
    ["by tabs", laid((row) => row.join("\t"))],
    ["by pipes", laid((row) => `| ${row.join(" | ")} |`)],
    ["a cell a line", laid((row) => row.filter(Boolean).join("\n"))],
    ["by spaces", laid((row) => row.filter(Boolean).join("  "))],
    ["a pipe a line", laid((row) => `${row.map((cell) => `${cell} |`).join("\n")}\n|`)],
    ["run together", laid((row) => row.join(""))],
    ["run together, the unit last", laid(([label, unit, value]) => label + value + (value ? unit : ""))],
    ["with a running number in front", laid((row, at) => [at + 1, ...row].join("\t"))],
    ["with a code in between", laid(([label, unit, value], at) => [label, unit, at + 1, value].join("\t"))],
    [
      "without numbering",
      laid(([label, unit, value]) => [label.replace(/^(其中：|[（(].[）)]|.[.、])/, ""), unit, value].join("\t")),
    ],
    [
      "with last year's column",
      `统计指标\t单位\t2015年\t2016年\n${laid(([label, unit, value]) => [label, unit, value && "77", value].join("\t"))}`,
    ],
  ])("%s", (_, table) => {
    const text = `一、概述\n2016年，我局公开政府信息1284条。\n统计指标\t单位\t统计数\n${table}\n单位负责人：张三  审核人：李四\n`;
    const { form, facts } = readForms(textDocument(text), { year: 2016 });
    expect(form).toBe("2014");
    expect(facts.map(({ metric, value }) => `${metric}=${value}`)).toEqual(FACTS);
  });

  test("an amount in 元 is not taken for 万元, and an empty cell is blank", () => {
    const text =
      "收到申请数\t件\t\n申请办结数\t件\t/\n申请答复数\t件\t0\n被依法纠错数\t件\t0\n依申请公开信息收取的费用\t元\t1200\n政府信息公开专项经费\t万元\t3万元\n";
    const { facts, blanks } = readForms(textDocument(text), { year: 2016 });
    expect(facts.map(({ metric, value }) => [metric, value])).toEqual([
      ["outcome.total", 0],
      ["reconsideration.corrected", 0],
      ["fees.requests", 1200],
      ["resources.budget", 30000],
    ]);
    expect(blanks.map(({ metric, state }) => [metric, state])).toEqual([
      ["requests.received", "blank"],
      ["requests.closed", "dash"],
    ]);
  });
});

test.each([FORM_2014, FORM_2019, FORM_2021])("form $code asks for every figure the dictionary gives it", (form) => {
  const asked = form.tables
    .flatMap(({ rows }) => rows.filter((row) => !row.optional))
    .flatMap(({ columns }) => columns.map(({ metric }) => metric));
  const labelled = DICTIONARY.metrics.filter((metric) => metric.formLabels[form.code]).map(({ code }) => code);
  const elsewhere = ["fees.requests"];
  const expected = labelled.filter((code) => form.code === "2014" || !elsewhere.includes(code));
  expect([...new Set(asked)].sort()).toEqual(expected.sort());
});

describe("of several columns of numbers the header names the one that counts", () => {
  const rows = ["（一）收到申请数", "1.当面申请数", "2.传真申请数", "4.信函申请数", "（二）申请办结数"];
  const table = (header: string, cells: readonly string[]) =>
    [`指标名称\t单位\t${header}`, ...rows.map((label, at) => `${label}\t件\t${cells[at]}`)].join("\n");

  test.each([
    ["the total", "市本级\t县区\t合计", ["3\t6\t9", "1\t2\t3", "0\t0\t0", "2\t4\t6", "3\t6\t9"], [9, 3, 0, 6, 9]],
    ["this year", "上年数\t本年数", ["12\t9", "7\t3", "1\t0", "4\t6", "0\t9"], [9, 3, 0, 6, 9]],
    ["the count", "统计数\t代码", ["9\t16", "3\t17", "0\t18", "6\t19", "9\t20"], [9, 3, 0, 6, 9]],
    ["none of them", "区政府统计数\t街道统计数", ["9\t1", "3\t1", "0\t0", "5\t0", "1\t0"], []],
  ])("%s", (_, header, cells, values) => {
    const { facts } = readForms(textDocument(table(header, cells)), { year: 2016 });
    expect(facts.map((fact) => fact.value)).toEqual(values);
  });
});
