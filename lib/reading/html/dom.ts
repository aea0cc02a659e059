import type { DefaultTreeAdapterTypes } from "parse5";
import type { Measure } from "./measure";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
/** An element; `measure` is what it holds, once it is measured, null where it is never read. */
export type HtmlElement = DefaultTreeAdapterTypes.Element & { measure?: Measure | null };

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function isTextNode(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === "#text";
}

/** An attribute's value; "" where it is absent. */
export function attribute(element: HtmlElement, name: string): string {
  for (const attr of element.attrs) if (attr.name === name) return attr.value;
  return "";
}

/** A span attribute as a whole number of at least one, at most `max`. */
export function spanOf(element: HtmlElement, name: "rowspan" | "colspan", max: number): number {
  const value = Number.parseInt(attribute(element, name), 10);
  if (name === "rowspan" && value === 0) return max;
  return value > 1 ? Math.min(value, max) : 1;
}
