import { expect, test } from "vitest";
import { identify } from "./identify";
import { BODY, pageOf } from "./sample-page";

test.each([
  [
    "title and period agree",
    "绍兴市水利局2017年政府信息公开工作年度报告\n统计期限自2017年1月1日起至2017年12月31日止",
    2017,
  ],
  [
    "title bears the year of issue",
    "绍兴市水利局2018年政府信息公开工作年度报告\n发布日期：2018-03-12\n统计期限为2017年1月1日至12月31日",
    2017,
  ],
  [
    "period left over from the year before",
    "绍兴市水利局2018年政府信息公开工作年度报告\n发布日期：2019-03-12\n统计期限为2017年1月1日至12月31日",
    2018,
  ],
  ["no year in the title", "绍兴市水利局政府信息公开工作年度报告\n统计期限为2020年1月1日—2020年12月31日", 2020],
  ["dotted period", "绍兴市水利局政府信息公开工作年度报告\n统计期限为2016.1.1-2016.12.31", 2016],
  ["only the day of issue", "绍兴市水利局政府信息公开工作年度报告\n发布时间：2012-02-08", 2011],
  ["next year's plan in the title", "绍兴市水利局2021年度政务公开工作总结及2022年工作计划", 2021],
])("tells the year: %s", (_, head, year) => {
  expect(identify(pageOf(`${head}${BODY}`)).year).toBe(year);
});

test.each([
  ["发布日期 : 2019-01-17 来源 : 青岛市城市管理局", "2019-01-17"],
  ["发布时间：2024年3月29日", "2024-03-29"],
  ["日期：2021-01-29", "2021-01-29"],
  ["更新时间：2023-12-15 10:36 发布时间：2022-01-11 13:15", "2022-01-11"],
  ["信息提供日期 : 2023-01-16 15:50来源 : 新桥街道办事处", "2023-01-16"],
  ["时间：2023-01-06", "2023-01-06"],
  ["发布日期: 2022- 07- 22 13: 21 访问次数: 信息来源: 办公室", "2022-07-22"],
  ["【发布时间：2020/01/15】", "2020-01-15"],
  ["发布日期： [2020-01-16]  浏览次数：", "2020-01-16"],
  ["2022-01-20 10:20  来源：本站", "2022-01-20"],
  ["（2020年1月21日）", "2020-01-21"],
  ["2020年01月19日 (点击: )", "2020-01-19"],
  ["松城市人民政府门户网站 www.example.cn 2021-01-20", "2021-01-20"],
  ["文章来源：办公室 | 添加时间：2024-01-25 |", "2024-01-25"],
  ["成文日期 2022-07-22", null],
  ["点击数：2021", null],
  ["2020年度政府信息公开工作年度报告 2021-01-22", "2021-01-22"],
])("reads the day of publication in %j", (line, publishedOn) => {
  const document = pageOf(`青岛市城市管理局2020年政府信息公开工作年度报告\n${line}${BODY}`);
  expect(identify(document).publishedOn).toBe(publishedOn);
});

test.each([
  ["\n青岛市城市管理局\n2019年1月17日\n扫一扫在手机打开当前页", "2019-01-17"],
  ["\n青岛市城市管理局\n二〇一九年一月二十一日", "2019-01-21"],
  ["\n青岛市城市管理局 2019年1月17日", "2019-01-17"],
  ["\n青岛市城市管理局", null],
  ["\n更新时间：2019年1月17日", null],
])("reads the day of signature in %j", (tail, signedOn) => {
  const document = pageOf(`青岛市城市管理局2018年政府信息公开工作年度报告${BODY}${tail}`);
  expect(identify(document).signedOn).toBe(signedOn);
});

test.each([
  ["青岛市城市管理局2018年政府信息公开工作年度报告", "annual-report"],
  ["青岛市城市管理局2018年政务公开工作总结", "work-summary"],
])("tells the kind of %j", (title, kind) => {
  expect(identify(pageOf(`${title}${BODY}`)).kind).toBe(kind);
});

