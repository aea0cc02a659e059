import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { AppError } from "@/lib/domain/app-error";
import { DocumentBuilder } from "@/lib/reading/document-builder";
import { MAX_LETTERS, MAX_OPERATIONS, MAX_PAGES } from "@/lib/reading/limits";
import { readingError } from "@/lib/reading/reading-error";
import type { SourceDocument } from "@/lib/reading/source-document";
import { joinPages } from "./join-pages";
import { layOutPage, type PageLayout } from "./page-layout";
import { readPage } from "./read-page";
import { dropRunningHeads } from "./running-heads";
import { hearStrays } from "./stray-rejections";

/** Fewer letters a page than this, over a whole document, is no text layer but stamps on pictures. */
const LEAST_LETTERS_A_PAGE = 8;

/** A PDF with a text layer. Throws AppError `encrypted`, `scanned`, `damaged`, `too-large`. */
export function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  return hearStrays(() => readDocument(bytes));
}

async function readDocument(bytes: Uint8Array): Promise<SourceDocument> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    ...resourcePaths(),
  });
  try {
    return await readPages(await task.promise);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw readingError(cause instanceof Error && cause.name === "PasswordException" ? "encrypted" : "damaged", cause);
  } finally {
    await task.destroy();
  }
}

/** Chinese fonts that are named and not embedded need the library's character maps. */
function resourcePaths() {
  const base = dirname(createRequire(join(process.cwd(), "package.json")).resolve("pdfjs-dist/package.json"));
  return { cMapUrl: `${base}/cmaps/`, cMapPacked: true, standardFontDataUrl: `${base}/standard_fonts/` };
}

async function readPages(pdf: PDFDocumentProxy): Promise<SourceDocument> {
  if (pdf.numPages > MAX_PAGES) throw readingError("too-large");
  const layouts: PageLayout[] = [];
  const drawn = { letters: 0, operations: 0 };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const drawing = await readPage(page);
    const layout = layOutPage(drawing);
    drawn.letters += layout.letters;
    drawn.operations += drawing.operations;
    if (drawn.letters > MAX_LETTERS || drawn.operations > MAX_OPERATIONS) throw readingError("too-large");
    layouts.push(layout);
    page.cleanup();
  }
  if (drawn.letters < pdf.numPages * LEAST_LETTERS_A_PAGE) throw readingError("scanned");
  const builder = new DocumentBuilder();
  for (const part of joinPages(dropRunningHeads(layouts))) {
    if ("cells" in part) builder.table(part);
    else builder.paragraph(part.text, undefined, part.text.length - part.text.trimStart().length);
  }
  return builder.build({ mediaType: "application/pdf", ...(await readInfo(pdf)) });
}

async function readInfo(pdf: PDFDocumentProxy): Promise<Pick<SourceDocument, "title" | "metadata">> {
  const info = (await pdf.getMetadata()).info as Record<string, unknown>;
  const metadata: Record<string, string> = {};
  for (const name of ["Author", "CreationDate", "Producer"]) {
    const value = info[name];
    if (typeof value === "string" && value) metadata[name] = value;
  }
  return { title: typeof info.Title === "string" ? info.Title.trim() || null : null, metadata };
}
