import { type TableLine, toCell } from "./table-lines";

const LETTER = /^[\u4e00-\u9fff（）()、]$/;
/** Cells that say zero or nothing, one under the other, are no word. */
const ZEROS = /^[无零〇空]+$/;
const FEWEST = 3;

/** A word written downwards, a letter a line, as one line: 无 of 无法提供 is no zero. */
export function joinVerticalLetters(lines: readonly TableLine[]): TableLine[] {
  const joined: TableLine[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (isLetter(lines[end])) end++;
    const run = lines.slice(at, end);
    const word = run.map((line) => line.cells[0]?.text ?? "").join("");
    const [first] = run;
    if (first && run.length >= FEWEST && !ZEROS.test(word)) {
      const span = { start: first.start, end: run.at(-1)?.end ?? first.end };
      joined.push({ ...first, ...span, cells: [toCell(word, span)] });
    } else joined.push(...run);
    const line = lines[end];
    if (line) joined.push(line);
    at = end + 1;
  }
  return joined;
}

function isLetter(line: TableLine | undefined): boolean {
  return line?.layout === "single" && LETTER.test(line.cells[0]?.text ?? "");
}
