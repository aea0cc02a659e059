import { decodeText } from "./decode-text";
import { detectTextFormat } from "./detect-text-format";
import { readHtml } from "./html/read-html";
import { MAX_FILE_BYTES, MAX_TEXT_BYTES } from "./limits";
import { readText } from "./read-text";
import { readingError } from "./reading-error";
import type { SourceDocument } from "./source-document";

/**
 * Reads a file's bytes into a document; the format is told by content, the name is only a hint. Throws AppError
 * (`unsupported-format`, `encrypted`, `scanned`, `damaged`, `too-large`, `empty-document`, `too-slow`).
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  if (bytes.length > MAX_FILE_BYTES) throw readingError("too-large");
  return readTextual(bytes, name);
}

function readTextual(bytes: Uint8Array, name: string): SourceDocument {
  if (bytes.length > MAX_TEXT_BYTES) throw readingError("too-large");
  const decoded = decodeText(bytes);
  const format = detectTextFormat(decoded.text, name);
  if (format === "html") return readHtml(decoded);
  return readText(decoded, format === "markdown");
}
