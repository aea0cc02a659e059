import { openOle } from "./doc/doc-streams";
import { readDoc } from "./doc/read-doc";
import { READERS } from "./readers";
import { readingError } from "./reading-error";
import type { SourceDocument } from "./source-document";

/** A doc, wps or xls, told by its streams. An encrypted docx or xlsx is an OLE file too. */
export async function readOle(bytes: Uint8Array): Promise<SourceDocument> {
  const ole = openOle(bytes);
  if (ole.stream("EncryptedPackage")) throw readingError("encrypted");
  if (ole.stream("WordDocument")) return readDoc(ole);
  if (ole.stream("Workbook") || ole.stream("Book")) {
    return (await READERS.workbook())(bytes);
  }
  throw readingError("unsupported-format");
}
