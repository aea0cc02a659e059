import { inflateRawSync } from "node:zlib";
import { decodeText } from "@/lib/reading/decode-text";
import { MAX_ARCHIVE_ENTRIES, MAX_EXPANDED_BYTES } from "@/lib/reading/limits";
import { readingError } from "@/lib/reading/reading-error";

/** One file of a zip, still packed; `packed` is all of the archive from where it begins to where its data should end. */
export type ZipEntry = {
  name: string;
  size: number;
  read: (limit: number) => Uint8Array;
  packed: () => Uint8Array;
};

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const UNICODE_PATH = 0x7075;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files of a zip by its central directory; names of old Chinese tools are GBK. Throws AppError `damaged`,
 * `too-large` (entries or declared sizes beyond the limits); `read` throws `encrypted`, `damaged`, `too-large`.
 */
export function listZipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ARCHIVE_ENTRIES) throw readingError("too-large");
  let at = end - view.getUint32(end + 12, true);
  const shift = at - view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    if (at < 0 || at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw readingError("damaged");
    const entry = readEntry(bytes, view, at, shift);
    total += entry.size;
    if (total > MAX_EXPANDED_BYTES) throw readingError("too-large");
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw readingError("damaged");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + view.getUint16(at + 30, true));
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = unicodePath(extra) ?? decodeText(rawName, flags & 0x800 ? "utf-8" : "gbk").text;
  const local = view.getUint32(at + 42, true) + shift;
  const read = (limit: number) => {
    if (flags & 1) throw readingError("encrypted");
    if (size > limit) throw readingError("too-large");
    return unpack(dataAt(bytes, view, local, packed), method, limit);
  };
  const packedBytes = () => bytes.subarray(Math.max(0, local), Math.max(0, local) + 30 + nameLength + packed);
  return { name: name.replaceAll("\\", "/"), size, read, packed: packedBytes };
}

/** The name in UTF-8 that newer tools add beside the old one. */
function unicodePath(extra: Uint8Array): string | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 9 <= extra.length; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === UNICODE_PATH && length > 5) {
      return new TextDecoder().decode(extra.subarray(at + 9, at + 4 + length));
    }
    at += 4 + length;
  }
  return null;
}

function dataAt(bytes: Uint8Array, view: DataView, local: number, packed: number): Uint8Array {
  if (local < 0 || local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_ENTRY)
    throw readingError("damaged");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) throw readingError("damaged");
  return bytes.subarray(start, start + packed);
}

/** Never yields more than `limit` bytes, whatever size the directory declares. */
function unpack(data: Uint8Array, method: number, limit: number): Uint8Array {
  if (method === STORED) return data;
  if (method !== DEFLATED) throw readingError("unsupported-format");
  try {
    return inflateRawSync(data, { maxOutputLength: limit });
  } catch (cause) {
    const grown = cause instanceof RangeError || (cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw readingError(grown ? "too-large" : "damaged", cause);
  }
}
