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
  ["qingdao-shi-shinan-qu-renmin-zhengfu", "Qingdao Shi Shinan Qu Renmin Zhengfu"],
  ["shanghai-shi-minhang-qu-lvhua-he-shirong-guanli-ju", "Shanghai Shi Minhang Qu Lühua He Shirong Guanli Ju"],
  ["gulou-qu-shenji-ju-320106-2", "Gulou Qu Shenji Ju"],
])("writes the pinyin of %s in words", (slug, words) => {
  expect(toPinyinWords(slug)).toBe(words);
});

test.each([
  ["city-management", "city", "zh", "市级城市管理部门"],
  ["city-management", "city", "en", "City management, city level"],
  ["government", "district", "zh", "区县级政府与办公机构"],
] as const)("names the group %s %s in %s", (kind, level, locale, words) => {
  expect(toGroupName(kind, level, locale)).toBe(words);
});
