import { expect, test } from "vitest";
import { testAtEnd } from "./anchored-pattern";

test.each([
  [/(?:增加|减少)(?:了|约)?$/, "较上年增加了", true],
  [/(?:增加|减少)(?:了|约)?$/, "增加了申请", false],
  [/^共$/, "共", true],
  [/结转|上年$/, "结转下年", true],
])("%s finds the same words tried from their end: %j", (pattern, words, expected) => {
  expect(testAtEnd(pattern).test(words)).toBe(expected);
});
