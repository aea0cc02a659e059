import { isDashWord, isNumberWord } from "./cell-value";
import { type TableLine, toCell } from "./table-lines";

/** How many line breaks a cell takes where each has a line of its own, and how many more stand before a row. */
type Rhythm = { step: number; lead: number };

const FIRST_ROW = "本年新收";
const TABLE_BEGINS = /第?二十条第?[（(]|信息内容|本年新收/;
const RHYTHMS: readonly Rhythm[] = [0, 1].flatMap((lead) => [1, 2, 3, 4].map((step) => ({ step, lead })));
const WIDTH = 7;
const FEWEST_ROWS = 5;
const MOST = 0.8;

/**
 * Lines with the blank cells that empty lines stand for, where cells have a line each and the rows of the table of
 * requests show it: seven places between one label and the next, the last the sum of the others. Else as they are.
 */
export function keepBlankLines(lines: TableLine[], text: string): TableLine[] {
  const first = lines.findIndex((line) => line.cells[0]?.text.includes(FIRST_ROW));
  if (first < 0 || lines[first]?.layout !== "single") return lines;
  const rhythm = RHYTHMS.find((candidate) => fits(candidate, lines.slice(first), text));
  if (!rhythm) return lines;
  const from = lines.findIndex((line) => TABLE_BEGINS.test(line.cells[0]?.text ?? ""));
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    return before && at > from && before.layout !== "grid" && line.layout !== "grid"
      ? [...blanksBetween(before, line, rhythm, text), line]
      : [line];
  });
}

function isValue({ layout, cells: [only] }: TableLine): boolean {
  return layout === "single" && only !== undefined && (isNumberWord(only.text) || isDashWord(only.text));
}

/** A row's cells between two labels: their texts, "" for a blank one. */
function fits(rhythm: Rhythm, lines: readonly TableLine[], text: string): boolean {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before) row.push(...blanksBetween(before, line, rhythm, text).map(() => ""));
    if (isValue(line)) row.push(line.cells[0]?.text ?? "");
    else {
      rows.push(row);
      row = [];
    }
  }
  const stated = rows.filter((cells) => cells.some((cell) => cell !== ""));
  const whole = stated.filter((cells) => cells.length === WIDTH && addsUp(cells));
  const torn = rows.filter((cells) => cells.length === WIDTH && cells.includes(""));
  return whole.length >= FEWEST_ROWS && torn.length > 0 && whole.length >= stated.length * MOST;
}

function addsUp(cells: readonly string[]): boolean {
  const values = cells.map((cell) => Number(cell.normalize("NFKC").replaceAll(",", "")) || 0);
  return values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values.at(-1);
}

function blanksBetween(before: TableLine, line: TableLine, { step, lead }: Rhythm, text: string): TableLine[] {
  let breaks = 0;
  for (let at = before.end; at < line.start; at++) if (text[at] === "\n") breaks++;
  const count = Math.floor((breaks - step - (isValue(line) ? 0 : lead)) / step);
  const place = { start: before.end, end: before.end };
  return Array.from({ length: Math.max(0, Math.min(count, 2 * WIDTH)) }, () => ({
    ...place,
    layout: "single" as const,
    cells: [toCell("", place)],
    pageNumber: false,
  }));
}
