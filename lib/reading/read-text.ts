import type { DecodedText } from "./decode-text";
import { readingError } from "./reading-error";
import type { Block, SourceDocument } from "./source-document";

const MARKDOWN_HEADING = /^#{1,6}\s+(\S.*?)\s*#*$/;

/** Plain text and markdown keep every letter; only line and page ends become line feeds. A block is a line with words. */
export function readText({ text: raw, encoding }: DecodedText, markdown: boolean): SourceDocument {
  const text = raw.replace(/^\ufeff/, "").replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n");
  const blocks: Block[] = [];
  let title: string | null = null;
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const heading = markdown ? MARKDOWN_HEADING.exec(line[0]) : null;
    if (blocks.length === 0) title = heading?.[1] ?? null;
    blocks.push({
      kind: heading ? "heading" : "paragraph",
      start: line.index,
      end: line.index + line[0].length,
    });
  }
  if (blocks.length === 0) throw readingError("empty-document");
  const mediaType = markdown ? "text/markdown" : "text/plain";
  return { mediaType, encoding, title, text, blocks, tables: [], metadata: {} };
}
