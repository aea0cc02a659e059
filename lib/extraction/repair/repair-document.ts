import type { Block, SourceDocument, TableGrid } from "@/lib/reading/source-document";
import { joinBrokenWords } from "./broken-words";
import { foldRadicals, narrowDigits, removeInvisible, removeNoteMarks, resolveReferences } from "./characters";
import { joinWrappedLines } from "./line-wraps";
import { correctDigits } from "./ocr-digits";
import { removePinyin } from "./pinyin";
import { applyEdits, type Edit, type EditedText } from "./text-edit";
import { simplify, simplifyWords } from "./traditional";

export type RepairedDocument = {
  document: SourceDocument;
  /** Names of the repairs that changed something, in order of application. */
  repairs: string[];
  /** The offset in the source's text of an offset in the repaired text. */
  toOriginal: (offset: number) => number;
};

/** Each repair finds what it would change; a text it finds nothing in is left as it is. */
const REPAIRS: ReadonlyArray<readonly [name: string, find: (text: string) => Edit[]]> = [
  ["character-references", resolveReferences],
  ["invisible-characters", removeInvisible],
  ["kangxi-radicals", foldRadicals],
  ["full-width-digits", narrowDigits],
  ["note-marks", removeNoteMarks],
  ["ocr-digits", correctDigits],
  ["pinyin-annotations", removePinyin],
  ["traditional-characters", simplify],
  ["line-wraps", joinWrappedLines],
  ["broken-words", joinBrokenWords],
];

/** Repairs are made until none finds anything more, so that a repaired text needs none; damage is never nested deeper. */
const MOST_ROUNDS = 8;

/** Undoes what damaged the text, blocks and tables moved along; an undamaged document comes back as it is. */
export function repairDocument(source: SourceDocument): RepairedDocument {
  let document = source;
  let toOriginal = (offset: number) => offset;
  const repairs: string[] = [];
  let changed = true;
  for (let round = 0; changed && round < MOST_ROUNDS; round++) {
    changed = false;
    for (const [name, find] of REPAIRS) {
      const edits = find(document.text);
      if (edits.length === 0) continue;
      const edited = applyEdits(document.text, edits);
      const before = toOriginal;
      toOriginal = (offset) => before(edited.toOld(offset));
      document = moveLayout(document, edited);
      if (!repairs.includes(name)) repairs.push(name);
      changed = true;
    }
  }
  return { document: repairs.length > 0 ? repairProperties(document, repairs) : document, repairs, toOriginal };
}

function moveLayout(document: SourceDocument, { text, toNew }: EditedText): SourceDocument {
  const move = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: toNew(span.start),
    end: toNew(span.end),
  });
  const tables: TableGrid[] = document.tables.map((table) => ({ ...move(table), cells: table.cells.map(move) }));
  return { ...document, text, tables, blocks: mergeJoined(text, document.blocks.map(move)) };
}

/** Paragraphs whose dividing line break was taken out are one. */
function mergeJoined(text: string, blocks: readonly Block[]): Block[] {
  const merged: Block[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    if (block.start >= block.end) continue;
    const joins = last && last.kind === "paragraph" && block.kind === "paragraph";
    if (joins && !text.slice(last.end, block.start).includes("\n")) last.end = block.end;
    else merged.push({ ...block });
  }
  return merged;
}

/** Title and metadata stand outside the text and are damaged as it is. */
function repairProperties(document: SourceDocument, repairs: readonly string[]): SourceDocument {
  const fix = (words: string): string => {
    let out = words;
    for (const find of [removeInvisible, foldRadicals, narrowDigits]) out = applyEdits(out, find(out)).text;
    return repairs.includes("traditional-characters") ? simplifyWords(out) : out;
  };
  const metadata = Object.fromEntries(Object.entries(document.metadata).map(([key, value]) => [key, fix(value)]));
  return { ...document, title: document.title && fix(document.title), metadata };
}
