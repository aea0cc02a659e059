import { expect, test } from "vitest";
import { scanNumerals } from "./scan-numerals";

test.each([
  ["共收到28件", "28", 28, "exact", "件"],
  ["发布 8 条", "8", 8, "exact", "条"],
  ["公开1,204条", "1,204", 1204, "exact", "条"],
  ["推送1 204条", "1 204", 1204, "exact", "条"],
  ["公开１２０４条", "１２０４", 1204, "exact", "条"],
  ["公开12，345，678条", "12，345，678", 12345678, "exact", "条"],
  ["采购160.5964万元", "160.5964万", 1605964, "exact", "元"],
  ["超过1.5万条", "1.5万", 15000, "over", "条"],
  ["发布60余万条", "60余万", 600000, "over", "条"],
  ["发布1.3万余条", "1.3万余", 13000, "over", "条"],
  ["近45.9万条", "45.9万", 459000, "nearly", "条"],
  ["约300件", "300", 300, "about", "件"],
  ["300件左右", "300", 300, "about", "件"],
  ["3600余条", "3600余", 3600, "over", "条"],
  ["100+篇", "100+", 100, "over", "篇"],
  ["突破2亿次", "2亿", 200000000, "over", "次"],
  ["新增一千二百条", "一千二百", 1200, "exact", "条"],
  ["修订两部规章", "两", 2, "exact", "部"],
  ["十余件", "十余", 10, "over", "件"],
  ["一百零五项", "一百零五", 105, "exact", "项"],
  ["复议为零件", "零", 0, "exact", "件"],
  ["达1526条(次)", "1526", 1526, "exact", "条次"],
  ["15个工作日", "15", 15, "exact", "个工作日"],
  ["占比42.7%", "42.7", 42.7, "exact", "%"],
  ["百分之九十八", "百分之九十八", 98, "exact", "%"],
  ["3人大代表", "3", 3, "exact", null],
])("reads %j as %j", (text, quote, value, qualifier, unit) => {
  const start = text.indexOf(quote);
  expect(scanNumerals(text)).toEqual([{ start, end: start + quote.length, text: quote, value, qualifier, unit }]);
});

test.each(["一、总体情况", "（二）进一步统一", "根据第二十条", "机械零件", "数十条", "逐一件件"])(
  "finds no number in %j",
  (text) => {
    expect(scanNumerals(text)).toEqual([]);
  },
);

test("reads a part of the text with offsets of the whole", () => {
  const text = "收到3件，答复5件，结转7件";
  expect(scanNumerals(text, 4, 10).map(({ start, value }) => [start, value])).toEqual([[7, 5]]);
});

test("reads every part of a date and a phone number", () => {
  expect(scanNumerals("2019年1月17日，0532-12345678").map(({ text }) => text)).toEqual([
    "2019",
    "1",
    "17",
    "0532",
    "12345678",
  ]);
});
