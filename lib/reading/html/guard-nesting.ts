import { MAX_HTML_WORK, MAX_NESTING } from "@/lib/reading/limits";
import { readingError } from "@/lib/reading/reading-error";

const TAG =
  /<(\/?)(div|span|font|b|i|u|s|em|strong|big|small|a|center|section|article|blockquote|ul|ol|table|p|td|tr|li)(?=[\s/>])/gi;
const FORMATTING = /^(?:font|b|i|u|s|em|strong|big|small|a)$/i;
const CONTAINER = /^(?:div|span|center|section|article|blockquote|ul|ol|table)$/i;

/**
 * Refuses a page whose open elements would make an HTML parser's work grow as a square: nesting beyond any real page,
 * or hundreds of formatting elements left open, which the parser opens again in every block.
 */
export function guardNesting(html: string): void {
  let depth = 0;
  let formatting = 0;
  let mostFormatting = 0;
  let blocks = 0;
  for (const [, closing, name = ""] of html.matchAll(TAG)) {
    const step = closing ? -1 : 1;
    if (FORMATTING.test(name)) {
      formatting = Math.max(0, formatting + step);
      mostFormatting = Math.max(mostFormatting, formatting);
    } else if (CONTAINER.test(name)) depth = Math.max(0, depth + step);
    if (!closing) blocks += 1;
    if (depth > MAX_NESTING) throw readingError("too-large");
  }
  if (mostFormatting > 50 && mostFormatting * blocks > MAX_HTML_WORK) throw readingError("too-large");
}
