import { AppError } from "@/lib/domain/app-error";
import { detectContainer, detectZip } from "@/lib/reading/detect-container";
import { MAX_ARCHIVE_DEPTH, MAX_EXPANDED_BYTES, MAX_FILE_BYTES } from "@/lib/reading/limits";
import { readingError } from "@/lib/reading/reading-error";
import { listZipEntries, type ZipEntry } from "./zip-entries";

/** One file of an archive; `name` is its path inside, with the inner archives' names before it. */
export type ArchiveFile = { name: string; bytes: Uint8Array };

/** What packers, browsers and Word leave beside documents: never a report. */
const LITTER =
  /(?:_files|\.files)\/|(?:^|\/)(?:__MACOSX\/|\.[^/]*$|~\$|Thumbs\.db$|desktop\.ini$)|\.(?:css|js|json|png|jpe?g|gif|bmp|ico|svg|webp|woff2?|ttf|eot|mp3|mp4|avi|flv|exe|dll)$/i;

/** Whether bytes are an archive of files, and not a document that happens to be zipped inside. */
export function isArchive(bytes: Uint8Array): boolean {
  if (detectContainer(bytes) !== "zip") return false;
  try {
    return detectZip(listZipEntries(bytes)) === "archive";
  } catch {
    return false;
  }
}

/**
 * The documents of a zip, inner zips opened, in the archive's order; folders, litter and web pages' parts left out.
 * One that does not unpack comes as it lies in the archive, so that reading it says so and the others go on.
 * Throws AppError `damaged`, `encrypted`, `too-large` (entries, expansion, archives inside archives).
 */
export async function readArchive(bytes: Uint8Array, name: string): Promise<ArchiveFile[]> {
  const budget = { left: MAX_EXPANDED_BYTES };
  if (detectContainer(bytes) !== "zip") throw readingError("unsupported-format");
  return expand(listZipEntries(bytes), "", budget, 1).map((file) => ({ ...file, name: file.name || name }));
}

function unpack(entry: ZipEntry, limit: number): Uint8Array {
  try {
    return entry.read(limit);
  } catch (error) {
    if (error instanceof AppError && error.code === "damaged") return entry.packed();
    throw error;
  }
}

function expand(entries: ZipEntry[], prefix: string, budget: { left: number }, depth: number): ArchiveFile[] {
  if (depth > MAX_ARCHIVE_DEPTH) throw readingError("too-large");
  return entries.flatMap((entry) => {
    if (entry.name.endsWith("/") || LITTER.test(entry.name)) return [];
    const bytes = unpack(entry, Math.min(budget.left, MAX_FILE_BYTES));
    budget.left -= bytes.length;
    const name = prefix + entry.name;
    if (!isArchive(bytes)) return [{ name, bytes }];
    return expand(listZipEntries(bytes), `${name}/`, budget, depth + 1);
  });
}
