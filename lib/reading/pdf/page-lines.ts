import type { Glyphs } from "./geometry";

/** A printed line: its words, its extent and the size of its letters, in points. */
export type PageLine = { text: string; top: number; left: number; right: number; size: number };

const WORD_ENDS = /[\w%)]$/;
/** A number alone that stands apart from its label is a cell, wider than the space of running text. */
const NUMBER = /^[\d.,]+$/;
const WORD_STARTS = /^[\w(]/;

/** Groups letters by their baseline, top to bottom, and each group into a line. */
export function toLines(glyphs: Glyphs[]): PageLine[] {
  const groups: Glyphs[][] = [];
  for (const run of [...glyphs].sort((a, b) => b.y - a.y)) {
    const group = groups.at(-1);
    const base = group?.[0];
    if (group && base && base.y - run.y < Math.min(base.size, run.size) * 0.5) group.push(run);
    else groups.push([run]);
  }
  return groups.map(toLine);
}

function toLine(group: Glyphs[]): PageLine {
  const runs = group.sort((a, b) => a.x - b.x);
  let text = "";
  let right = runs[0]?.x ?? 0;
  for (const run of runs) {
    text += spaceBetween(text, run, run.x - right) + run.text;
    right = Math.max(right, run.x + run.width);
  }
  const size = Math.max(...runs.map((run) => run.size));
  const y = Math.max(...runs.map((run) => run.y));
  return { text: text.trim(), top: y + size, left: runs[0]?.x ?? 0, right, size };
}

/** A wide gap is a space; between words and figures a narrow one is, too. */
function spaceBetween(before: string, { text, size }: Glyphs, gap: number): string {
  if (before === "" || gap <= size * 0.15) return "";
  if (NUMBER.test(text)) return gap > size * 0.3 || WORD_ENDS.test(before) ? " " : "";
  return gap > size * 0.6 || (WORD_ENDS.test(before) && WORD_STARTS.test(text)) ? " " : "";
}
