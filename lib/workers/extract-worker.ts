import { AppError, type AppErrorCode, type Bilingual } from "@/lib/domain/app-error";
import { extract } from "@/lib/extraction/extract";
import type { Extraction } from "@/lib/extraction/extraction";
import type { IdentifyOptions } from "@/lib/extraction/identity/identify";
import { readDocument } from "@/lib/reading/read-document";

/** `given`: what a person said of a file that does not say whose report it is, or of which year. */
export type ExtractTask = { bytes: Uint8Array; fileName: string; given?: IdentifyOptions };
/** What was read out of a file, and what the bytes proved to be. */
export type ReadReport = { extraction: Extraction; mediaType: string };
export type ExtractReply = { ok: true; value: ReadReport } | { ok: false; code: AppErrorCode; text: Bilingual };

/** Reads and extracts one file, apart from the process that serves pages. Expected failures come back as values. */
export async function extractFile({ bytes, fileName, given = {} }: ExtractTask): Promise<ExtractReply> {
  try {
    const source = await readDocument(bytes, fileName);
    return { ok: true, value: { extraction: extract(source, given), mediaType: source.mediaType } };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, code: error.code, text: error.text };
    throw error;
  }
}