test("takes a table alone for statistics", () => {
  const table = "青岛市城市管理局2018年政府信息公开情况统计表\n主动公开政府信息数\t条\t12\n收到申请数\t件\t3";
  expect(identify(pageOf(table)).kind).toBe("statistics");
});

test("takes title and day of publication from the page's own properties", () => {
  const text = `${BODY}\n汕头市城市管理和综合执法局`;
  const title = "汕头市城市管理和综合执法局2021年政府信息公开工作年度报告_汕头市人民政府门户网站";
  expect(identify(pageOf(text, title, { PubDate: "2022-01-28 09:30" }))).toEqual({
    title: "汕头市城市管理和综合执法局2021年政府信息公开工作年度报告",
    agency: "汕头市城市管理和综合执法局",
    region: { code: "440500", province: "广东省", city: "汕头市", district: null },
    year: 2021,
    kind: "annual-report",
    publishedOn: "2022-01-28",
    signedOn: null,
  });
});

test.each([
  ["no report", "今天下午，全市召开重点工作推进会，会议要求各部门抓紧落实。", "not-a-report"],
  [
    "a notice on reports",
    `关于做好2020年政府信息公开工作年度报告编制工作的通知\n各区县：请按要求报送。`,
    "not-a-report",
  ],
  ["one letter", "x", "not-a-report"],
  [
    "a guide",
    "首页\n青岛市城市管理局政府信息公开指南\n一、主动公开。二、依申请公开，收到申请之日起20个工作日内答复。三、对答复不服的可以申请行政复议或者提起行政诉讼。申请表一式2份。",
    "not-a-report",
  ],
  [
    "the regulation",
    "中华人民共和国政府信息公开条例\n第二十条第一款。行政机关应当主动公开政府信息；依申请公开；行政复议、行政诉讼；统计数据；存在的主要问题及改进情况。",
    "not-a-report",
  ],
  [
    "news",
    "我市召开政务公开工作推进会\n会议强调，要做好主动公开，全市已发布政务公开信息300条。与会人员参加了培训。",
    "not-a-report",
  ],
  [
    "a government's work report",
    "松城市人民政府2023年政府工作报告\n一、总体情况\n全市生产总值增长5.2%，办结建议230件。坚持政务公开。\n二、存在的问题",
    "not-a-report",
  ],
  [
    "a notice whose title runs over lines",
    "国务院办公厅\n关于政府信息公开工作年度报告\n有关事项的通知\n各省人民政府办公厅：依申请公开、主动公开的统计数据应于12月31日止。政府信息公开条例已于2019年施行。",
    "not-a-report",
  ],
  [
    "a guide under a column's heading",
    "政府信息公开\n政府信息公开年报\n松城市水务局政务信息公开指南\n根据条例，特编制了本指南。一、主动公开。二、依申请公开，收到申请之日起20个工作日内答复。",
    "not-a-report",
  ],
  [
    "a list of reports",
    "政府信息公开年报\n2023年政府信息公开工作年度报告\n2022年政府信息公开工作年度报告\n共12条 首页 上一页 下一页",
    "not-a-report",
  ],
  [
    "a decision on a complaint",
    "政府信息公开行政复议决定书\n2023年3月，申请人提出政府信息公开申请1件。依申请公开应当区别主动公开，决定撤销，责令改进。",
    "not-a-report",
  ],
  ["a report of nobody", `2020年政府信息公开工作年度报告${BODY}`, "unknown-agency"],
  ["a report of no year", `杭州市水务局政府信息公开工作年度报告${BODY}`, "unknown-year"],
])("refuses %s", (_, text, code) => {
  expect(() => identify(pageOf(text))).toThrow(expect.objectContaining({ code }));
});

