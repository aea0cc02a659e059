import { collapseSpace } from "@/lib/reading/join-lines";
import { attribute, type HtmlElement, isElement, isTextNode } from "./dom";

export type Head = { title: string | null; metadata: Record<string, string> };

const MAX_ENTRIES = 60;
const MAX_VALUE = 500;

/** `<title>` and the named `<meta>` of a page, wherever they stand. */
export function readHead(html: HtmlElement): Head {
  const head: Head = { title: null, metadata: {} };
  const sections = html.childNodes.filter(isElement);
  for (const section of sections) {
    for (const child of section.childNodes) if (isElement(child)) readHeadElement(child, head);
  }
  return head;
}

function readHeadElement(element: HtmlElement, head: Head): void {
  if (element.tagName === "title") {
    const words = element.childNodes.map((node) => (isTextNode(node) ? node.value : "")).join("");
    head.title ??= collapseSpace(words).trim() || null;
  } else if (element.tagName === "meta") {
    const name = attribute(element, "name") || attribute(element, "property");
    const content = collapseSpace(attribute(element, "content")).trim().slice(0, MAX_VALUE);
    const known = Object.hasOwn(head.metadata, name) || Object.keys(head.metadata).length >= MAX_ENTRIES;
    if (name && name !== "__proto__" && content && !known) head.metadata[name] = content;
  }
}
