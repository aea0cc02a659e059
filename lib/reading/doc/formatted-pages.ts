import type { DocStreams } from "./doc-streams";

/** A run of bytes of the text and the grpprl that formats it. */
export type FormattedRun = { start: number; end: number; grpprl: DataView };

const PAGE = 512;
const PAPX_ENTRY = 13;

/** The paragraph runs of a doc by file position, through the plex at `plexAt` of the FIB. */
export function listParagraphRuns(streams: DocStreams): FormattedRun[] {
  return listRuns(streams, 0x102, PAPX_ENTRY, paragraphGrpprl);
}

/** The character runs of a doc by file position. */
export function listCharacterRuns(streams: DocStreams): FormattedRun[] {
  return listRuns(streams, 0xfa, 1, characterGrpprl);
}

type ReadGrpprl = (page: DataView, offset: number) => DataView | null;

function listRuns({ main, table }: DocStreams, plexAt: number, entry: number, read: ReadGrpprl): FormattedRun[] {
  const at = main.getUint32(plexAt, true);
  const count = Math.floor((main.getUint32(plexAt + 4, true) - 4) / 8);
  const runs: FormattedRun[] = [];
  for (let i = 0; i < count; i += 1) {
    const number = at + (count + 1) * 4 + i * 4;
    if (number + 4 > table.byteLength) break;
    const start = (table.getUint32(number, true) & 0x3fffff) * PAGE;
    if (start + PAGE > main.byteLength) continue;
    addPage(new DataView(main.buffer, main.byteOffset + start, PAGE), entry, read, runs);
  }
  return runs.sort((a, b) => a.start - b.start);
}

function addPage(page: DataView, entry: number, read: ReadGrpprl, runs: FormattedRun[]): void {
  const count = page.getUint8(PAGE - 1);
  for (let i = 0; i < count; i += 1) {
    const offsetAt = (count + 1) * 4 + i * entry;
    if (offsetAt >= PAGE - 1) return;
    const grpprl = read(page, page.getUint8(offsetAt) * 2);
    if (grpprl) runs.push({ start: page.getUint32(i * 4, true), end: page.getUint32(i * 4 + 4, true), grpprl });
  }
}

/** Two bytes of style come before a paragraph's modifiers. */
function paragraphGrpprl(page: DataView, offset: number): DataView | null {
  if (offset === 0 || offset + 2 > PAGE) return null;
  const first = page.getUint8(offset);
  const [start, length] = first === 0 ? [offset + 2, page.getUint8(offset + 1) * 2] : [offset + 1, first * 2 - 1];
  return slice(page, start + 2, length - 2);
}

function characterGrpprl(page: DataView, offset: number): DataView | null {
  return offset === 0 ? null : slice(page, offset + 1, page.getUint8(offset));
}

function slice(page: DataView, start: number, length: number): DataView | null {
  if (length <= 0 || start + length > PAGE) return null;
  return new DataView(page.buffer, page.byteOffset + start, length);
}

/** The run that holds a file position. Runs are sorted. */
export function findRun(runs: FormattedRun[], position: number): FormattedRun | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run) return undefined;
    if (position < run.start) high = middle - 1;
    else if (position >= run.end) low = middle + 1;
    else return run;
  }
  return undefined;
}
