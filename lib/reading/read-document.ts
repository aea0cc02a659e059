import { AppError } from "@/lib/domain/app-error";
import { decodeText } from "./decode-text";
import { detectContainer } from "./detect-container";
import { detectTextFormat } from "./detect-text-format";
import { MAX_FILE_BYTES, MAX_LETTERS, MAX_PARAGRAPH_LETTERS, MAX_TEXT_BYTES } from "./limits";
import { loadOnce } from "./load-once";
import { isMarkdownPage, toPage } from "./markdown-page";
import { readText } from "./read-text";
import { readZip } from "./read-zip";
import { READERS } from "./readers";
import { readingError, unreadable } from "./reading-error";
import type { SourceDocument } from "./source-document";

const oleReader = loadOnce(() => import("./read-ole").then((part) => part.readOle));

/**
 * Reads a file's bytes into a document; the format is told by content, the name is only a hint. Throws AppError
 * (`unsupported-format`, `encrypted`, `scanned`, `damaged`, `too-large`, `empty-document`, and
 * `invalid-input` for an archive of several documents).
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  if (bytes.length > MAX_FILE_BYTES) throw readingError("too-large");
  try {
    return withinWork(await readByContainer(bytes, name));
  } catch (error) {
    if (error instanceof AppError || isOurs(error)) throw error;
    // Whatever a library or a broken offset throws on such bytes is the file's fault, not a bug to stop a batch.
    throw readingError("damaged", error);
  }
}

/** What is read is bounded by counts, never by the clock, so that the same bytes always give the same answer. */
function withinWork(document: SourceDocument): SourceDocument {
  const { text } = document;
  if (text.length > MAX_LETTERS) throw readingError("too-large");
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = text.indexOf("\n", start);
    if ((end < 0 ? text.length : end) - start > MAX_PARAGRAPH_LETTERS) throw readingError("too-large");
  }
  return document;
}

/** A reader that cannot be loaded is our fault, not the file's. */
function isOurs(error: unknown): boolean {
  return error instanceof Error && "code" in error && /MODULE/.test(String(error.code));
}

async function readByContainer(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  switch (detectContainer(bytes)) {
    case "zip":
      return readZip(bytes, name, readByContainer);
    case "ole":
      return (await oleReader())(bytes);
    case "biff":
      return (await READERS.workbook())(bytes);
    case "pdf":
      return (await READERS.pdf())(bytes);
    case "rtf":
      return (await READERS.rtf())(bytes);
    case "picture":
      throw readingError("scanned");
    case "packed":
      throw unreadable("packed");
    case "other":
      throw readingError("unsupported-format");
    case "text":
      return readTextual(bytes, name);
  }
}

async function readTextual(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  if (bytes.length > MAX_TEXT_BYTES) throw readingError("too-large");
  const decoded = decodeText(bytes);
  if (isBinary(decoded.text)) throw readingError("unsupported-format");
  const format = detectTextFormat(decoded.text, name);
  switch (format) {
    case "html":
      return (await READERS.html())(isMarkdownPage(decoded.text) ? toPage(decoded) : decoded);
    case "mht":
      return (await READERS.mht())(bytes);
    case "csv":
      return (await READERS.csv())(decoded);
    case "xml":
      return readXml(bytes, decoded.text);
    default:
      return readText(decoded, format === "markdown");
  }
}

async function readXml(bytes: Uint8Array, xml: string): Promise<SourceDocument> {
  if (xml.includes("<w:wordDocument")) return (await READERS.flatWord())(xml);
  if (xml.includes("<office:document")) return (await READERS.flatOdf())(xml);
  if (/<(?:\w+:)?Workbook[\s>]/.test(xml)) return (await READERS.workbook())(bytes);
  throw readingError("unsupported-format");
}

/** Control characters that no text has are many: a binary file of a format that is not read. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 65_536);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  return controls > 8 && controls * 20 > head.length;
}
