import { AppError } from "@/lib/domain/app-error";
import { decodeText } from "@/lib/reading/decode-text";
import { readHtml } from "@/lib/reading/html/read-html";
import { readText } from "@/lib/reading/read-text";
import { readingError } from "@/lib/reading/reading-error";
import type { SourceDocument } from "@/lib/reading/source-document";

type Part = { type: string; charset: string | null; encoding: string; body: string };

const MAX_PARTS = 2000;
const MAX_DEPTH = 5;
/** Frames beyond these are advertisements. */
const MAX_PAGES = 20;

/** A page saved as one MIME message: the HTML part with most words (a frame may hold the report), or its first text part. */
export function readMht(bytes: Uint8Array): SourceDocument {
  const parts = listParts(new TextDecoder("latin1").decode(bytes), 0);
  const pages = parts.filter(({ type }) => type === "text/html").slice(0, MAX_PAGES);
  if (pages.length > 1) return readLongest(pages);
  const part = pages[0] ?? parts.find(({ type }) => type.startsWith("text/"));
  if (!part) throw readingError("damaged");
  return readPart(part);
}

/** The page and its frames are parts alike: the report is the longest of them. Throws what the first did where none has words. */
function readLongest(pages: Part[]): SourceDocument {
  let longest: SourceDocument | null = null;
  let failure: unknown = null;
  for (const page of pages) {
    try {
      const document = readPart(page);
      if (!longest || document.text.length > longest.text.length) longest = document;
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "empty-document") throw error;
      failure ??= error;
    }
  }
  if (longest) return longest;
  throw failure;
}

function readPart(part: Part): SourceDocument {
  const body = decodeBody(part);
  const decoded = part.charset ? decodeText(body, part.charset) : decodeText(body);
  const document = part.type === "text/html" ? readHtml(decoded) : readText(decoded, false);
  return { ...document, mediaType: "multipart/related" };
}

function listParts(message: string, depth: number): Part[] {
  const split = /\r?\n\r?\n/.exec(message);
  const head = (split ? message.slice(0, split.index) : message).replace(/\r?\n[ \t]+/g, " ");
  const body = split ? message.slice(split.index + split[0].length) : "";
  const contentType = headerOf(head, "content-type") ?? "text/plain";
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark && depth < MAX_DEPTH) {
    const pieces = body.split(`--${mark}`).slice(1, MAX_PARTS);
    return pieces
      .filter((piece) => !piece.startsWith("--"))
      .flatMap((piece) => listParts(piece.trimStart(), depth + 1));
  }
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType)?.[1]?.toLowerCase() ?? "text/plain";
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1] ?? null;
  return [{ type, charset, encoding: (headerOf(head, "content-transfer-encoding") ?? "").trim().toLowerCase(), body }];
}

function headerOf(head: string, name: string): string | undefined {
  return new RegExp(`^${name}\\s*:(.*)$`, "im").exec(head)?.[1];
}

function decodeBody({ encoding, body }: Part): Uint8Array {
  if (encoding === "base64") return Buffer.from(body, "base64");
  if (encoding !== "quoted-printable") return Buffer.from(body, "latin1");
  const plain = body.replace(/=[ \t]*\r?\n/g, "");
  return Buffer.from(
    plain.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
}
