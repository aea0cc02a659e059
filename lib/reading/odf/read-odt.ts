import type { ZipEntry } from "@/lib/reading/archive/zip-entries";
import { DocumentBuilder } from "@/lib/reading/document-builder";
import { writeFlow } from "@/lib/reading/flow";
import { MAX_XML_BYTES } from "@/lib/reading/limits";
import { readingError } from "@/lib/reading/reading-error";
import type { SourceDocument } from "@/lib/reading/source-document";
import { readProperties } from "@/lib/reading/xml/read-properties";
import { readOdfXml } from "./odf-xml";

const ODT = "application/vnd.oasis.opendocument.text";

/** An OpenDocument text. Throws AppError `encrypted` where its manifest says so. */
export function readOdt(entries: ZipEntry[]): SourceDocument {
  const find = (name: string) => entries.find((entry) => entry.name === name);
  const manifest = find("META-INF/manifest.xml");
  const manifestText = manifest ? new TextDecoder().decode(manifest.read(MAX_XML_BYTES)) : "";
  if (/<manifest:encryption-data|<loext:encrypted/.test(manifestText)) throw readingError("encrypted");
  const content = find("content.xml");
  if (!content) throw readingError("damaged");
  const builder = new DocumentBuilder();
  writeFlow(readOdfXml(new TextDecoder().decode(content.read(MAX_XML_BYTES))), builder);
  return builder.build({ mediaType: ODT, ...readProperties(find("meta.xml")) });
}

/** An OpenDocument text saved as one XML file. */
export function readFlatOdf(xml: string): SourceDocument {
  const builder = new DocumentBuilder();
  writeFlow(readOdfXml(xml), builder);
  return builder.build({ mediaType: ODT });
}
