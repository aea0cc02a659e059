import { expect, test } from "vitest";
import { raiseDigits } from "./raised-digits";

test.each([
  ["12", "1", "¹"],
  ["12 ", "10", "¹⁰"],
  ["12", "[1]", "¹"],
  ["12", "〔10〕", "¹⁰"],
  ["公开", "[1]", "[1]"],
  ["平方米", "2", "2"],
  ["", "3", "3"],
])("behind %j a raised %j is %j", (before, raised, written) => {
  expect(raiseDigits(before, raised)).toBe(written);
});
