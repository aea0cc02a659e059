import { expect, test } from "vitest";
import { toGroupName, toPinyinWords, toPlaceWords } from "./agency-words";

test.each([
  ["370100", "zh", "山东省济南市"],
  ["370100", "en", "Jinan, Shandong"],
  ["370202", "zh", "山东省青岛市市南区"],
  ["370202", "en", "Shinan, Qingdao, Shandong"],
  ["310000", "zh", "上海市"],
  ["310000", "en", "Shanghai"],
  ["610500", "en", "Weinan, Shaanxi"],
  ["110101", "zh", "北京市东城区"],
  ["000000", "zh", "全国"],
  ["000000", "en", "China"],
] as const)("names the place of %s in %s", (code, locale, words) => {
  expect(toPlaceWords(code, locale)).toBe(words);
});

test.each([
  ["济南市城市管理局", "ji nan shi cheng shi guan li ju", /^Jinan/],
  ["局", "ju", /^Ju$/],
  ["A局", "a ju", /^A ?[Jj]u$/],
  ["名字", "ming", /^Ming$/],
])("joins the pinyin of %s into words", (name, pinyin, expected) => {
  expect(toPinyinWords(name, pinyin)).toMatch(expected);
});

test.each([
  ["city-management", "city", "zh", "市级城市管理部门"],
  ["city-management", "city", "en", "City management, city level"],
  ["government", "district", "zh", "区县级政府与办公机构"],
] as const)("names the group %s %s in %s", (kind, level, locale, words) => {
  expect(toGroupName(kind, level, locale)).toBe(words);
});
