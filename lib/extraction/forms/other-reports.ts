import type { Span } from "@/lib/domain/series-cell";
import { squeeze } from "@/lib/extraction/squeeze";
import { findOtherTables, isSame } from "./other-tables";
import type { TableLine } from "./table-lines";

/** A report's title: whose it is, and of which year. */
const TITLE =
  /^#*(?:附件?\d*[:：.、]?|[一二三四五六七八九十]{1,3}、)?(.{2,30}?)(20[012]\d)年度?(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:年度|情况)*(?:报告|年报)$/;
const FIRST_SECTION = /^#*一、/;
/** The first section begins at most so many lines below the title. */
const NEAR = 25;
const LONGEST_TITLE = 60;

type Start = { at: number; agency: string; year: number };

/**
 * The stretches of a text that are another report: an appended one of another year, or the next of a compilation. Only
 * what follows a title and its own first section is taken for one; none where the report's own is not among them.
 */
export function findOtherReports(lines: readonly TableLine[], year: number): Span[] {
  const starts = [...lines.keys()].flatMap((at) => startAt(lines, at) ?? []);
  const own = starts.find((start) => start.year === year);
  const tables = findOtherTables(lines, own?.agency ?? null);
  if (!own || starts.length < 2) return tables;
  const reports = starts.flatMap(({ at, agency, year: stated }, index) => {
    const next = starts[index + 1]?.at ?? lines.length;
    const [first, last] = [lines[at], lines[next - 1]];
    const isOwn = stated === year && isSame(agency, own.agency);
    return isOwn || !first || !last ? [] : { start: first.start, end: last.end };
  });
  return [...reports, ...tables];
}

function startAt(lines: readonly TableLine[], at: number): Start | null {
  const title = titleOf(lines[at]);
  if (!title) return null;
  for (const line of lines.slice(at + 1, at + NEAR)) {
    const next = titleOf(line);
    // The name of a collection, and right below it its first report.
    if (next && !isSame(next.agency, title.agency)) return null;
    if (!next && FIRST_SECTION.test(wordsOf(line))) return { at, ...title };
  }
  return null;
}

function titleOf(line: TableLine | undefined): Omit<Start, "at"> | null {
  const words = wordsOf(line);
  const [, agency = "", year] = (words.length <= LONGEST_TITLE && TITLE.exec(words)) || [];
  return year ? { agency, year: Number(year) } : null;
}

function wordsOf(line: TableLine | undefined): string {
  return line?.cells.length === 1 ? squeeze(line.cells[0]?.text ?? "") : "";
}
