import type { ZipEntry } from "@/lib/reading/archive/zip-entries";
import { decodeText } from "@/lib/reading/decode-text";
import { DocumentBuilder } from "@/lib/reading/document-builder";
import { type FlowItem, writeFlow } from "@/lib/reading/flow";
import { MAX_XML_BYTES } from "@/lib/reading/limits";
import { readingError } from "@/lib/reading/reading-error";
import type { SourceDocument } from "@/lib/reading/source-document";
import { readProperties } from "@/lib/reading/xml/read-properties";
import { readWordPart, readWordXml } from "./word-xml";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const MAIN_PART = /^word\/document\d*\.xml$/i;

/** A docx: its main part's lines and tables, and the title and dates of its properties. */
export function readDocx(entries: ZipEntry[]): SourceDocument {
  const main = entries.find(({ name }) => MAIN_PART.test(name));
  if (!main) throw readingError("damaged");
  const builder = new DocumentBuilder();
  writeFlow(readMainPart(main.read(MAX_XML_BYTES)), builder);
  const properties = entries.find(({ name }) => name === "docProps/core.xml");
  return builder.build({ mediaType: DOCX, ...readProperties(properties) });
}

const HEAD_BYTES = 8192;

/** Word writes `w:` before its names; a program may write any prefix, which is then made Word's. */
function readMainPart(part: Uint8Array): FlowItem[] {
  const head = new TextDecoder("latin1").decode(part.subarray(0, HEAD_BYTES));
  const prefix = /<([\w-]+):document[\s>]/.exec(head)?.[1];
  if (!prefix || prefix === "w") return readWordPart(part);
  const { text } = decodeText(part);
  return readWordXml(
    text.replaceAll(`<${prefix}:`, "<w:").replaceAll(`</${prefix}:`, "</w:").replaceAll(` ${prefix}:`, " w:"),
  );
}

/** Word 2003's XML in one file, as some offices saved .doc. */
export function readFlatWord(xml: string): SourceDocument {
  const builder = new DocumentBuilder();
  writeFlow(readWordXml(xml), builder);
  return builder.build({ mediaType: "application/msword" });
}
