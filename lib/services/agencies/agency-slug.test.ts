import { expect, test } from "vitest";
import { toAgencySlug } from "./agency-slug";

test.each([
  ["济南市城市管理局", ["济南市", "山东省"], "jinan-shi-chengshi-guanli-ju"],
  ["青岛市市南区人民政府", ["市南区", "青岛市", "山东省"], "qingdao-shi-shinan-qu-renmin-zhengfu"],
  ["长沙市长沙县人民政府", ["长沙县", "长沙市", "湖南省"], "changsha-shi-changsha-xian-renmin-zhengfu"],
  ["北京市怀柔区发展和改革委员会", ["怀柔区", "北京市"], "beijing-shi-huairou-qu-fazhan-he-gaige-weiyuanhui"],
  ["淄博市临淄区闻韶街道办事处", ["临淄区", "淄博市", "山东省"], "zibo-shi-linzi-qu-wenshao-jiedao-banshichu"],
  [
    "淄博高新技术产业开发区中埠镇人民政府",
    ["淄博市", "山东省"],
    "zibo-gaoxin-jishu-chanye-kaifaqu-zhongbuzhen-renmin-zhengfu",
  ],
  ["上海市闵行区绿化和市容管理局", ["闵行区", "上海市"], "shanghai-shi-minhang-qu-lvhua-he-shirong-guanli-ju"],
])("parts %s by words", (name, regionNames, slug) => {
  expect(toAgencySlug({ name, regionCode: "370100", regionNames }, () => false)).toBe(slug);
});

test("where an address is taken, the region's code follows, then a number", () => {
  const agency = { name: "鼓楼区审计局", regionCode: "320106", regionNames: ["鼓楼区"] };
  const taken = new Set(["gulou-qu-shenji-ju", "gulou-qu-shenji-ju-320106"]);
  expect(toAgencySlug(agency, (slug) => slug === "gulou-qu-shenji-ju")).toBe("gulou-qu-shenji-ju-320106");
  expect(toAgencySlug(agency, (slug) => taken.has(slug))).toBe("gulou-qu-shenji-ju-320106-2");
});
