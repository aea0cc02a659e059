import type { DefaultTreeAdapterTypes } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

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

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

/** Whether a browser would not show it. */
export function isHidden(element: HtmlElement): boolean {
  for (const { name, value } of element.attrs) {
    if (name === "hidden") return true;
    if (name === "style" && HIDDEN_STYLE.test(value)) return true;
  }
  return false;
}

/** A span attribute as a whole number of at least one, at most `max`. */
export function spanOf(element: HtmlElement, name: "rowspan" | "colspan", max: number): number {
  const value = Number.parseInt(attribute(element, name), 10);
  if (name === "rowspan" && value === 0) return max;
  return value > 1 ? Math.min(value, max) : 1;
}
