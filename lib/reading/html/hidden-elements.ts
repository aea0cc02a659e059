import type { HtmlElement } from "./dom";

const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
const EVERY = new RegExp(HIDES, "gi");
const UNQUOTED = /=\s*[^\s"'<>=]*$/;
const ENDS_UNQUOTED = /[\s>]|$/g;

/**
 * Tells what a browser would not show. A page saved by an office program has thousands of long styles and hides nothing
 * or next to nothing: its source tells beforehand how long the styles are that hide, and only those are looked into.
 */
export class HiddenElements {
  readonly #lengths = new Set<number>();

  /** `source` is the page's text. */
  constructor(source: string) {
    for (const { index } of source.matchAll(EVERY)) {
      const value = attributeAround(source, index);
      // A reference (&#58;) is shorter once it is resolved, and a line break may be.
      for (let length = shortest(value); length <= value.length; length += 1) this.#lengths.add(length);
    }
  }

  has(element: HtmlElement): boolean {
    for (const { name, value } of element.attrs) {
      if (name === "hidden") return true;
      if (this.#lengths.has(value.length) && name === "style" && HIDES.test(value)) return true;
    }
    return false;
  }
}

/** The attribute value that `at` stands in; "" where it stands in none (a style sheet, a script). */
function attributeAround(source: string, at: number): string {
  const unquoted = UNQUOTED.exec(source.slice(Math.max(0, at - 80), at));
  if (unquoted) {
    ENDS_UNQUOTED.lastIndex = at;
    const start = at - unquoted[0].length + 1;
    return source.slice(start, ENDS_UNQUOTED.exec(source)?.index).trim();
  }
  const start = Math.max(source.lastIndexOf('"', at), source.lastIndexOf("'", at));
  const end = start < 0 ? -1 : source.indexOf(source.charAt(start), at);
  const value = source.slice(start + 1, end);
  return end < 0 || /[<>]/.test(value) ? "" : value;
}

function shortest(value: string): number {
  return value.replace(/&[#\w]+;?/g, "&").replace(/\r\n/g, "\n").length;
}
