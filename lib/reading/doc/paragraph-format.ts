import type { RowShape } from "@/lib/reading/word/table-levels";
import type { VerticalMerge } from "@/lib/reading/word/word-table";
import { readSprms, type Sprm } from "./sprm";

/** What a paragraph's end mark says: depth in tables, whether it ends a row or an inner cell, its outline level. */
export type ParagraphFormat = {
  depth: number;
  endsRow: boolean;
  endsInnerCell: boolean;
  heading: boolean;
  shape: RowShape;
};

const MAX_DEPTH = 20;
const CELL_BYTES = 20;
const MERGES: readonly VerticalMerge[] = ["none", "continue", "none", "start"];

/** Reads a paragraph's modifiers; `data` is the stream where long ones are kept. */
export function readParagraphFormat(grpprl: DataView, data: DataView): ParagraphFormat {
  const format: ParagraphFormat = { depth: 0, endsRow: false, endsInnerCell: false, heading: false, shape: [] };
  for (const sprm of readSprms(grpprl)) {
    const long = longGrpprl(sprm, data);
    if (long) for (const inner of readSprms(long)) applySprm(format, inner);
    else applySprm(format, sprm);
  }
  return format;
}

/** sprmPHugePapx: the modifiers stand in the data stream. */
function longGrpprl({ code, operand }: Sprm, data: DataView): DataView | null {
  if (code !== 0x6646 && code !== 0x6645) return null;
  const at = operand.getUint32(0, true);
  if (at + 2 > data.byteLength) return null;
  const length = Math.min(data.getUint16(at, true), data.byteLength - at - 2);
  return new DataView(data.buffer, data.byteOffset + at + 2, length);
}

function applySprm(format: ParagraphFormat, { code, operand }: Sprm): void {
  switch (code) {
    case 0x2416: // sprmPFInTable
      if (operand.getUint8(0) !== 0) format.depth = Math.max(format.depth, 1);
      break;
    case 0x6649: // sprmPItap
      format.depth = Math.min(MAX_DEPTH, Math.max(0, operand.getInt32(0, true)));
      break;
    case 0x2417: // sprmPFTtp
    case 0x244c: // sprmPFInnerTtp
      format.endsRow = operand.getUint8(0) !== 0;
      break;
    case 0x244b: // sprmPFInnerTableCell
      format.endsInnerCell = operand.getUint8(0) !== 0;
      break;
    case 0x2640: // sprmPOutLvl
      format.heading = operand.getUint8(0) < 9;
      break;
    case 0xd608: // sprmTDefTable
      format.shape = readShape(operand);
      break;
    case 0xd62b: // sprmTVertMerge
      setMerge(format.shape, operand);
      break;
    case 0x5624: // sprmTMerge
      for (const cell of format.shape.slice(operand.getUint8(0) + 1, operand.getUint8(1))) cell.joinsLeft = true;
      break;
  }
}

function setMerge(shape: RowShape, operand: DataView): void {
  if (operand.byteLength < 2) return;
  const cell = shape[operand.getUint8(0)];
  if (cell) cell.vertical = MERGES[operand.getUint8(1) & 3] ?? "none";
}

/** Cell edges in twips, then twenty bytes a cell whose first bits are the merges; missing ones are none. */
function readShape(operand: DataView): RowShape {
  const count = operand.byteLength > 0 ? operand.getUint8(0) : 0;
  const shape: RowShape = [];
  for (let i = 0; i < count; i += 1) {
    const edge = 1 + i * 2;
    if (edge + 4 > operand.byteLength) break;
    const flagsAt = 1 + (count + 1) * 2 + i * CELL_BYTES;
    const flags = flagsAt + 2 <= operand.byteLength ? operand.getUint16(flagsAt, true) : 0;
    shape.push({
      left: operand.getInt16(edge, true),
      right: operand.getInt16(edge + 2, true),
      vertical: MERGES[(flags >> 5) & 3] ?? "none",
      joinsLeft: (flags & 3) === 1 || (flags & 3) === 2,
    });
  }
  return shape;
}
