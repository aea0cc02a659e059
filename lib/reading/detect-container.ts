import type { ZipEntry } from "./archive/zip-entries";

/** What the first bytes say a file is; `text` where they say nothing. */
export type Container = "pdf" | "zip" | "ole" | "rtf" | "biff" | "picture" | "packed" | "other" | "text";

const SIGNATURES: readonly (readonly [Container, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["biff", [0x09, 0x08, 0x10, 0x00]],
  ["biff", [0x09, 0x08, 0x08, 0x00]],
  ["biff", [0x09, 0x04, 0x06, 0x00]],
  ["biff", [0x09, 0x02, 0x06, 0x00]],
  ["biff", [0x09, 0x00, 0x04, 0x00]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["picture", [0x49, 0x49, 0x2a, 0x00]],
  ["picture", [0x4d, 0x4d, 0x00, 0x2a]],
  ["packed", [0x52, 0x61, 0x72, 0x21]],
  ["packed", [0x37, 0x7a, 0xbc, 0xaf]],
  ["packed", [0x1f, 0x8b, 0x08]],
  ["other", [0x7f, 0x45, 0x4c, 0x46]],
];

/** Tells a file's container by its first bytes. A PDF may begin a little late. */
export function detectContainer(bytes: Uint8Array): Container {
  for (const [container, signature] of SIGNATURES) {
    if (signature.every((byte, i) => bytes[i] === byte)) return container;
  }
  const { buffer, byteOffset, byteLength } = bytes.subarray(0, 1024);
  const head = Buffer.from(buffer, byteOffset, byteLength).toString("latin1");
  return /%PDF-\d/.test(head) ? "pdf" : "text";
}

/** What a zip's files say it is. */
export type ZipKind = "docx" | "sheet" | "odt" | "ofd" | "archive" | "other";

export function detectZip(entries: ZipEntry[]): ZipKind {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has("mimetype") && names.has("content.xml")) {
    const mimetype = new TextDecoder().decode(entries.find(({ name }) => name === "mimetype")?.read(1024));
    if (mimetype.includes("opendocument.text")) return "odt";
    return mimetype.includes("opendocument.spreadsheet") ? "sheet" : "other";
  }
  if (names.has("OFD.xml")) return "ofd";
  if (!names.has("[Content_Types].xml")) return "archive";
  const folders = entries.map(({ name }) => name.slice(0, name.indexOf("/") + 1).toLowerCase());
  if (folders.includes("word/")) return "docx";
  return folders.includes("xl/") ? "sheet" : "other";
}
