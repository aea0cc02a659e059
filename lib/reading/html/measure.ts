import { MAX_NESTING } from "@/lib/reading/limits";
import { readingError } from "@/lib/reading/reading-error";
import { FURNITURE_NAME, FURNITURE_TAGS, SILENT_TAGS } from "./boilerplate";
import { type HtmlElement, type HtmlNode, isElement, isTextNode } from "./dom";
import { HiddenElements } from "./hidden-elements";

/** What an element holds: letters outside links, letters in links, sentence ends, cells, nested tables. */
export type Measure = { plain: number; linked: number; sentences: number; cells: number; tables: number };

/** The measure of what holds nothing. */
export const NOTHING: Readonly<Measure> = { plain: 0, linked: 0, sentences: 0, cells: 0, tables: 0 };

/**
 * Measures every element under `root`; `source` is the page's text. Elements that are never read (code, controls, what
 * a browser hides) and all they hold get no measure.
 */
export function measure(root: HtmlElement, source: string): void {
  measureElement(root, false, new HiddenElements(source), 0);
}

function measureElement(element: HtmlElement, inLink: boolean, hidden: HiddenElements, depth: number): Measure {
  if (depth > MAX_NESTING) throw readingError("too-large");
  const own: Measure = { plain: 0, linked: 0, sentences: 0, cells: 0, tables: 0 };
  for (const child of element.childNodes) {
    if (isTextNode(child)) addText(own, child.value, inLink);
    else if (isElement(child) && !SILENT_TAGS.has(child.tagName) && !hidden.has(child)) {
      addMeasure(own, measureElement(child, inLink || child.tagName === "a", hidden, depth + 1));
      if (child.tagName === "table") own.tables += 1;
      if (child.tagName === "td" || child.tagName === "th") own.cells += 1;
    }
  }
  element.measure = own;
  return own;
}

/** Whether a node is an element that is read. */
export function isRead(node: HtmlNode): node is HtmlElement {
  return isElement(node) && Boolean(node.measure);
}

function addMeasure(sum: Measure, part: Measure): void {
  sum.plain += part.plain;
  sum.linked += part.linked;
  sum.sentences += part.sentences;
  sum.cells += part.cells;
  sum.tables += part.tables;
}

function addText(sum: Measure, text: string, inLink: boolean): void {
  let letters = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code === 0xa0 || code === 0x3000) continue;
    letters += 1;
    if (code === 0x3002 || code === 0xff1b) sum.sentences += 1;
  }
  if (inLink) sum.linked += letters;
  else sum.plain += letters;
}

/** Whether a part of a page is furniture: by its tag or name, or because it is a list of links. */
export function isFurniture(element: HtmlElement, whole: Measure): boolean {
  const own = element.measure;
  if (!own) return true;
  const { plain, linked } = own;
  if (plain > whole.plain * 0.4) return false;
  if (FURNITURE_TAGS.has(element.tagName)) return true;
  if (linked > 30 && linked > plain * 2 && own.sentences < 2) return true;
  if (own.cells > 8 && plain > linked * 4) return false;
  return element.attrs.some(({ name, value }) => (name === "class" || name === "id") && FURNITURE_NAME.test(value));
}

/** Whether a part beside the article still reads like one: sentences or cells, and hardly a link. */
export function isArticleLike({ plain, linked, sentences, cells }: Measure): boolean {
  return plain > linked * 3 && ((plain > 60 && sentences > 0) || (cells > 8 && plain > 30));
}

/** The elements from `root` down to the article: each holds nearly all of the letters of the one before. */
export function pathToArticle(root: HtmlElement): HtmlElement[] {
  const path = [root];
  for (let at: HtmlElement | undefined = root; at; ) {
    const enough: number = (at.measure?.plain ?? 0) * 0.8;
    const next: HtmlElement | undefined = at.childNodes.find(
      (child: HtmlNode): child is HtmlElement => isElement(child) && (child.measure?.plain ?? 0) >= enough,
    );
    if (!next || enough === 0) break;
    path.push(next);
    at = next;
  }
  return trimPath(path);
}

/** Shorter cells are cells of a true table, not parts of a page. */
const SHORTEST_ARTICLE_CELL = 300;
const ARTICLE_TAGS = /^(?:html|body|div|section|article|main|td|center|form)$/;

/** A table or a part of one is no article, nor is a line: the article is what stands around it. */
function trimPath(path: HtmlElement[]): HtmlElement[] {
  const isArticle = (element: HtmlElement) => {
    const { plain, tables } = element.measure ?? NOTHING;
    return (
      ARTICLE_TAGS.test(element.tagName) && (element.tagName !== "td" || tables > 0 || plain > SHORTEST_ARTICLE_CELL)
    );
  };
  return path.slice(0, Math.max(1, path.findLastIndex(isArticle) + 1));
}
