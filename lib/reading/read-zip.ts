import { AppError } from "@/lib/domain/app-error";
import { readArchive } from "./archive/archive";
import { listZipEntries, type ZipEntry } from "./archive/zip-entries";
import { detectContainer, detectZip } from "./detect-container";
import { joinDocuments } from "./join-documents";
import { MAX_TEXT_BYTES } from "./limits";
import { READERS } from "./readers";
import { readingError, severalDocuments, unreadable } from "./reading-error";
import type { SourceDocument } from "./source-document";

/** Pages and texts among a docx's parts; its own parts are XML. */
const CHUNK = /^(?!.*embeddings\/).*\.(?:x?html?|mht|mhtml|txt)$/i;
const MAX_CHUNKS = 50;

type ReadFile = (bytes: Uint8Array, name: string) => Promise<SourceDocument>;

/** A zipped office document, or an archive that holds exactly one document that can be read. */
export async function readZip(bytes: Uint8Array, name: string, readFile: ReadFile): Promise<SourceDocument> {
  const entries = listZipEntries(bytes);
  const kind = detectZip(entries);
  if (kind === "docx") return readWordDocument(entries, readFile);
  if (kind === "odt") return (await READERS.odt())(entries);
  if (kind === "sheet") return (await READERS.zippedWorkbook())(entries);
  if (kind === "ofd") throw unreadable("ofd");
  if (kind === "other") throw readingError("unsupported-format");
  return readOnlyDocument(bytes, name, readFile);
}

/** A docx, and the pages or texts that a program put into it whole (altChunk), for Word to take apart when it opens it. */
async function readWordDocument(entries: ZipEntry[], readFile: ReadFile): Promise<SourceDocument> {
  const readDocx = await READERS.docx();
  const chunks = entries.filter(({ name }) => CHUNK.test(name)).slice(0, MAX_CHUNKS);
  if (chunks.length === 0) return readDocx(entries);
  const documents: SourceDocument[] = [];
  const add = async (read: () => SourceDocument | Promise<SourceDocument>) => {
    try {
      documents.push(await read());
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "empty-document") throw error;
    }
  };
  await add(() => readDocx(entries));
  for (const chunk of chunks) {
    const bytes = chunk.read(MAX_TEXT_BYTES);
    if (detectContainer(bytes) === "text") await add(() => readFile(bytes, chunk.name));
  }
  return joinDocuments(documents);
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
