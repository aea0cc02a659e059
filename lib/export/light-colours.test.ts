import { expect, test } from "vitest";
import { parseLightTokens, resolveColours } from "./light-colours";

const TOKENS = parseLightTokens(":root { --ink: light-dark(#1b1917, #f1eeea); --line: #ccc; --c: var(--ink); }");

test.each([
  ['<path fill="var(--ink)"/>', '<path fill="#1b1917"/>'],
  ['<path style="stroke: var(--c)"/>', '<path style="stroke: #1b1917"/>'],
  ["light-dark(#fff, #000)", "#fff"],
  ["light-dark(rgb(1 2 3 / .5), rgb(4 5 6))", "rgb(1 2 3 / .5)"],
  ["no colours", "no colours"],
])("resolves %j", (markup, plain) => {
  expect(resolveColours(markup, TOKENS)).toBe(plain);
});

test("an unknown token is a bug", () => {
  expect(() => resolveColours("var(--nope)", TOKENS)).toThrow("No token --nope");
});

test("the product's own tokens resolve to the light theme", () => {
  expect(resolveColours("var(--o-granted) var(--paper)")).toBe("#0f766e #ffffff");
});
