import { expect, test } from "vitest";
import { textWidth, wrapText } from "./text-width";

test.each([
  ["杭州", 20, 400, 40],
  ["2023", 20, 400, 44.4],
  ["2023", 20, 600, 46.4],
  ["57 件", 10, 400, 23.34],
  ["", 20, 400, 0],
] as const)("measures %j at %d px, weight %d", (text, size, weight, width) => {
  expect(textWidth(text, size, weight)).toBeCloseTo(width, 5);
});

test.each([
  ["Han between any two characters", "一二三四五六", 60, ["一二三", "四五六"]],
  ["never before a closing mark, which takes its character along", "一二三，四五", 60, ["一二", "三，四", "五"]],
  ["a number whole", "办理 12345 件", 60, ["办理", "12345", "件"]],
  ["an English word with its quotes and its apostrophe", "the report’s “page”", 115, ["the", "report’s", "“page”"]],
  ["a word too wide for any line as it is", "disclosure", 40, ["disclosure"]],
  ["nothing", "", 40, []],
])("wraps %s", (_what, text, width, lines) => {
  expect(wrapText(text, width, 20)).toEqual(lines);
});
