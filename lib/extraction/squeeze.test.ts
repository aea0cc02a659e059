import { expect, test } from "vitest";
import { squeeze } from "./squeeze";

test.each([
  ["", ""],
  ["主动公开", "主动公开"],
  ["主 动\n公\t开", "主动公开"],
  ["主\u3000动\u00a0公\u2003开\ufeff", "主动公开"],
  ["“微博”—12条", "“微博”—12条"],
])("takes the blanks out of %j", (words, expected) => {
  expect(squeeze(words)).toBe(expected);
});
