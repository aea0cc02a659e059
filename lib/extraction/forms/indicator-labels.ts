import type { Span } from "@/lib/domain/series-cell";
import { FORM_2014 } from "./form-2014";
import { normaliseLabel } from "./label-match";
import { yearOfHeading } from "./table-words";

/** A wording of the form of 2014 found in running text; `row` is null for a heading or a signature, which has no figure. */
export type IndicatorHit = Span & { row: number | null };

type Wording = { words: string; rows: readonly number[] };
type Place = { at: number; wording: Wording };

/** Words between the rows that have no figure of their own. */
const HEADINGS = [
  "主动公开情况",
  "通过不同渠道和方式公开政府信息的情况",
  "通过不同渠道和方式公开政府信息情况",
  "回应解读情况",
  "通过不同渠道和方式回应解读的情况",
  "通过不同渠道和方式回应解读情况",
  "依申请公开情况",
  "机构建设和保障经费情况",
  "政府信息公开会议和培训情况",
  "指标名称",
  "统计指标",
  "统计数",
  "单位负责人",
  "审核人",
  "填报人",
  "填表人",
  "联系电话",
  "填报日期",
];
/** Labels further apart than this, in Han characters, are no neighbours in a table. */
const NEIGHBOURS = 90;
/** So many rows close together are a table; fewer are words of a sentence. */
const FEWEST_ROWS = 8;
/** A list that has so many of the form's rows is nearly whole. */
const MOST_ROWS = 30;
/** So far above a list its title stands. */
const TITLE_REACH = 120;

const WORDINGS = listWordings();

/**
 * The stretch of text that lists indicators, as the labels in it in order; empty where there is no such list. Of several
 * copies it is the longest that does not stand under the heading of an earlier year than `year`.
 */
export function findIndicators(text: string, year: number): IndicatorHit[] {
  const { letters, offsets } = hanOf(text);
  const isOwn = ([first]: Place[]) => !standsUnderOther(text, offsets[first?.at ?? 0] ?? 0, year);
  const runs = neighbours(findPlaces(letters))
    .flatMap(splitCopies)
    .filter((run) => rowsOf(run).size >= FEWEST_ROWS && isOwn(run));
  const largest = runs.toSorted((a, b) => rowsOf(b).size - rowsOf(a).size)[0] ?? [];
  return assignRows(largest).map(({ at, wording, row }) => ({
    row,
    start: offsets[at] ?? 0,
    end: (offsets[at + wording.words.length - 1] ?? 0) + 1,
  }));
}

/** Rows that share a wording come in the form's order: 被依法纠错数 is of 行政复议 first, then of 行政诉讼. */
function listWordings(): Wording[] {
  const rows = new Map<string, number[]>(HEADINGS.map((heading) => [heading, []]));
  for (const [row, { labels }] of (FORM_2014.tables[0]?.rows ?? []).entries()) {
    for (const label of labels) {
      const words = normaliseLabel(label).replaceAll("其它", "其他");
      const own = rows.get(words) ?? [];
      if (!own.includes(row)) rows.set(words, [...own, row]);
    }
  }
  return [...rows].map(([words, own]) => ({ words, rows: own })).sort((a, b) => b.words.length - a.words.length);
}

/** A measure word alone: it may stand in the midst of a label that is broken over lines. */
const UNIT_ALONE = /(?<=^|[\s|｜])(?:人次|万元|[条件次篇人个])(?=$|[\s|｜])/y;
const UNIT_STARTS = new Set("条件次篇人个万");

/** The Han characters of a text alone, 其它 as 其他, and where each stands: labels broken over lines are whole again. */
function hanOf(text: string): { letters: string; offsets: number[] } {
  const offsets: number[] = [];
  let letters = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff) continue;
    const letter = text.charAt(at);
    const unit = UNIT_STARTS.has(letter) ? unitAt(text, at) : 0;
    if (unit > 0) {
      at += unit - 1;
      continue;
    }
    offsets.push(at);
    letters += letter === "它" ? "他" : letter;
  }
  return { letters, offsets };
}

function unitAt(text: string, at: number): number {
  UNIT_ALONE.lastIndex = at;
  return UNIT_ALONE.exec(text)?.[0].length ?? 0;
}

/** Every wording where no longer one covers it. */
function findPlaces(letters: string): Place[] {
  const taken = new Uint8Array(letters.length);
  const places: Place[] = [];
  for (const wording of WORDINGS) {
    const { length } = wording.words;
    for (let at = letters.indexOf(wording.words); at >= 0; at = letters.indexOf(wording.words, at + length)) {
      if (taken[at] || taken[at + length - 1]) continue;
      taken.fill(1, at, at + length);
      places.push({ at, wording });
    }
  }
  return places.sort((a, b) => a.at - b.at);
}

function neighbours(places: readonly Place[]): Place[][] {
  const runs: Place[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    if (place.at - end <= NEIGHBOURS) runs.at(-1)?.push(place);
    else runs.push([place]);
    end = place.at + place.wording.words.length;
  }
  return runs;
}

/** The first row once more, behind most of the others, begins another copy of the list. */
function splitCopies(run: Place[]): Place[][] {
  const copies: Place[][] = [];
  for (const place of run) {
    const copy = copies.at(-1);
    const begins = place.wording.rows[0] === 0 && copy && rowsOf(copy).size >= MOST_ROWS;
    if (copy && !begins) copy.push(place);
    else copies.push([...(copy?.splice(headingsFrom(copy)) ?? []), place]);
  }
  return copies;
}

/** From where on a copy ends in words that are no rows: they are the next one's heading. */
function headingsFrom(copy: readonly Place[]): number {
  return copy.findLastIndex(({ wording }) => wording.rows.length > 0) + 1;
}

/** The last title of a table above speaks of an earlier year. */
function standsUnderOther(text: string, at: number, year: number): boolean {
  const above = text.slice(Math.max(0, at - TITLE_REACH), at).split("\n");
  const stated = above.map(yearOfHeading).findLast((found) => found !== null);
  return stated != null && stated < year;
}

function rowsOf(run: readonly Place[]): Set<number> {
  return new Set(run.flatMap(({ wording }) => wording.rows.slice(0, 1)));
}

/** Gives each place its row; one that occurs more often than the form has it is told by none. */
function assignRows(run: readonly Place[]): (Place & { row: number | null })[] {
  const sharers = new Map<string, Place[]>();
  for (const place of run) {
    const key = place.wording.rows.join();
    sharers.set(key, [...(sharers.get(key) ?? []), place]);
  }
  return run.map((place) => {
    const { rows } = place.wording;
    const same = sharers.get(rows.join()) ?? [];
    const row = same.length === rows.length ? (rows[same.indexOf(place)] ?? null) : null;
    return { ...place, row };
  });
}
