import { expect, test } from "vitest";
import { identify } from "./identify";
import { BODY, pageOf } from "./sample-page";

function placeOf(text: string): [agency: string, code: string] {
  const { agency, region } = identify(pageOf(text), { agencyOptional: true });
  return [agency, region.code];
}

const PERIOD = "本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。";

test.each([
  ["特向社会公布2021年度安吉县天荒坪镇人民政府信息公开年度报告。", "安吉县天荒坪镇人民政府", "330523"],
  ["本年度报告由佛堂镇编制。本报告可在义乌市人民政府网站下载。", "义乌市佛堂镇人民政府", "330782"],
  ["2021年，冲口街道认真贯彻条例。通过荔湾政府网公开各类信息。", "广州市荔湾区冲口街道办事处", "440103"],
  ["由宜阳县公安局指挥中心办公室编制。如有疑问，请联系：宜阳县公安局指挥中心，电话：7890。", "宜阳县公安局", "410327"],
  ["本报告是根据条例要求，以及2021年度石首市水利局（以下简称“我局”）公开工作编制。", "石首市水利局", "421081"],
  ["我局印发《郧西县审计局政府信息公开指南》，落实专人负责。", "郧西县审计局", "420322"],
  ["我局的信息在盐亭县水利局门户网站上公开。", "盐亭县水利局", "510723"],
  ["现就陵川县统计局2021年度政府信息公开工作报告如下。", "陵川县统计局", "140524"],
  ["由云霄县人民政府办公室汇总各乡镇和县直各有关部门的报告编制而成。", "云霄县人民政府", "350622"],
  ["综合2021年度庆元县各乡镇（街道）和县级各部门的年度报告编制而成。", "庆元县人民政府", "331126"],
  ["由省政府办公厅综合各市（州）人民政府的年度报告编制而成。《青海省政府信息公开规定》", "青海省人民政府", "630000"],
  ["由市政府办公厅编制。2021年，我市各级按照工作部署公开信息。网址：www.cq.gov.cn", "重庆市人民政府", "500000"],
  ["请与盘州市审计局政府信息公开工作领导小组办公室联系（地址：凤鸣路9号）。", "盘州市审计局", "520281"],
  ["我局在江山市水利局官网上公开信息。", "江山市水利局", "330881"],
  ["在桐庐县政府网站、县林业局微信公众号主动发布信息，我局及时更新。", "桐庐县林业局", "330122"],
  ["现将我局工作情况报告如下。及时完善调整补充了若羌县统计局信息公开领导小组成员。", "若羌县统计局", "652824"],
  [
    "2021年，市住房城乡建设局认真贯彻《关于印发眉山市2021年政务公开工作安排的通知》。",
    "眉山市住房和城乡建设局",
    "511400",
  ],
  ["西北师范大学结合学校实际，编制发布本报告。我校加强校务公开。", "西北师范大学", ""],
])("finds who speaks in %j", (sentence, agency, code) => {
  const [name, place] = placeOf(`政府信息公开工作年度报告\n${sentence}\n${PERIOD}${BODY}`);
  expect([name, code === "" ? "" : place]).toEqual([agency, code]);
});

test("reads the publisher below its label", () => {
  const table = "索引号 | 公开方式 | 发布机构 |\n1162/2021-00003 | 主动公开 | 凉州区黄羊镇人民政府 |\n";
  expect(placeOf(`${table}特向社会公布2021年度本机关信息公开年度报告。${PERIOD}${BODY}`)).toEqual([
    "武威市凉州区黄羊镇人民政府",
    "620602",
  ]);
});

test("takes the county that the address names for a town's that others have too", () => {
  const text = `中岗镇2021年政府信息公开工作年度报告\n地址：仁寿县中岗镇富兴街。${BODY}`;
  expect(placeOf(text)).toEqual(["仁寿县中岗镇人民政府", "511421"]);
});

test("leaves cells that are no name out of the title", () => {
  const text = `索 引 号 | 0144/2022-04 | 分 类 | 政府信息公开年报 其他 |\n现公布泰州市人民政府2021年政府信息公开工作年度报告。${PERIOD}${BODY}`;
  expect(placeOf(text)).toEqual(["泰州市人民政府", "321200"]);
});

test("completes a street office's name by its district's", () => {
  const text = `大南街道2021年政府信息公开工作年度报告${BODY}\n温州市鹿城区人民政府大南街道办事处`;
  expect(placeOf(text)).toEqual(["温州市鹿城区人民政府大南街道办事处", "330302"]);
});

test("completes a department's name by the zone it belongs to", () => {
  const text = `市场监督管理局2021年政府信息公开工作年度报告\n2021年，武汉市东湖生态旅游风景区管理委员会市场监督管理局认真贯彻条例。${BODY}`;
  expect(placeOf(text)).toEqual(["武汉市东湖生态旅游风景区管理委员会市场监督管理局", "420100"]);
});

test.each([
  ["海关总署2021年海关信息公开工作年度报告", "海关总署", "000000"],
  ["南京海关2021年海关政府信息公开年度报告", "南京海关", "320100"],
  ["渭南市交通局2009年度政府信息公开工作报告", "渭南市交通局", "610500"],
  ["太湖流域管理局2016年政府信息公开工作年度报告", "太湖流域管理局", "000000"],
  ["• 信息名称 渭南市审计局2022年政府信息公开工作年度报告", "渭南市审计局", "610500"],
])("reads the title %j", (title, agency, code) => {
  expect(placeOf(`${title}${BODY}`)).toEqual([agency, code]);
});

test.each([
  `一、总体情况\n2020年，东阳市水务局认真贯彻条例。2020年全年公开各类政府信息共计131条次，办理信息公开申请4件。`,
  `一、政府信息公开工作概述\n2020年，东阳市水务局认真贯彻条例。我局主动公开政府信息数39条。`,
  `一 概 述\n东阳市水务局认真贯彻条例。\n二 主动公开情况\n我局2020年共主动公开政府信息39条。`,
])("accepts a report that begins with its first section", (text) => {
  expect(placeOf(text)).toEqual(["东阳市水务局", "330783"]);
});

test("reads 林区 as the rank of its county", () => {
  const text = `一、总体情况\n2023年，林区应急局认真贯彻条例。请与神农架林区应急管理局办公室联系。${BODY}`;
  expect(placeOf(text)).toEqual(["神农架林区应急管理局", "429021"]);
});
