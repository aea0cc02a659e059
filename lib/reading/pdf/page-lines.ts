import type { Glyphs } from "./geometry";

/** A printed line: its words, its extent and the size of its letters, in points. */
export type PageLine = { text: string; top: number; left: number; right: number; size: number };

const WORD_ENDS = /[\w%)]$/;
/** A gap so many times the letters' size is no space of running text. */
const WIDE = 0.6;
const MOST_COLUMNS = 400;
/** A number alone that stands apart from its label is a cell, wider than the space of running text. */
const NUMBER = /^[\d.,]+$/;
/** What stands in the cells of a row, numbers and signs of emptiness. */
const VALUE = /^(?:[\d０-９.,．，]+[①-⑳*]?|[/／—–-]+|无|零)$/;
const WORD_STARTS = /^[\w(]/;

/**
 * Groups letters by their baseline, top to bottom, and each group into a line. Numbers of a table without rules stand
 * in their line as far behind as they stand from `edge` on the page, in points.
 */
export function toLines(glyphs: Glyphs[], edge = Math.min(...glyphs.map(({ x }) => x))): PageLine[] {
  const groups: Glyphs[][] = [];
  for (const run of [...glyphs].sort((a, b) => b.y - a.y)) {
    const group = groups.at(-1);
    const base = group?.[0];
    if (group && base && base.y - run.y < Math.min(base.size, run.size) * 0.5) group.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => toLine(group, edge));
}

function toLine(group: Glyphs[], edge: number): PageLine {
  const runs = group.sort((a, b) => a.x - b.x);
  const spaced = isNumberRow(runs);
  const left = runs[0]?.x ?? 0;
  let text = "";
  let right = left;
  for (const run of runs) {
    const space = spaceBetween(text, run, run.x - right);
    const stands = spaced && (space || (text === "" && VALUE.test(run.text)));
    text += (stands ? spaceUpTo(text, run, edge) : space) + run.text;
    right = Math.max(right, run.x + run.width);
  }
  const size = Math.max(...runs.map((run) => run.size));
  const y = Math.max(...runs.map((run) => run.y));
  return { text: text.trimEnd(), top: y + size, left: runs[0]?.x ?? 0, right, size };
}

/** Several numbers with wide gaps before them, or one alone: a row of a table without rules. */
function isNumberRow(runs: readonly Glyphs[]): boolean {
  const [only, second] = runs;
  if (only && !second) return VALUE.test(only.text);
  const apart = runs.filter((run, at) => {
    const before = runs[at - 1];
    return before && VALUE.test(run.text) && run.x - before.x - before.width > run.size * WIDE;
  });
  return apart.length > 1;
}

/** As many spaces as put the run where it stands, in half-width columns from the page's edge: blank cells leave a gap. */
function spaceUpTo(before: string, { x, size }: Glyphs, edge: number): string {
  const column = Math.round((x - edge) / (size / 2));
  return " ".repeat(Math.max(before ? 1 : 0, Math.min(MOST_COLUMNS, column) - columnsIn(before)));
}

function columnsIn(text: string): number {
  let columns = 0;
  for (const letter of text) columns += (letter.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return columns;
}

/** A wide gap is a space; between words and figures a narrow one is, too. */
function spaceBetween(before: string, { text, size }: Glyphs, gap: number): string {
  if (before === "" || gap <= size * 0.15) return "";
  if (NUMBER.test(text)) return gap > size * 0.3 || WORD_ENDS.test(before) ? " " : "";
  return gap > size * WIDE || (WORD_ENDS.test(before) && WORD_STARTS.test(text)) ? " " : "";
}
