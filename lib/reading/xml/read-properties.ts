import type { ZipEntry } from "@/lib/reading/archive/zip-entries";
import { decodeXml, scanXml } from "./scan-xml";

type Properties = { title: string | null; metadata: Record<string, string> };

const MAX_BYTES = 1024 * 1024;
const NAMES: Readonly<Record<string, string>> = {
  "dc:title": "title",
  "dc:creator": "creator",
  "meta:initial-creator": "creator",
  "dcterms:created": "created",
  "meta:creation-date": "created",
  "dcterms:modified": "modified",
  "dc:date": "modified",
};

/** The title, author and dates in an office file's properties; empty where it has none. */
export function readProperties(entry: ZipEntry | undefined): Properties {
  if (!entry || entry.size > MAX_BYTES) return { title: null, metadata: {} };
  const metadata: Record<string, string> = {};
  let current: string | undefined;
  scanXml(new TextDecoder().decode(entry.read(MAX_BYTES)), {
    open: (name) => {
      current = NAMES[name];
    },
    close: () => {
      current = undefined;
    },
    text: (text) => {
      const value = decodeXml(text).trim();
      if (current && value) metadata[current] ??= value;
    },
  });
  const { title = null, ...rest } = metadata;
  return { title, metadata: rest };
}
