import { resolveColours } from "@/lib/export/light-colours";
import type { StyleRule } from "./style-rules";

/** What SVG knows as attributes; the rest of a style sheet means nothing outside a page. */
const ATTRIBUTES = new Set([
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "shape-rendering",
  "paint-order",
  "text-anchor",
  "font-weight",
]);
const DROPPED = ["class", "style", "tabindex", "role", "data-testid", "aria-hidden", "aria-label", "aria-live"];

type Values = Readonly<Record<string, string>>;

/**
 * Writes the light values of the style sheet into a drawing's own attributes, so that it looks the same in any program,
 * and takes away what only a page needs. `--c` and other custom properties hold for the elements inside.
 */
export function inlineStyles(element: Element, rules: readonly StyleRule[], inherited: Values = {}): void {
  const own = collectValues(element, rules);
  const known = { ...inherited, ...Object.fromEntries(Object.entries(own).filter(([name]) => name.startsWith("--"))) };
  for (const [name, value] of Object.entries(own)) {
    if (ATTRIBUTES.has(name)) element.setAttribute(name, value.replace(/px$/, ""));
  }
  for (const name of DROPPED) element.removeAttribute(name);
  for (const attribute of [...element.attributes]) {
    if (attribute.value.includes("var(")) element.setAttribute(attribute.name, resolve(attribute.value, known));
  }
  for (const child of [...element.children]) inlineStyles(child, rules, known);
}

/** Heavier rules win over lighter ones, an element's own style over all. */
function collectValues(element: Element, rules: readonly StyleRule[]): Record<string, string> {
  const matched = rules.filter((rule) => element.matches(rule.selector)).map((rule) => rule.declarations);
  return Object.assign({}, ...matched, parseStyle(element.getAttribute("style") ?? ""));
}

function parseStyle(style: string): Record<string, string> {
  const pairs = style.split(";").map((line) => line.split(/:(.*)/s).map((part) => part.trim()));
  return Object.fromEntries(pairs.filter(([name, value]) => name && value));
}

function resolve(value: string, known: Values): string {
  return resolveColours(value.replaceAll(/var\((--[\w-]+)\)/g, (whole, name: string) => known[name] ?? whole));
}
