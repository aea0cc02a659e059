import { AppError } from "@/lib/domain/app-error";
import { readArchive } from "./archive/archive";
import { listZipEntries } from "./archive/zip-entries";
import { detectZip } from "./detect-container";
import { READERS } from "./readers";
import { readingError, severalDocuments } from "./reading-error";
import type { SourceDocument } from "./source-document";

type ReadFile = (bytes: Uint8Array, name: string) => Promise<SourceDocument>;

/** A zipped office document, or an archive that holds exactly one document that can be read. */
export async function readZip(bytes: Uint8Array, name: string, readFile: ReadFile): Promise<SourceDocument> {
  const entries = listZipEntries(bytes);
  const kind = detectZip(entries);
  if (kind === "docx") return (await READERS.docx())(entries);
  if (kind === "odt") return (await READERS.odt())(entries);
  if (kind === "sheet") return (await READERS.zippedWorkbook())(entries);
  if (kind === "other") throw readingError("unsupported-format");
  return readOnlyDocument(bytes, name, readFile);
}

async function readOnlyDocument(bytes: Uint8Array, name: string, readFile: ReadFile): Promise<SourceDocument> {
  const documents: SourceDocument[] = [];
  const failures: AppError[] = [];
  for (const file of await readArchive(bytes, name)) {
    try {
      documents.push(await readFile(file.bytes, file.name));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      failures.push(error);
    }
    if (documents.length > 1) throw severalDocuments();
  }
  const [only] = documents;
  if (only) return only;
  throw failures[0] ?? readingError("empty-document");
}
