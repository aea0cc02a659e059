import { expect, test } from "vitest";
import { drawingRules, parseRules } from "./style-rules";

test("reads flat rules, lightest first, states left out", () => {
  const css = "/* c */ svg .b { font-weight: 600; } .grid, .axis { fill: none } a:hover text { fill: red; }";
  expect(parseRules(css)).toEqual([
    { selector: ".grid", weight: 10, declarations: { fill: "none" } },
    { selector: ".axis", weight: 10, declarations: { fill: "none" } },
    { selector: "svg .b", weight: 11, declarations: { "font-weight": "600" } },
  ]);
});

test("the product's own sheet colours every outcome", () => {
  const fills = drawingRules().filter((rule) => rule.selector.startsWith(".o-"));
  expect(fills.map((rule) => rule.declarations.fill)).toEqual([
    "var(--o-granted)",
    "var(--o-partial)",
    "var(--o-already)",
    "var(--o-other)",
    "var(--o-notproc)",
    "var(--o-unavail)",
    "var(--o-denied)",
  ]);
});
