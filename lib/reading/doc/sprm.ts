/** A property modifier of Word's binary format: its code and its operand bytes. */
export type Sprm = { code: number; operand: DataView };

const T_DEF_TABLE = 0xd608;
const P_CHG_TABS = 0xc615;
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3] as const;

/** The modifiers of a grpprl, in order; a broken tail is left out. */
export function* readSprms(view: DataView): Generator<Sprm> {
  let at = 0;
  while (at + 2 < view.byteLength) {
    const code = view.getUint16(at, true);
    at += 2;
    const [skip, size] = operandSize(view, code, at);
    if (at + skip + size > view.byteLength) return;
    yield { code, operand: new DataView(view.buffer, view.byteOffset + at + skip, size) };
    at += skip + size;
  }
}

/** How many bytes state the operand's length, and how many the operand has. */
function operandSize(view: DataView, code: number, at: number): [number, number] {
  const kind = code >> 13;
  if (kind !== 6) return [0, SIZES[kind] ?? 1];
  if (code === T_DEF_TABLE) return at + 2 > view.byteLength ? [2, 0] : [2, Math.max(0, view.getUint16(at, true) - 1)];
  const length = view.getUint8(at);
  if (code !== P_CHG_TABS || length < 255) return [1, length];
  const removed = at + 1 < view.byteLength ? view.getUint8(at + 1) : 0;
  const addedAt = at + 2 + removed * 4;
  const added = addedAt < view.byteLength ? view.getUint8(addedAt) : 0;
  return [1, 2 + removed * 4 + added * 3];
}
