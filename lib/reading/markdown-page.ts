import type { DecodedText } from "./decode-text";

const HEADING = /^(#{1,6})[ \t]+(\S.*?)[ \t]*#*$/gm;
/** A line break beside words, outside tags, divides lines in markdown. */
const BREAK = /(?<=[^>\s])[ \t]*\r?\n|\r?\n(?=[ \t]*[^<\s])/g;

/** Whether a text told as a page is markdown with tables in HTML, as programs write that convert merged cells. */
export function isMarkdownPage(text: string): boolean {
  return /^#{1,6} \S/m.test(text) && !/<(?:html|body|!doctype)[\s>]/i.test(text.slice(0, 4096));
}

/** Markdown around tables in HTML as one page: its headings and lines become elements. */
export function toPage({ text, encoding }: DecodedText): DecodedText {
  return { text: text.replace(HEADING, "<h2>$2</h2>").replace(BREAK, "<br>\n"), encoding };
}
