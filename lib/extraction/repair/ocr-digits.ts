import type { Edit } from "./text-edit";

const LOOK_ALIKES: Readonly<Record<string, string>> = { O: "0", o: "0", l: "1", I: "1" };
const UNIT = "件|条|项|次|个|篇|份|期|人|名|起|宗|场|年|月|日|万|亿|元|[%％]";
/** A run of digits and look-alikes, at least one of each, with a measure word behind it. */
const COUNT = new RegExp(`(?<![A-Za-z0-9.])(?=[OolI]*\\d)(?=\\d*[OolI])[\\dOolI]+(?=\\s*(?:${UNIT}))`, "g");
const CELL = /(?<=^|[\t|｜])([^\S\n\t]*)([OolI])(?=[^\S\n\t]*(?:[\t|｜]|$))/g;
const NUMBER_CELLS = 3;

/**
 * Letters that a reader of images took for digits: 1O件 → 10件, and a lone O among the numbers of a table's row. Letters
 * anywhere else are left alone.
 */
export function correctDigits(text: string): Edit[] {
  const edits: Edit[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (/[OolI]/.test(line)) {
      for (const match of line.matchAll(COUNT)) edits.push(toEdit(start + match.index, match[0]));
      if (isNumberRow(line)) {
        for (const match of line.matchAll(CELL))
          edits.push(toEdit(start + match.index + (match[1]?.length ?? 0), match[2] ?? ""));
      }
    }
    start += line.length + 1;
  }
  return edits;
}

function isNumberRow(line: string): boolean {
  return line.split(/[\t|｜]/).filter((cell) => /^\s*\d+\s*$/.test(cell)).length >= NUMBER_CELLS;
}

function toEdit(start: number, letters: string): Edit {
  return {
    start,
    end: start + letters.length,
    replacement: letters.replace(/[OolI]/g, (letter) => LOOK_ALIKES[letter] ?? letter),
  };
}
