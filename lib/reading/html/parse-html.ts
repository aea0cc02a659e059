import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from "parse5";
import { MAX_ELEMENTS, MAX_NESTING } from "@/lib/reading/limits";
import { readingError } from "@/lib/reading/reading-error";
import { type HtmlElement, isElement } from "./dom";

type Tree = TreeAdapter<DefaultTreeAdapterMap>;

/**
 * Parses a page to its root element; null where it has none. Throws AppError `too-large` where elements nest beyond
 * any real page, or where formatting left open makes the parser open it again in block after block.
 */
export function parseHtml(text: string): HtmlElement | null {
  Object.assign(built, { elements: 0, depth: 0 });
  return parse(text, { treeAdapter: WATCHED_TREE }).childNodes.find(isElement) ?? null;
}

/** What the parse that is running has built; parsing is never interrupted, so one count is enough. */
const built = { elements: 0, depth: 0 };

/**
 * The parser's own tree, which counts what is built, so that no page's work grows as a square of its length. One tree for
 * all pages: a new one for each is half as fast, as the parser's calls then have no one target.
 */
const WATCHED_TREE: Tree = {
  ...defaultTreeAdapter,
  createElement(tagName, namespace, attributes) {
    built.elements += 1;
    if (built.elements > MAX_ELEMENTS) throw readingError("too-large");
    const element: HtmlElement = defaultTreeAdapter.createElement(tagName, namespace, attributes);
    element.measure = null;
    return element;
  },
  onItemPush() {
    built.depth += 1;
    if (built.depth > MAX_NESTING) throw readingError("too-large");
  },
  onItemPop() {
    built.depth -= 1;
  },
  insertBefore(parent, node, reference) {
    // What stands loose in a table goes before it: the table is the last child, which the parser's own tree seeks from the first.
    parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node);
    node.parentNode = parent;
  },
  insertTextBefore(parent, text, reference) {
    const before = parent.childNodes[parent.childNodes.lastIndexOf(reference) - 1];
    if (before && defaultTreeAdapter.isTextNode(before)) before.value += text;
    else this.insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference);
  },
};
