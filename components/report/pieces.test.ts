import { expect, test } from "vitest";
import type { Figure } from "@/lib/domain/report-layout";
import { toPieces } from "./pieces";

const TEXT = "受理申请20件，同比减少37.5%。";
const FIGURES: Figure[] = [
  { start: 4, end: 6, text: "20", value: 20, unit: "件", class: "fact" },
  { start: 12, end: 17, text: "37.5%", value: 37.5, unit: "%", class: "percentage" },
];

test.each([
  ["the whole text", { start: 0, end: 18 }, ["受理申请", "20", "件，同比减少", "37.5%", "。"]],
  ["a part that begins at a numeral", { start: 4, end: 7 }, ["20", "件"]],
  ["a part that ends inside a numeral", { start: 7, end: 14 }, ["，同比减少37"]],
  ["an empty part", { start: 3, end: 3 }, []],
])("cuts %s at its numerals", (_what, span, words) => {
  expect(toPieces(TEXT, span, FIGURES).map((piece) => piece.text)).toEqual(words);
});

test("marks a numeral with its class and leaves words unmarked", () => {
  expect(toPieces(TEXT, { start: 2, end: 7 }, FIGURES)).toEqual([
    { start: 2, end: 4, text: "申请", mark: null },
    { start: 4, end: 6, text: "20", mark: "fact" },
    { start: 6, end: 7, text: "件", mark: null },
  ]);
});
