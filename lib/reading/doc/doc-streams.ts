import { find, read } from "cfb";
import { readingError, unreadable } from "@/lib/reading/reading-error";

/** The streams of an OLE file by name; undefined where it has none. */
export type OleFile = { stream: (name: string) => Uint8Array | undefined };
export type DocStreams = { main: DataView; table: DataView; data: DataView };

/** Opens an OLE container. Throws AppError `damaged`. */
export function openOle(bytes: Uint8Array): OleFile {
  try {
    const container = read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { type: "buffer" });
    return {
      stream: (name) => {
        const content = find(container, name)?.content;
        return content ? Uint8Array.from(content) : undefined;
      },
    };
  } catch (cause) {
    throw readingError("damaged", cause);
  }
}

const WORD = 0xa5ec;
const WORD_6 = 0xa5dc;
const WORD_97 = 0xc1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

/** The streams of a doc. Throws AppError `encrypted`, `damaged`, and `unsupported-format` before Word 97. */
export function openDoc(ole: OleFile): DocStreams {
  const main = viewOf(ole.stream("WordDocument"));
  if (main.byteLength > 2 && main.getUint16(0, true) === WORD_6) throw unreadable("old-word");
  if (main.byteLength < 0x1aa || main.getUint16(0, true) !== WORD) throw readingError("damaged");
  if (main.getUint16(2, true) < WORD_97) throw unreadable("old-word");
  const flags = main.getUint16(0x0a, true);
  if (flags & ENCRYPTED) throw readingError("encrypted");
  const table = viewOf(ole.stream(flags & SECOND_TABLE ? "1Table" : "0Table"));
  return { main, table, data: viewOf(ole.stream("Data")) };
}

function viewOf(bytes: Uint8Array | undefined): DataView {
  return bytes ? new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new DataView(new ArrayBuffer(0));
}
