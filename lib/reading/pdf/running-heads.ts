import type { PageLayout, PagePart } from "./page-layout";
import type { PageLine } from "./page-lines";

const PAGE_NUMBER =
  /^[-—–―－·•\s]*(?:第\s*)?\d{1,3}\s*(?:页)?(?:\s*[/／,，共]\s*(?:共\s*)?\d{1,3}\s*页?)?[-—–―－·•\s]*$/;
/** Heads and feet stand in these shares of the page's height. */
const MARGIN = 0.12;
const MOST_LINES = 2;
const ENOUGH_PAGES = 0.6;

/** Drops page numbers, and lines at the head or foot that say the same on most pages. */
export function dropRunningHeads(pages: PageLayout[]): PageLayout[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(marginLines(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const repeats = (line: PageLine) => (counts.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length * ENOUGH_PAGES);
  return pages.map((page) => {
    const dropped = new Set<PagePart>(marginLines(page).filter((line) => PAGE_NUMBER.test(line.text) || repeats(line)));
    return { ...page, parts: page.parts.filter((part) => !dropped.has(part)) };
  });
}

function marginLines({ parts, height }: PageLayout): PageLine[] {
  const isLine = (part: PagePart): part is PageLine => "text" in part;
  const head = parts
    .slice(0, MOST_LINES)
    .filter(isLine)
    .filter(({ top }) => top > height * (1 - MARGIN));
  const foot = parts
    .slice(-MOST_LINES)
    .filter(isLine)
    .filter(({ top }) => top < height * MARGIN);
  return [...new Set([...head, ...foot])];
}

function keyOf({ text, top }: PageLine): string {
  return `${text.replace(/\d+/g, "#")}@${Math.round(top / 6)}`;
}
