import { readFileSync } from "node:fs";
import { join } from "node:path";

export type StyleRule = { selector: string; weight: number; declarations: Record<string, string> };

let rules: readonly StyleRule[] | undefined;

/** The rules of every drawing (`app/styles/drawing.css`), lightest first. */
export function drawingRules(): readonly StyleRule[] {
  rules ??= parseRules(readFileSync(join(process.cwd(), "app/styles/drawing.css"), "utf8"));
  return rules;
}

/** Flat rules of a style sheet in order of weight, then of the sheet; hover and other states are left out. */
export function parseRules(css: string): StyleRule[] {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, "");
  const found = [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = "", body = ""]) =>
    selectors.split(",").map((selector) => toRule(selector.trim(), body)),
  );
  return found.filter((rule) => !rule.selector.includes(":")).sort((a, b) => a.weight - b.weight);
}

function toRule(selector: string, body: string): StyleRule {
  const declarations = Object.fromEntries(
    body
      .split(";")
      .map((line) => line.split(/:(.*)/s).map((part) => part.trim()))
      .filter(([name, value]) => name && value)
      .map(([name, value]) => [name, value]),
  ) as Record<string, string>;
  const classes = selector.match(/\./g)?.length ?? 0;
  const elements = selector.match(/(?:^|\s)[a-z]/g)?.length ?? 0;
  return { selector, weight: classes * 10 + elements, declarations };
}
