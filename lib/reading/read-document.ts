import type { Block, SourceDocument } from "./source-document";

/**
 * Reads a file's bytes into a document; the format is told by content, the name is only a hint. Throws AppError
 * (`unsupported-format`, `encrypted`, `scanned`, `damaged`, `too-large`, `empty-document`).
 */
export async function readDocument(bytes: Uint8Array, _name: string): Promise<SourceDocument> {
  const text = new TextDecoder().decode(bytes);
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    blocks.push({ kind: "paragraph", start: line.index, end: line.index + line[0].length });
  }
  return { mediaType: "text/plain", encoding: "utf-8", title: null, text, blocks, tables: [], metadata: {} };
}
