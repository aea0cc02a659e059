import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The tokens of the style sheet, in the light theme: what leaves the page is always light. */
let tokens: ReadonlyMap<string, string> | undefined;

function lightTokens(): ReadonlyMap<string, string> {
  tokens ??= parseLightTokens(readFileSync(join(process.cwd(), "app/styles/tokens.css"), "utf8"));
  return tokens;
}

/** Custom properties of a style sheet by name; of a `light-dark()` pair the light half. */
export function parseLightTokens(css: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, value] of css.matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
    if (name && value && !found.has(name)) found.set(name, toLight(value.trim()));
  }
  return found;
}

/** Replaces every `var()` and `light-dark()` of a style value or an SVG by plain colours; an unknown token is a bug. */
export function resolveColours(markup: string, known: ReadonlyMap<string, string> = lightTokens()): string {
  const resolved = markup.replace(/var\((--[\w-]+)\)/g, (_whole, name: string) => {
    const value = known.get(name);
    if (value === undefined) throw new Error(`No token ${name} in the style sheet`);
    return value;
  });
  return toLight(resolved.includes("var(--") && resolved !== markup ? resolveColours(resolved, known) : resolved);
}

function toLight(value: string): string {
  return value.replace(/light-dark\(([^,()]+|rgb\([^)]*\)),\s*(?:[^,()]+|rgb\([^)]*\))\)/g, "$1");
}
