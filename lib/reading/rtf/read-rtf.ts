import { DocumentBuilder } from "@/lib/reading/document-builder";
import { writeFlow } from "@/lib/reading/flow";
import type { SourceDocument } from "@/lib/reading/source-document";
import { RtfReader } from "./rtf-reader";

/** Rich text, as some offices name .doc. */
export function readRtf(bytes: Uint8Array): SourceDocument {
  const builder = new DocumentBuilder();
  writeFlow(new RtfReader().read(new TextDecoder("latin1").decode(bytes)), builder);
  return builder.build({ mediaType: "application/rtf" });
}
