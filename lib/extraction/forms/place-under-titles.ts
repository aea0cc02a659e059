import { suffixOf } from "./column-major";
import type { NumberSlot, PlacedRow, Slot } from "./place-cells";
import type { RowGroup } from "./row-group";
import type { LineCell } from "./table-lines";

/** A number belongs to the title whose middle it is nearest to, by this share of the space between two titles. */
const NEAREST_SHARE = 0.3;
/** The titles stand on one of so many lines above the numbers. */
const LINES_ABOVE = 12;
const WIDE = /[\u2e80-\uffef]/g;
/** Titles with less space between them do not stand in columns. */
const WIDE_GAP = /\S {3,}\S/;

/** Where the middle of a word stands, counted in half-width characters, or in letters; and how much space is before it. */
type Middles = { middle: number; letter: number; gap: number };

/**
 * The rows of 主动公开 that lost their blank cells, placed by the titles their numbers stand under in text laid out by
 * spaces. A row whose numbers do not stand clearly under one title each stays as it is.
 */
export function placeUnderTitles(rows: readonly PlacedRow[], text: string): PlacedRow[] {
  const place = (row: PlacedRow) => {
    const suffixes = row.row.columns.map(({ metric }) => metric.slice(metric.lastIndexOf(".") + 1));
    return placeUnder(row, text, (word, at) => suffixOf(word) === suffixes[at], suffixes.length);
  };
  const spaced = rows.filter(({ group, row }) => group.layout === "spaced" && row.columns.length > 1);
  const whole = spaced.filter(({ slots, loose, row }) => slots && loose.length === row.columns.length);
  if (whole.length === spaced.length || whole.some((row) => !place(row))) return [...rows];
  return rows.map((row) => (row.slots || !spaced.includes(row) ? row : { ...row, slots: place(row) }));
}

type NumberRow = { group: RowGroup; loose: readonly NumberSlot[] };
type TitleTest = (word: string, at: number) => boolean;

/**
 * The cells of one row by the `count` titles on the nearest line above that has them all, in order; null where there is
 * no such line, or a number does not stand clearly under one title.
 */
export function placeUnder(row: NumberRow, text: string, isTitle: TitleTest, count: number): Slot[] | null {
  const titles = titlesAbove(row.group, text, isTitle, count);
  return titles && !isJoined(row.group, titles) ? slotsUnder(row, titles) : null;
}

/** The row's cells and the titles have the same space before each: they were written one after the other, not in columns. */
function isJoined({ cells }: RowGroup, titles: readonly Middles[]): boolean {
  const gaps = new Set([...cells, ...titles].map(({ gap }) => gap));
  return gaps.size === 1;
}

function titlesAbove(group: RowGroup, text: string, isTitle: TitleTest, count: number): Middles[] | null {
  let end = text.lastIndexOf("\n", group.start);
  for (let lines = 0; lines < LINES_ABOVE && end > 0; lines++) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(start, end);
    const words = WIDE_GAP.test(line) ? [...line.matchAll(/\S+/g)].slice(-count) : [];
    if (words.length === count && words.every(([word], at) => isTitle(word, at)))
      return words.map(({ 0: word, index }) => middlesOf(line, index, word));
    end = start - 1;
  }
  return null;
}

function middlesOf(line: string, at: number, word: string): Middles {
  const wide = (words: string) => words.match(WIDE)?.length ?? 0;
  const letter = at + word.length / 2;
  const before = line.slice(0, at);
  const gap = before.length - before.trimEnd().length;
  return { letter, middle: letter + wide(before) + wide(word) / 2, gap };
}

/** Printers of text count letters; where counting half-width characters says something else, nothing is sure. */
function slotsUnder(row: NumberRow, titles: readonly Middles[]): Slot[] | null {
  const slots = slotsBy(row, titles, "letter");
  const other = slotsBy(row, titles, "middle");
  return slots && other && slots.some(({ state }, at) => state !== other[at]?.state) ? null : slots;
}

function slotsBy({ group, loose }: NumberRow, titles: readonly Middles[], key: keyof Middles): Slot[] | null {
  const places = titles.map((title) => title[key]);
  const reach = Math.min(...places.slice(1).map((place, at) => place - (places[at] ?? 0))) * NEAREST_SHARE;
  const slots = titles.map((): Slot => ({ state: "blank", start: group.end, end: group.end }));
  for (const number of loose) {
    const cell = group.cells.find(({ start, end }: LineCell) => start <= number.start && number.end <= end);
    const at = places.findIndex((place) => cell && Math.abs(cell[key] - place) <= reach);
    if (slots[at]?.state !== "blank") return null;
    slots[at] = number;
  }
  return slots;
}
