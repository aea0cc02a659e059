import { expect, test } from "vitest";
import { splitRun } from "./split-run";

test("words of one run stand where their own widths put them", () => {
  const run = { text: "4.其他方式 次 12", x: 100, y: 50, width: 120, size: 10 };
  expect(splitRun(run).map(({ text, x, width }) => [text, x, width])).toEqual([
    ["4.其他方式", 100, 50],
    ["次", 175, 10],
    ["12", 210, 10],
  ]);
});

test("condensed letters shrink alike", () => {
  const run = { text: "情况 10", x: 0, y: 0, width: 15, size: 10 };
  expect(splitRun(run).map(({ text, x, width }) => [text, x, width])).toEqual([
    ["情况", 0, 10],
    ["10", 10, 5],
  ]);
});

test("a run of one word is itself", () => {
  const run = { text: "规章", x: 0, y: 0, width: 20, size: 10 };
  expect(splitRun(run)).toEqual([run]);
});
