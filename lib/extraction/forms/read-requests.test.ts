import { describe, expect, test } from "vitest";
import { readForms } from "./read-forms";
import { textDocument } from "./sample-layouts";

/** Facts as `metric=value`, with the applicant where the figure is one applicant's. */
function read(text: string, year: number): string[] {
  return factsOf(readForms(textDocument(text), { year }));
}

function factsOf({ facts }: ReturnType<typeof readForms>): string[] {
  return facts.map(
    ({ metric, applicant, value }) => `${metric}${applicant === "total" ? "" : `/${applicant}`}=${value}`,
  );
}

const APPLICANTS = ["natural_person", "business", "research", "social", "legal_service", "other", "total"];
const seven = (metric: string, values: number[]) =>
  values.map((value, at) => `${metric}${APPLICANTS[at] === "total" ? "" : `/${APPLICANTS[at]}`}=${value}`);

describe("the table of requests", () => {
  test("numbers whose labels floated away fill the gap between labelled rows", () => {
    const text = `三、收到和处理政府信息公开申请情况
申请人情况
| 业 | 构 | 益组织 | 务机构 |  |  |
|---|---|---|---|---|---|
| 一、本年新收政府信息公开申请数量 | 12 | 1 | 0 | 0 | 0 | 0 | 13 |  |
| 三、 | （一）予以公开 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |
| 2 | 0 | 0 | 0 | 0 | 0 | 2 |
|---|---|---|---|---|---|---|
（二）部分公开（区分处理的，只
度办
理结计这一情形，不计其他情形）
2.其他法律行政法规禁
止公开
| 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
| 1 | 0 | 0 | 0 | 0 | 0 | 1 |
| 3.危及“三安全一稳定” | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
1
| （七）总计 | 8 | 0 | 0 | 0 | 0 | 0 | 8 |
| 四、结转下年度继续办理 | 4 | 1 | 0 | 0 | 0 | 0 |  |`;
    const { facts, blanks } = readForms(textDocument(text), { year: 2022 });
    expect(factsOf(readForms(textDocument(text), { year: 2022 }))).toEqual([
      ...seven("requests.received", [12, 1, 0, 0, 0, 0, 13]),
      ...seven("outcome.granted", [5, 0, 0, 0, 0, 0, 5]),
      ...seven("outcome.partial", [2, 0, 0, 0, 0, 0, 2]),
      ...seven("outcome.denied.state_secret", [0, 0, 0, 0, 0, 0, 0]),
      ...seven("outcome.denied.law_prohibited", [1, 0, 0, 0, 0, 0, 1]),
      ...seven("outcome.denied.security_stability", [0, 0, 0, 0, 0, 0, 0]),
      ...seven("outcome.total", [8, 0, 0, 0, 0, 0, 8]),
      ...seven("requests.carried_out", [4, 1, 0, 0, 0, 0, 0]).slice(0, 6),
    ]);
    expect(facts.length).toBe(55);
    expect(blanks).toMatchObject([{ metric: "requests.carried_out", applicant: "total", state: "blank" }]);
  });

  const LOST = `一、本年新收政府信息公开申请数量 9 2 11
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
三、本年度办理结果 （一）予以公开 4 2 6
（二）部分公开
（四）无法提供 1.本机关不掌握相关政府信息 5 5
（七）总计 9 0 0 0 2 0 11
四、结转下年度继续办理 0 0 0 0 0 0 0`;

  test("rows that lost their blanks are placed by the column sums", () => {
    const result = readForms(textDocument(`三、收到和处理政府信息公开申请情况\n${LOST}`), { year: 2022 });
    expect(factsOf(result)).toEqual([
      "requests.received/natural_person=9",
      "requests.received/legal_service=2",
      "requests.received=11",
      ...seven("requests.carried_in", [0, 0, 0, 0, 0, 0, 0]),
      "outcome.granted/natural_person=4",
      "outcome.granted/legal_service=2",
      "outcome.granted=6",
      "outcome.unavailable.not_held/natural_person=5",
      "outcome.unavailable.not_held=5",
      ...seven("outcome.total", [9, 0, 0, 0, 2, 0, 11]),
      ...seven("requests.carried_out", [0, 0, 0, 0, 0, 0, 0]),
    ]);
    expect(result.findings).toEqual([]);
  });

  test("where more than one placing satisfies the form only totals are given, and it is said", () => {
    const ambiguous = LOST.replace("9 0 0 0 2 0 11", "9 2 11");
    const result = readForms(textDocument(`三、收到和处理政府信息公开申请情况\n${ambiguous}`), { year: 2022 });
    expect(factsOf(result).filter((fact) => !fact.endsWith("=0"))).toEqual([
      "requests.received=11",
      "outcome.granted=6",
      "outcome.unavailable.not_held=5",
      "outcome.total=11",
    ]);
    expect(result.findings.map(({ rule, metrics, left }) => [rule, metrics[0], left])).toEqual([
      ["ambiguous-row", "requests.received", 11],
      ["ambiguous-row", "outcome.granted", 6],
      ["ambiguous-row", "outcome.unavailable.not_held", 5],
      ["ambiguous-row", "outcome.total", 11],
    ]);
    expect(result.findings[0]?.message).toEqual({
      zh: "“本年新收政府信息公开申请数量”一行的空白单元格已丢失，剩下的 9、2、11 无法唯一对应到各列。只取总计 11。",
      en: "The row “Requests received” lost its blank cells; its numbers 9、2、11 fit the columns in more than one way. Only the total 11 is taken.",
    });
  });

  test("in text laid out by spaces numbers are placed by where they stand", () => {
    const text = `三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量      9                                       2                  11
二、上年结转政府信息公开申请数量      0         0         0         0         0         0         0
（一）予以公开                                                                2                   2
（二）部分公开                        1                                                           1
（七）总计                            0         0         0         0         0         0         0`;
    expect(read(text, 2022).filter((fact) => !fact.endsWith("=0"))).toEqual([
      "requests.received/natural_person=9",
      "requests.received/legal_service=2",
      "requests.received=11",
      "outcome.granted/legal_service=2",
      "outcome.granted=2",
      "outcome.partial/natural_person=1",
      "outcome.partial=1",
    ]);
  });

  test.each([
    ["120000012", seven("requests.received", [12, 0, 0, 0, 0, 0, 12])],
    ["110000011", ["requests.received=11"]],
    ["9000008", []],
  ])("numbers run together are parted by their sum: %s", (run, facts) => {
    const text = `三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量${run}\n`;
    expect(read(text, 2022)).toEqual(facts);
  });

  test("full-width digits, separators and Chinese numerals are read", () => {
    const text =
      "一、本年新收政府信息公开申请数量\t１，２０４\t十二\t无\t/\t0\t零\t1,216\n二、上年结转政府信息公开申请数量\t\t\t\t\t\t\t\n";
    expect(read(text, 2022)).toEqual([
      "requests.received/natural_person=1204",
      "requests.received/business=12",
      "requests.received/research=0",
      "requests.received/legal_service=0",
      "requests.received/other=0",
      "requests.received=1216",
    ]);
  });

  test.each([
    ["2021年", "2022年"],
    ["2021", "2022"],
    ["附表（2021年度）", "附表（2022年度）"],
    ["临江市水务局2021年政府信息公开情况统计表", "临江市水务局2022年政府信息公开情况统计表"],
  ])("last year's sheet gives nothing, and is no narrative either: %s", (before, now) => {
    const rows = (values: string) =>
      `一、本年新收政府信息公开申请数量\t${values}\n二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n`;
    const text = `${before}\n${rows("8\t0\t0\t0\t0\t0\t8")}\n${now}\n${rows("6\t1\t0\t0\t0\t0\t7")}`;
    const { facts, consumed } = readForms(textDocument(text), { year: 2022 });
    expect(facts.map(({ value }) => value)).toEqual([6, 1, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0]);
    expect(consumed[0]?.start).toBe(text.indexOf("一、"));
  });

  test("a heading of an earlier year over running text does not hide the tables", () => {
    const text = "（一）2021年工作回顾\n公开平稳有序。\n一、本年新收政府信息公开申请数量\t6\t1\t0\t0\t0\t0\t7\n";
    expect(read(text, 2022)).toEqual(seven("requests.received", [6, 1, 0, 0, 0, 0, 7]));
  });

  test("a row of the neighbouring form is read where it is labelled", () => {
    const text =
      "本年制发件数\n三、收到和处理政府信息公开申请情况\n（五）不予处理 | 2.重复申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n（六）其他处理 | 2 | 0 | 0 | 0 | 0 | 0 | 2\n（七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3\n";
    expect(read(text, 2022)).toEqual([
      ...seven("outcome.not_processed.duplicate", [1, 0, 0, 0, 0, 0, 1]),
      ...seven("outcome.other", [2, 0, 0, 0, 0, 0, 2]),
      ...seven("outcome.total", [3, 0, 0, 0, 0, 0, 3]),
    ]);
  });
});
