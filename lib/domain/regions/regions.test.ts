import { expect, test } from "vitest";
import { listRegionsNamed, matchRegionsAt } from "./region-names";
import { findRegion, isWithin, regionLevel, toRegionPath } from "./regions";
import { listTownSeats } from "./towns";

test.each([
  ["370200", "山东省", "青岛市", null],
  ["320106", "江苏省", "南京市", "鼓楼区"],
  ["320583", "江苏省", "苏州市", "昆山市"],
  ["110101", "北京市", "北京市", "东城区"],
  ["310000", "上海市", "上海市", null],
  ["500235", "重庆市", "重庆市", "云阳县"],
  ["429004", "湖北省", "仙桃市", null],
  ["440000", "广东省", null, null],
  ["330103", "浙江省", "杭州市", "下城区"],
  ["654021", "新疆维吾尔自治区", "伊犁哈萨克自治州", "伊宁县"],
])("puts %s in its place", (code, province, city, district) => {
  expect(toRegionPath(code)).toEqual({ code, province, city, district });
});

test("knows levels, containment and former divisions", () => {
  expect([regionLevel("330000"), regionLevel("330100"), regionLevel("330106")]).toEqual([
    "province",
    "city",
    "district",
  ]);
  expect([isWithin("330106", "330000"), isWithin("330106", "330100"), isWithin("330106", "330200")]).toEqual([
    true,
    true,
    false,
  ]);
  expect(findRegion("371202")).toEqual({ code: "371202", name: "莱城区", pinyin: "laicheng", former: true });
});

test("finds divisions by name, the longest first", () => {
  expect(listRegionsNamed("鼓楼区").map(({ code }) => code)).toEqual(["320106", "320302", "350102", "410204"]);
  expect(matchRegionsAt("在延边州", 1).map(({ name, full }) => [name, full])).toEqual([
    ["延边州", true],
    ["延边", false],
  ]);
  expect(matchRegionsAt("公开", 0)).toEqual([]);
});

test.each([
  ["闻韶街道", ["370305"]],
  ["河包镇", ["500153"]],
  ["没有镇", []],
])("seats %s in %j", (town, codes) => {
  expect(listTownSeats(town).map(({ code }) => code)).toEqual(codes);
});
