import { describe, expect, test } from "vitest";
import { readForms } from "./read-forms";
import { gridDocument, textDocument } from "./sample-layouts";

/** Facts as `metric=value`, with the applicant where the figure is one applicant's. */
function read(text: string, year: number): string[] {
  return factsOf(readForms(textDocument(text), { year }));
}

function factsOf({ facts }: ReturnType<typeof readForms>): string[] {
  return facts.map(
    ({ metric, applicant, value }) => `${metric}${applicant === "total" ? "" : `/${applicant}`}=${value}`,
  );
}

describe("the disclosure table", () => {
  test("words instead of a number give no figure, signs are kept, and a blank is never 0", () => {
    const text = `二、主动公开政府信息情况
\t第二十条第（五）项

\t信息内容
\t上一年项目数量
\t本年增/减
\t处理决定数量

\t行政许可
\t许可权已整体移交审批局行使
\t
\t

\t其他对外管理服务事项
\t12
\t减2
\t

\t第二十条第（六）项

\t行政处罚
\t126
\t增13
\t135

\t行政强制
\t7
\t-1
\t—
`;
    const { facts, blanks } = readForms(textDocument(text), { year: 2020 });
    expect(facts.map(({ metric, value, source }) => [metric, value, source.quote])).toEqual([
      ["actions.other_service.items_previous", 12, "12"],
      ["actions.other_service.items_change", -2, "减2"],
      ["actions.penalty.items_previous", 126, "126"],
      ["actions.penalty.items_change", 13, "增13"],
      ["actions.penalty.decisions", 135, "135"],
      ["actions.coercion.items_previous", 7, "7"],
      ["actions.coercion.items_change", -1, "-1"],
    ]);
    expect(blanks.map(({ metric, state }) => [metric, state])).toEqual([
      ["actions.permit.items_change", "blank"],
      ["actions.permit.decisions", "blank"],
      ["actions.other_service.decisions", "blank"],
      ["actions.coercion.decisions", "dash"],
    ]);
  });

  test("explanations in headers and labels, and rows a province added", () => {
    const text = `第二十条第（一）项 | |||||
信息内容 | 本年新 制作数量 | 本年新 公开数量 | 对外公开总数量 | ||
规章(只由设区的市、自治州人民政府填写) | 0 | 0 | 0 | ||
规范性文件(本机关制定的决定、公告、通告和意见，以标题为准) | 2 | 2 | 19 | ||
其他主动公开文件(除规范性文件以外以本单位名义签发的文件) | 186 | 86 | 255 | ||
第二十条第（六）项 | |||||
信息内容 | 上一年项目数量(指2019年事项数) | 本年增/减(指2020年增加或减少的事项数，减用负值表示) | 处理决定数量(指2020年办件量) | ||
行政处罚 | 90 | 0 | 22 | ||
行政强制 | 4 | 4 | - | ||`;
    expect(read(text, 2020)).toEqual([
      "documents.regulation.issued=0",
      "documents.regulation.published=0",
      "documents.regulation.public_total=0",
      "documents.normative.issued=2",
      "documents.normative.published=2",
      "documents.normative.public_total=19",
      "actions.penalty.items_previous=90",
      "actions.penalty.items_change=0",
      "actions.penalty.decisions=22",
      "actions.coercion.items_previous=4",
      "actions.coercion.items_change=4",
    ]);
  });

  test("rows that a pipe opens, each cell and the pipe behind it on a line of their own", () => {
    const row = (label: string, ...values: string[]) =>
      [`| ${label}`, "|", ...values.flatMap((v) => [v, "|"])].join("\n");
    const text = [
      "二、主动公开政府信息情况",
      "| 第二十条第（五）项\n|\n|||",
      "| 信息内容\n|\n上一年项目数量\n|\n本年增/减\n|\n处理决定数量\n|",
      row("行政许可", "6", "0", "41"),
      row("其他对外管理服务事项", "2", "1", "30"),
    ].join("\n");
    expect(read(text, 2019)).toEqual([
      "actions.permit.items_previous=6",
      "actions.permit.items_change=0",
      "actions.permit.decisions=41",
      "actions.other_service.items_previous=2",
      "actions.other_service.items_change=1",
      "actions.other_service.decisions=30",
    ]);
  });

  test("rows broken cell by cell, a pipe a line, with a header that lost its second half", () => {
    const text =
      "第二十条第（一）项 |\n||||\n信息内容 |\n本年新 |\n本年新 |\n对外公开总数量 |\n|\n规章 |\n0 |\n0 |\n0 |\n|\n规范性文件 |\n5 |\n4 |\n31 |\n|";
    expect(read(text, 2020)).toEqual([
      "documents.regulation.issued=0",
      "documents.regulation.published=0",
      "documents.regulation.public_total=0",
      "documents.normative.issued=5",
      "documents.normative.published=4",
      "documents.normative.public_total=31",
    ]);
  });

  test("a column of another year gives nothing", () => {
    const text = `第二十条第（五）项
信息内容 | 2023年办件量 | 本年处理决定数量
行政许可 | 410 | 396
第二十条第（六）项
信息内容 | 2023年办件量 | 本年处理决定数量
行政处罚 | 18 | 22
行政强制 | 3 | 1`;
    expect(read(text, 2024)).toEqual([
      "actions.permit.decisions=396",
      "actions.penalty.decisions=22",
      "actions.coercion.decisions=1",
    ]);
  });

  test.each([
    [
      "规章555",
      ["documents.regulation.issued=5", "documents.regulation.published=5", "documents.regulation.public_total=5"],
      [],
    ],
    ["规章 101010", [], ["ambiguous-row"]],
    ["规章1210", [], ["ambiguous-row"]],
  ])("cells run together are read only where one reading fits: %s", (row, facts, rules) => {
    const result = readForms(
      textDocument(`第二十条第（一）项\n信息内容本年新制作数量本年新公开数量对外公开总数量\n${row}\n`),
      {
        year: 2020,
      },
    );
    expect(factsOf(result)).toEqual(facts);
    expect(result.findings.map((finding) => finding.rule)).toEqual(rules);
  });

  test.each([
    ["采购总金额", "251000元", 251_000, []],
    ["采购总金额", "25.1万元", 251_000, []],
    ["采购总金额（万元）", "25.1", 251_000, []],
    ["采购总金额（元）", "2,510", 2_510, []],
    ["采购总金额", "2510", 2_510, ["amount-unit"]],
    ["采购总金额", "0", 0, []],
  ])("procurement under %s of %s is %d yuan", (header, cell, amount, rules) => {
    const text = `第二十条第（九）项\n信息内容\t采购项目数量\t${header}\n政府集中采购\t6\t${cell}\n`;
    const result = readForms(textDocument(text), { year: 2019 });
    expect(factsOf(result)).toEqual(["procurement.projects=6", `procurement.amount=${amount}`]);
    expect(result.findings.map((finding) => finding.rule)).toEqual(rules);
  });

  test("charges of the form of 2021 stand in 万元", () => {
    const text = "第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n1,036.5\n";
    expect(read(text, 2022)).toEqual(["fees.amount=10365000"]);
  });
});

