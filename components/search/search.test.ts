import { expect, test } from "vitest";
import { toExcerpt } from "./excerpt";
import { markHits } from "./mark-hits";
import { toSubjectHref } from "./subject-href";

test.each([
  [
    "济南市城市管理局",
    ["济南"],
    [
      ["济南", true],
      ["市城市管理局", false],
    ],
  ],
  [
    "Requests received",
    ["RECEIVED"],
    [
      ["Requests ", false],
      ["received", true],
    ],
  ],
  [
    "市南区",
    ["青岛", "南"],
    [
      ["市", false],
      ["南", true],
      ["区", false],
    ],
  ],
  ["市南区", [""], [["市南区", false]]],
])("marks %s for %j", (text, terms, expected) => {
  expect(markHits(text, terms).map((part) => [part.text, part.hit])).toEqual(expected);
});

test("an excerpt keeps the words around the first hit and marks every hit inside", () => {
  const text = `${"前".repeat(50)}收到\n申请20件，收到答复。${"后".repeat(90)}收到`;
  const excerpt = toExcerpt(text, [
    { start: 50, end: 52 },
    { start: 59, end: 61 },
    { start: 154, end: 156 },
  ]);
  expect(excerpt?.words).toBe("收到");
  expect(excerpt?.parts.map((part) => [part.text.length, part.hit])).toEqual([
    [36, false],
    [2, true],
    [7, false],
    [2, true],
    [63, false],
  ]);
});

test("no hit, no excerpt", () => {
  expect(toExcerpt("文", [])).toBeNull();
});

test.each([
  ["jinan-cgj", "/zh/agencies/jinan-cgj"],
  ["city:370200", "/zh/agencies?region=370200"],
])("leads %s to %s", (address, href) => {
  expect(toSubjectHref("zh", { address })).toBe(href);
});
