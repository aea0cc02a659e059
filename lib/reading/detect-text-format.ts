/** Formats that are text inside. */
export type TextFormat = "html" | "mht" | "markdown" | "csv" | "xml" | "text";

/** What divides the values of a line. */
export const SEPARATORS = [",", "\t", ";"] as const;

const HEAD = 4096;
const CLOSING_TAGS = /<\/(?:p|td|tr|div|span|table|font|li)>/gi;

/** Tells a decoded text's format by what it says; the name decides only between plain text, markdown and separated values. */
export function detectTextFormat(text: string, name: string): TextFormat {
  const head = text.slice(0, HEAD).trimStart();
  if (isMimeMessage(head)) return "mht";
  if (/^<\?xml/.test(head) && !/<html|<!doctype html/i.test(head)) return "xml";
  if (isHtml(head, text)) return "html";
  if (isSeparated(text, /\.csv$/i.test(name))) return "csv";
  const headings = text.match(/^#{1,6} \S/gm)?.length ?? 0;
  return headings > 0 || /\.(?:md|markdown)$/i.test(name) ? "markdown" : "text";
}

function isMimeMessage(head: string): boolean {
  return /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*(?:mime-version|content-type)\s*:/i.test(head.slice(0, 2000));
}

function isHtml(head: string, text: string): boolean {
  if (/<(?:html|body|!doctype html|meta|head)[\s>]/i.test(head)) return true;
  if (/^<(?:p|div|table|center|font|h[1-6]|span|br|section|article|ul|b|strong|title|style|!--)\b/i.test(head))
    return true;
  const closing = text.slice(0, 65_536).match(CLOSING_TAGS)?.length ?? 0;
  return closing >= 4;
}

/**
 * Comma-, tab- or semicolon-separated values: most lines have the same number of separators, at least two. A sheet of several
 * tables has lines of any number; it is told by half of them, and by its name.
 */
function isSeparated(text: string, named: boolean): boolean {
  const lines = text
    .slice(0, 65_536)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "");
  if (lines.length < 3) return false;
  if (SEPARATORS.some((separator) => hasColumns(lines, separator))) return true;
  const hasValues = (line: string) => SEPARATORS.some((separator) => separatorsIn(line, separator) >= 2);
  return named && lines.filter(hasValues).length >= lines.length / 2;
}

function separatorsIn(line: string, separator: string): number {
  return line.replace(/"[^"]*"/g, "").split(separator).length - 1;
}

function hasColumns(lines: string[], separator: string): boolean {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = separatorsIn(line, separator);
    counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  const [most = 0, times = 0] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return most >= 2 && times >= lines.length * 0.8;
}