describe("reconsideration and litigation", () => {
  const blocks = [
    ["reconsideration", [2, 1, 0, 1, 4]],
    ["litigation.direct", [1, 0, 0, 0, 1]],
    ["litigation.after_reconsideration", [0, 0, 1, 0, 1]],
  ] as const;
  const expected = blocks.flatMap(([prefix, values]) =>
    ["upheld", "corrected", "other", "pending", "total"].map((result, at) => `${prefix}.${result}=${values[at]}`),
  );
  const header = "四、政府信息公开行政复议、行政诉讼情况\n行政复议\n行政诉讼\n结果维持\n结果纠正\n";

  test.each([
    ["one line of fifteen", `${header}2 1 0 1 4 1 0 0 0 1 0 0 1 0 1\n`],
    ["a number a line", `${header}总计\n${"2 1 0 1 4 1 0 0 0 1 0 0 1 0 1".split(" ").join("\n")}\n`],
    ["fifteen numbers run together", `${header}210141000100101\n`],
    [
      "three tables of five",
      "四、政府信息公开行政复议、行政诉讼情况\n行政复议\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n2 | 1 | 0 | 1 | 4\n行政诉讼\n未经复议直接起诉\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n1 | 0 | 0 | 0 | 1\n复议后起诉\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n0 | 0 | 1 | 0 | 1\n",
    ],
    [
      "a result and its number side by side",
      `行政复议\n${["2", "1", "0", "1", "4"].map((n, at) => `${["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"][at]} | ${n}`).join("\n")}\n未经复议直接起诉\n结果维持 | 1\n结果纠正 | 0\n其他结果 | 0\n尚未审结 | 0\n总计 | 1\n复议后起诉\n结果维持 | 0\n结果纠正 | 0\n其他结果 | 1\n尚未审结 | 0\n总计 | 1\n`,
    ],
  ])("%s", (_, text) => {
    expect(read(`第二十条第（一）项\n${text}五、存在的主要问题及改进情况\n`, 2022)).toEqual(expected);
  });

  test("blanks that were lost are placed by the blocks' own sums, where there is one way", () => {
    const text = `${header}未经复议直接起诉\n复议后起诉\n1 1 1 0 3 0 2 0 0 2 0 0 4 4\n`;
    const { facts, findings } = readForms(textDocument(text), { year: 2022 });
    expect(facts.map(({ metric, value }) => [metric.replace(/^.*\./, ""), value])).toEqual([
      ["upheld", 1],
      ["corrected", 1],
      ["other", 1],
      ["pending", 0],
      ["total", 3],
      ["upheld", 0],
      ["corrected", 2],
      ["other", 0],
      ["pending", 0],
      ["total", 2],
      ["total", 4],
    ]);
    expect(findings.map(({ rule, metrics }) => [rule, metrics[0]])).toEqual([
      ["ambiguous-row", "litigation.after_reconsideration.upheld"],
    ]);
  });
});

