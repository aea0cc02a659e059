import { readingError } from "@/lib/reading/reading-error";
import type { DocStreams } from "./doc-streams";

/** A stretch of the text that stands in one place of the file. */
export type Piece = { text: string; start: number; bytesPerLetter: 1 | 2 };

const CLX = 0x1a2;
const TEXT_LENGTH = 0x4c;
const COMPRESSED = 0x40000000;

/** The pieces of a doc's main text in order. Throws AppError `damaged`. */
export function listPieces({ main, table }: DocStreams): Piece[] {
  const length = main.getUint32(TEXT_LENGTH, true);
  const plex = findPieceTable(table, main.getUint32(CLX, true), main.getUint32(CLX + 4, true));
  const count = Math.floor((plex.byteLength - 4) / 12);
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i += 1) {
    const first = plex.getUint32(i * 4, true);
    const letters = Math.min(plex.getUint32(i * 4 + 4, true), length) - first;
    if (letters > 0) pieces.push(readPiece(main, plex.getUint32((count + 1) * 4 + i * 8 + 2, true), letters));
  }
  return pieces;
}

function findPieceTable(table: DataView, start: number, length: number): DataView {
  const end = start + length;
  if (length === 0 || end > table.byteLength) throw readingError("damaged");
  for (let at = start; at + 5 <= end; ) {
    const kind = table.getUint8(at);
    if (kind === 2) {
      const size = table.getUint32(at + 1, true);
      if (size < 16 || at + 5 + size > end) break;
      return new DataView(table.buffer, table.byteOffset + at + 5, size);
    }
    if (kind !== 1) break;
    at += 3 + table.getUint16(at + 1, true);
  }
  throw readingError("damaged");
}

function readPiece(main: DataView, position: number, letters: number): Piece {
  const compressed = (position & COMPRESSED) !== 0;
  const start = compressed ? (position & ~COMPRESSED) >>> 1 : position;
  const bytesPerLetter = compressed ? 1 : 2;
  if (start + letters * bytesPerLetter > main.byteLength) throw readingError("damaged");
  const bytes = new Uint8Array(main.buffer, main.byteOffset + start, letters * bytesPerLetter);
  return { text: new TextDecoder(compressed ? "windows-1252" : "utf-16le").decode(bytes), start, bytesPerLetter };
}