test.each([
  ["现发布《松阳县水利局2023年政府信息公开工作年度报告》。\n一、总体情况\n全年主动公开政府信息58条。", "松阳县水利局"],
  [
    "本报告结合国家税务总局松阳县税务局（以下简称“县税务局”）有关统计数据编制。本年度报告所列数据自2023年1月1日起至12月31日止。\n全年主动公开政府信息58条。",
    "国家税务总局松阳县税务局",
  ],
  [
    "2023年,松阳县教育局严格按照规定公开信息,现将政府信息公开工作报告如下:\n一、总体情况\n主动公开信息60条。",
    "松阳县教育局",
  ],
  [
    "一、总体情况\n（一）主动公开\n2023年公开信息20条。\n（二）依申请公开\n无。按照《松阳县文化和广电旅游体育局政务公开保密审查制度》执行。",
    "松阳县文化和广电旅游体育局",
  ],
])("takes a body that lost its title for a report by its own words: %j", (text, agency) => {
  expect(identify(pageOf(text))).toMatchObject({ title: "", agency, year: 2023 });
});

test("reads the day before a source that runs on into the text", () => {
  const text = `松阳县水利局2023年政府信息公开工作年度报告\n2024年01月19日 来源: 松阳网本报告由松阳县水利局编制。${BODY}`;
  expect(identify(pageOf(text)).publishedOn).toBe("2024-01-19");
});

test("places no district whose name others bear, where nothing speaks for one of them", () => {
  const identity = identify(pageOf(`青山区教育局2023年政府信息公开工作年度报告${BODY}`));
  expect(identity).toMatchObject({ agency: "青山区教育局", region: { code: "", province: "" } });
  const placed = identify(pageOf(`青山区教育局2023年政府信息公开工作年度报告\n武汉市青山区教育局${BODY}`));
  expect(placed).toMatchObject({ agency: "武汉市青山区教育局", region: { code: "420107" } });
});

test("takes a titled report that says so of itself, and one without a title whose counts are rough", () => {
  const short = "2013年度安乡县政府信息公开工作年度报告\n本年度报告是根据条例编制。\n为此，配备了工作人员。";
  expect(identify(pageOf(short))).toMatchObject({ agency: "安乡县人民政府", year: 2013 });
  const rough = "本年报根据《中华人民共和国政府信息公开条例》编制。\n2019年，宁海县财政局主动公开政务信息3600余条。";
  expect(identify(pageOf(rough))).toMatchObject({ agency: "宁海县财政局", year: 2019 });
});

test.each([
  "根据《中华人民共和国政府信息公开条例》，特向社会公布2021年度临海市卫生健康局政府信息公开年度报告。如对报告有疑问，请来电。依申请公开情况见后。",
  "2021年，临海市卫生健康局认真贯彻政府信息公开的要求，现特向社会公布年度报告。本报告由概述、主动公开情况、依申请公开情况等部分组成。",
])("takes an opening that says what it is, before it counts anything: %j", (text) => {
  expect(identify(pageOf(text)).agency).toBe("临海市卫生健康局");
});

test("takes a page of counts alone, and one whose sections end in 制度", () => {
  const counts =
    "2021年，全区共收到政府信息依申请公开149件。\n予以公开答复96件，部分公开7件，不予公开8件。\n（一）健全工作制度\n";
  expect(identify(pageOf(counts), { agencyOptional: true }).year).toBe(2021);
});

test.each([
  "2013年，国家粮食局认真做好政府信息依申请公开工作。本年度报告包括主动公开情况等内容，报告期为2013年1月1日至12月31日。",
  "松城市水务局2013年政府信息公开工作年度报告（以下简称年报）根据《中华人民共和国政府信息公开条例》进行编制，全文包括主动公开情况。",
  "根据政府信息公开条例要求，编制报告。报告中数据统计期限为2013年1月1日至12月31日。2013年，临海市水务局主动公开信息。",
  "本年度报告是按照《高等学校信息公开办法》要求，由皖南医学院信息公开工作办公室编制而成，统计时间为2013年1月1日至12月31日。",
  "现公布松城市水务局2013年政府信息公开工作年度报告。起止时间为2013年1月1日至12月31日。",
])("accepts what says of itself that it is a report: %j", (text) => {
  expect(identify(pageOf(text), { agencyOptional: true }).year).toBe(2013);
});