describe("the form a report follows", () => {
  test("is told by its wordings, not by the year", () => {
    const text = "第二十条第（一）项\n信息内容\n本年新制作数量\n规章\n1\n2\n3\n";
    expect(readForms(textDocument(text), { year: 2022 }).form).toBe("2019");
  });

  test("is told of a table whose figures were all left out; each of its cells is blank", () => {
    const text =
      "第二十条第（一）项\n\n信息内容\n\n本年新制作数量\n\n规章\n\n规范性文件\n\n行政许可\n\n行政处罚\n\n行政强制\n\n行政事业性收费\n\n五、存在的主要问题\n";
    const { form, facts, blanks } = readForms(textDocument(text), { year: 2022 });
    expect({ form, facts, blanks: blanks.length }).toEqual({ form: "2019", facts: [], blanks: 17 });
  });

  test("is prose where the table is torn to its first line", () => {
    const text = "二、主动公开政府信息情况\n\n| 第二十条第(一)项 | |||\n\n三、存在的问题\n解读不够。\n";
    const { form, facts, consumed } = readForms(textDocument(text), { year: 2020 });
    expect({ form, facts, consumed }).toEqual({ form: "prose", facts: [], consumed: [] });
  });

  test("is prose for running text that names rows and figures", () => {
    const text =
      "2022年，本机关本年新收政府信息公开申请20件，上年结转1件，予以公开9件。\n行政许可97件，行政处罚12件。\n行政复议0件，行政诉讼0件。\n";
    expect(readForms(textDocument(text), { year: 2022 })).toMatchObject({ form: "prose", facts: [] });
  });

  test("consumes the whole table, header and labels included, and no sentence", () => {
    const text = "公开信息20条。\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n516\n今后将继续努力。\n";
    const { consumed } = readForms(textDocument(text), { year: 2023 });
    expect(consumed.map(({ start, end }) => text.slice(start, end))).toEqual([
      "第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n516",
    ]);
  });
});

test("a merged cell of a true grid stands for the columns it covers", () => {
  const table = [
    [{ text: "一、本年新收政府信息公开申请数量" }, { text: "18" }, { text: "", columnSpan: 5 }, { text: "18" }],
    [{ text: "二、上年结转政府信息公开申请数量" }, { text: "", columnSpan: 7 }],
  ];
  const result = readForms(gridDocument([table]), { year: 2022 });
  expect(factsOf(result)).toEqual(["requests.received/natural_person=18", "requests.received=18"]);
  expect(result.blanks).toHaveLength(12);
});
