import type { DocumentBuilder } from "@/lib/reading/document-builder";
import { collapseSpace } from "@/lib/reading/join-lines";
import { raiseDigits } from "@/lib/reading/raised-digits";
import { BLOCK_TAGS, CONTROL_LINE, COUNTER, IDENTITY_LINE, SPONSOR_LINE } from "./boilerplate";
import { attribute, type HtmlElement, type HtmlNode, isElement, isTextNode } from "./dom";
import { cellsOf, isLayoutTable, rowsOf, toGrid } from "./html-table";
import { isArticleLike, isFurniture, isRead, type Measure, NOTHING } from "./measure";

const LONGEST_CONTROL_LINE = 80;
const LONGEST_COUNTER_LINE = 160;

/** Reads a body in one walk: the article whole, and of what stands around it the lines of identity. */
export class HtmlWalk {
  /** Who runs the page, where a line left out says so. */
  sponsor: string | null = null;
  readonly #builder: DocumentBuilder;
  readonly #path: ReadonlySet<HtmlElement>;
  readonly #article: HtmlElement | undefined;
  readonly #whole: Readonly<Measure>;
  readonly #title: string;
  #line = "";
  #inArticle = false;

  constructor(builder: DocumentBuilder, path: HtmlElement[], title: string | null) {
    this.#builder = builder;
    this.#path = new Set(path);
    this.#article = path.at(-1);
    this.#whole = path[0]?.measure ?? NOTHING;
    this.#title = title ?? "";
  }

  /** Reads an element and all that stands in it. */
  read(element: HtmlElement): void {
    const before = this.#inArticle;
    if (!before && this.#entersArticle(element)) this.#inArticle = true;
    const kind = /^h[1-6]$/.test(element.tagName) ? "heading" : undefined;
    if (element.tagName === "table") this.#readTable(element);
    else for (const child of element.childNodes) this.#readNode(child, element.tagName === "sup");
    if (BLOCK_TAGS.has(element.tagName)) this.#endLine(kind);
    this.#inArticle = before;
  }

  #entersArticle(element: HtmlElement): boolean {
    if (element === this.#article) return true;
    if (this.#path.has(element) || !BLOCK_TAGS.has(element.tagName)) return false;
    return isArticleLike(element.measure ?? NOTHING);
  }

  #readNode(node: HtmlNode, raised = false): void {
    if (isTextNode(node)) {
      this.#line += raised ? raiseDigits(this.#line, node.value) : node.value;
      return;
    }
    if (!isRead(node)) return;
    if (node.tagName === "br" || BLOCK_TAGS.has(node.tagName)) this.#endLine();
    if (!this.#path.has(node) && isFurniture(node, this.#whole)) this.#leaveOut(node);
    else this.read(node);
  }

  #readTable(table: HtmlElement): void {
    const rows = rowsOf(table).map(cellsOf);
    const caption = table.childNodes.find((child) => isElement(child) && child.tagName === "caption");
    if (caption) this.#readNode(caption);
    if (isLayoutTable(table, rows)) {
      for (const cell of rows.flat()) this.#readNode(cell);
      return;
    }
    const grid = toGrid(rows);
    const kept = this.#inArticle || grid.cells.some(({ text }) => IDENTITY_LINE.test(text));
    if (kept) this.#builder.table(grid);
  }

  #endLine(kind?: "heading"): void {
    const line = this.#line.trim() && collapseSpace(this.#line).trim();
    this.#line = "";
    if (line === "") return;
    const words = line.length > LONGEST_COUNTER_LINE ? line : collapseSpace(line.replace(COUNTER, "")).trim();
    if (words.length <= LONGEST_CONTROL_LINE && CONTROL_LINE.test(words)) this.#noteSponsor(words);
    else if (this.#inArticle || this.#isIdentity(words, kind)) this.#builder.paragraph(words, kind);
    else this.#noteSponsor(words);
  }

  /** Outside the article: its title, and lines of date, source and index number. */
  #isIdentity(line: string, kind?: "heading"): boolean {
    if (line.length > 200) return false;
    return kind === "heading" || IDENTITY_LINE.test(line) || (line.length >= 8 && this.#title.startsWith(line));
  }

  #noteSponsor(line: string): void {
    this.sponsor ??= SPONSOR_LINE.exec(line)?.[1] ?? null;
  }

  /** Furniture is not read, but who runs the page is noted from it. */
  #leaveOut(element: HtmlElement): void {
    if (this.sponsor || (element.measure?.plain ?? 0) > 2000) return;
    const words: string[] = [];
    collectWords(element, words);
    this.#noteSponsor(words.join(" "));
    const name = attribute(element, "class") || attribute(element, "id");
    if (/title/i.test(name)) this.#builder.paragraph(collapseSpace(words.join("")));
  }
}

function collectWords(element: HtmlElement, words: string[]): void {
  for (const child of element.childNodes) {
    if (isTextNode(child)) words.push(child.value);
    else if (isRead(child)) collectWords(child, words);
  }
}
