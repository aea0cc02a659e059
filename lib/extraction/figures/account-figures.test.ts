import { expect, test } from "vitest";
import type { Fact } from "@/lib/extraction/extraction";
import { accountFigures } from "./account-figures";

/** Each figure as "class text unit". */
function classesOf(text: string): string[] {
  return accountFigures(text, { facts: [] }).map(({ class: kind, text: own, unit }) => `${kind} ${own} ${unit ?? "-"}`);
}

test.each([
  ["办理行政权力事项160项。", ["statistic 160 项"]],
  ["热线转办事项61,212件", ["statistic 61,212 件"]],
  ["微信用户已突破550万", ["statistic 550万 -"]],
  ["新增一千二百条", ["statistic 一千二百 条"]],
  ["自2018年1月1日起", ["date 2018 年", "date 1 月", "date 1 日"]],
  ["发布日期：2019-01-17 16:42", ["date 2019 -", "date 01 -", "date 17 -", "date 16 -", "date 42 -"]],
  ["统计期限为2016.1.1", ["date 2016.1 -", "date 1 -"]],
  ["方案（2024－2027年）", ["date 2024 -", "date 2027 年"]],
  ["《2020年要点》", ["date 2020 年"]],
  ["(国办发〔2018〕23号)", ["reference 2018 -", "reference 23 号"]],
  ["国务院令第711号", ["reference 711 号"]],
  ["第五十条和第20条", ["reference 20 条"]],
  ["索引号: 002668290/2018-66815", ["reference 002668290 -", "reference 2018 -", "reference 66815 -"]],
  ["《生活饮用水卫生标准》(GB5749-2006)", ["reference 5749 -", "reference 2006 -"]],
  [
    "地址:徐州路158号;邮编:266034;电话:0532-82861384",
    ["contact 158 号", "contact 266034 -", "contact 0532 -", "contact 82861384 -"],
  ],
  ["拨打12345热线", ["contact 12345 -"]],
  ["12345热线办件3234件", ["contact 12345 -", "statistic 3234 件"]],
  ["网址www.city12.gov.cn，邮箱ab99@qd.gov.cn", ["contact 12 -", "contact 99 -"]],
  ["满意率98.73%，增长百分之五", ["percentage 98.73 %", "percentage 百分之五 %"]],
  ["提高3个百分点", ["percentage 3 个百分点"]],
  ["采购160.5964万元", ["money 160.5964万 元"]],
  ["1.主动公开情况\n（2）依申请公开", ["ordinal 1 -", "ordinal 2 -"]],
  ["办理情况\n— 4 —\n其他", ["ordinal 4 -"]],
  ["附件1：统计表", ["ordinal 1 -"]],
  ["联系方式为86867600，便民服务中心5、6楼", ["contact 86867600 -", "contact 5 -", "contact 6 -"]],
  ["（国务院492号令），〔2014〕-24号", ["reference 492 号", "reference 2014 -", "reference 24 号"]],
  [
    "索引号:QC8938000-2014-002 发布日期:2016-03-31",
    ["reference 8938000 -", "reference 2014 -", "reference 002 -", "date 2016 -", "date 03 -", "date 31 -"],
  ],
  [
    "2023年1—12月，“清风2023”行动，12320卫生热线",
    ["date 2023 年", "date 1 -", "date 12 月", "date 2023 -", "contact 12320 -"],
  ],
  ["22栋和26栋楼，G206北100米", ["statistic 22 -", "contact 26 -", "contact 206 -", "statistic 100 米"]],
  ["（国务院令第492号、第711号）", ["reference 492 号", "reference 711 号"]],
  ["8890热线交办230件，110联动", ["contact 8890 -", "statistic 230 件", "contact 110 -"]],
  ["网址http://cgj.linjiang.gov.cn/2018/0117", ["contact 2018 -", "contact 0117 -"]],
  ["15日内答复，20日上午9时30分", ["statistic 15 日", "date 20 日", "date 9 时", "date 30 分"]],
  ["“12·4”宪法日和3.15消费者权益日", ["date 12 -", "date 4 -", "date 3.15 -"]],
  ["用A4纸印制5G宣传册", ["reference 4 -", "reference 5 -"]],
  ["（单位：万元）一批项目，无一例发生，三类内部事务信息", []],
])("accounts for %j", (text, figures) => {
  expect(classesOf(text)).toEqual(figures);
});

test("gives facts' figures their class, with value and unit", () => {
  const text = "收到申请28件，答复1.5万件";
  const source = { kind: "narrative" as const, start: 4, end: 6, quote: "28" };
  const facts: Fact[] = [
    {
      metric: "requests.received",
      applicant: "total",
      value: 28,
      unit: "request",
      qualifier: "exact",
      source,
      rule: "x",
    },
  ];
  expect(accountFigures(text, { facts })).toEqual([
    { start: 4, end: 6, text: "28", value: 28, unit: "件", class: "fact" },
    { start: 10, end: 14, text: "1.5万", value: 15000, unit: "件", class: "statistic" },
  ]);
});

test.each([
  ["1,2041,204", ["1,2041,204"]],
  ["2018,123件", ["2018,123"]],
  ["１２件和3.5.6", ["１２", "3.5", "6"]],
])("covers every digit of %j without overlaps", (text, figures) => {
  expect(accountFigures(text, { facts: [] }).map((figure) => figure.text)).toEqual(figures);
});

test("doubts figures of a text that lost characters", () => {
  const text =
    "()依申请公开\n统计期限自2019年11日至20191231日。公开规划类4条，重点工作8，财政类35条，共76件。\n()平台建设\n()监督保障";
  const doubted = accountFigures(text, { facts: [] }).filter(({ uncertain }) => uncertain);
  expect(doubted.map((figure) => figure.text)).toEqual(["11", "20191231", "8"]);
});

test("trusts a sound text with one slip of the pen", () => {
  const text = "统计期限自2020年1月1日起至202020年12月31日。公开规划类4条，重点工作8，财政类35条。";
  expect(accountFigures(text, { facts: [] }).filter(({ uncertain }) => uncertain)).toEqual([]);
});

test("doubts every count of a text that lost digits", () => {
  const text = "统计期限自207年月1日起至207年2月3日止。全年收到申请28件，答复21件，联系电话82861384。";
  const doubted = accountFigures(text, { facts: [] }).filter(({ uncertain }) => uncertain);
  expect(doubted.map((figure) => figure.text)).toEqual(["207", "207", "28", "21"]);
});
