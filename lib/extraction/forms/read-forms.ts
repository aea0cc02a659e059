import type { Form } from "@/lib/domain/dictionary";
import type { Span } from "@/lib/domain/series-cell";
import type { StageResult } from "@/lib/extraction/extraction";
import type { SourceDocument } from "@/lib/reading/source-document";
import { alignRows, labelsBehind } from "./align-rows";
import { keepBlankLines } from "./blank-lines";
import { chooseForm } from "./choose-form";
import { collectGroups } from "./collect-groups";
import { readColumnMajor } from "./column-major";
import { agreeWithTotals, exceedTotals, proveEachOther, rowAddsUp } from "./column-sums";
import type { FormTable, StatutoryForm } from "./form";
import { findOtherReports } from "./other-reports";
import { placeByCluster } from "./place-by-cluster";
import { placeByPosition } from "./place-by-position";
import { type PlacedRow, placeByLayout, toSlot } from "./place-cells";
import { placeUnderTitles } from "./place-under-titles";
import { completeIndicators } from "./read-indicators";
import { readReviews } from "./read-reviews";
import type { BareLabel, RowGroup } from "./row-group";
import { selectColumns } from "./select-columns";
import { solveRequests } from "./solve-requests";
import { placeFused } from "./split-fused";
import { readStream } from "./stream-rows";
import { toTableLines } from "./table-lines";
import { toFacts } from "./to-facts";
import { withTotalsLast } from "./totals-last";
import { joinVerticalLetters } from "./vertical-letters";

/** `others` are the stretches of the text that are another report, appended or the next of a compilation. */
type FormsResult = StageResult & { form: Form; others: Span[] };

const NOTHING: Omit<FormsResult, "others"> = {
  form: "prose",
  facts: [],
  blanks: [],
  claims: [],
  findings: [],
  consumed: [],
};

/**
 * Reads the statutory tables of the forms of 2014, 2019 and 2021, true grids and flattened text alike. `form` is the
 * form the report's tables follow, `prose` where it has none. `consumed` covers every table it read.
 */
export function readForms(document: SourceDocument, { year }: { year: number }): FormsResult {
  const lines = toTableLines(document);
  const others = findOtherReports(lines, year);
  const form = chooseForm(lines, year);
  if (!form) return { ...NOTHING, others };
  const cells = joinVerticalLetters(keepBlankLines(lines, document.text));
  const { groups, bare, touched, skipped } = collectGroups(cells, form, {
    year,
    others,
  });
  const reading = { year, behind: standBehind(groups), bare, text: document.text };
  const byCell = form.tables.flatMap((table) =>
    blocksOf(groups, table).flatMap((block) => placeTable(block, table, reading)),
  );
  const placed = (
    form.code === "2014" ? completeIndicators(byCell, withoutSpans(document.text, others), year) : byCell
  ).sort((a, b) => a.group.start - b.group.start);
  if (placed.length === 0) return { ...readEmptyForm(bare, form, touched, document.text), others };
  return {
    others,
    form: isFreeList(form, placed, year) ? "prose" : form.code,
    claims: [],
    ...readRows(placed, document.text, form),
    consumed: tableSpans(touched, [...placed.map(({ group }) => group), ...skipped], document.text),
  };
}

/** The text with blanks where these stretches stand. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end), text);
}

const FIRST_FORM = 2014;
/** The list of 2014 has more than twice as many rows. */
const FREE_ROWS = 25;

/** A list of an office's own, from the years before there was a form, that shares some rows with the later one. */
function isFreeList({ code }: StatutoryForm, rows: readonly PlacedRow[], year: number): boolean {
  return code === "2014" && year < FIRST_FORM && rows.length < FREE_ROWS;
}

const EMPTY_ROWS = 5;

/** A form that was handed in without any figure is still that form, all its cells blank. */
function readEmptyForm(bare: readonly BareLabel[], form: StatutoryForm, touched: readonly Span[], text: string) {
  if (bare.length < EMPTY_ROWS) return NOTHING;
  const blanks = bare.flatMap(({ table, row, end }) => {
    const columns = form.tables.find(({ kind }) => kind === table)?.rows[row]?.columns ?? [];
    return columns.map(({ metric, applicant }) => ({ metric, applicant, state: "blank" as const, start: end, end }));
  });
  return { ...NOTHING, form: form.code, blanks, consumed: joinSpans(touched, text) };
}

/** The copies of a table that a report holds, each with its own groups. */
function blocksOf(groups: readonly RowGroup[], table: FormTable): RowGroup[][] {
  const own = groups.filter((group) => group.table === table.kind);
  return [...new Set(own.map((group) => group.block))].map((block) => own.filter((group) => group.block === block));
}

/** Whether the report writes labels behind their numbers: its table of requests tells best, whose first row is seldom blank. */
function standBehind(groups: readonly RowGroup[]): boolean {
  const requests = groups.filter(({ table }) => table === "requests");
  return labelsBehind(requests.length > 1 ? requests : groups.filter(({ table }) => table !== "reviews"));
}

type Reading = { year: number; behind: boolean; bare: readonly BareLabel[]; text: string };

function placeTable(groups: readonly RowGroup[], table: FormTable, { year, behind, bare, text }: Reading): PlacedRow[] {
  if (table.kind === "reviews") return readReviews(groups, table, text);
  const columns = withTotalsLast(selectColumns(groups, table.kind, year));
  const byColumn = readColumnMajor(columns, table);
  if (byColumn) return byColumn;
  const own = behind ? columns : columns.filter(({ titled, sameLine }) => sameLine || !titled);
  const aligned = alignRows(own, table, { behind });
  const torn = aligned.length < groups.filter(isStated).length;
  const laidOut = aligned.map(placeByLayout);
  if (table.kind === "requests") return placeRequests(laidOut, { columns, table, text, torn });
  const placed = placeByPosition(table.kind === "disclosure" ? placeUnderTitles(laidOut, text) : laidOut);
  const stated = new Set(placed.map(({ index }) => index));
  const losesBlanks = bare.some((label) => label.table === table.kind && !stated.has(label.row));
  return placeFused(placed, { losesBlanks });
}

type RequestTable = {
  /** The groups' cells without columns that are none of the form's. */
  columns: readonly RowGroup[];
  table: FormTable;
  text: string;
  /** Numbers are left that belong to no row. */
  torn: boolean;
};

function placeRequests(laidOut: readonly PlacedRow[], { columns, table, text, torn }: RequestTable): PlacedRow[] {
  const { sure, likely } = placeByCluster(laidOut, text);
  const solve = (rows: readonly PlacedRow[]) =>
    solveRequests(placeByPosition(rows).map((row) => (torn ? withoutTorn(row) : row)));
  const whole = likely.some(({ slots }, at) => slots && !sure[at]?.slots) ? solve(likely) : null;
  return keepCertain(withoutShifted(whole && agreeWithTotals(whole) ? whole : solve(sure)), columns, table);
}

/** Of cells one a line, two rows in a row that do not add up have each other's numbers. */
function withoutShifted(rows: readonly PlacedRow[]): PlacedRow[] {
  const broken = rows.map((row) => row.slots !== null && row.group.layout === "single" && !rowAddsUp(row));
  const isShifted = (at: number) => broken[at] && (broken[at - 1] || broken[at + 1]);
  return rows.map((row, at) => (isShifted(at) ? { ...row, slots: null, loose: [] } : row));
}

/**
 * Where numbers are left over, labels and numbers of a flattened table have lost each other: its rows stay if they
 * prove each other, or the numbers alone do.
 */
function keepCertain(rows: PlacedRow[], groups: readonly RowGroup[], table: FormTable): PlacedRow[] {
  const width = table.rows[0]?.columns.length ?? 0;
  const own = groups.filter((group) => isStated(group) && !group.foreign);
  const leftOver = own.length > rows.length || groups.some(({ cells }) => cells.length > width);
  if (!leftOver || proveEachOther(rows)) return rows;
  const stream = readStream(groups, table);
  if (stream || groups.some(({ layout }) => layout === "grid" || layout === "delimited")) return stream ?? rows;
  const exceed = exceedTotals(rows);
  const broken = rowsBeforeRest(rows, own, width);
  const isSure = (row: PlacedRow) => row.slots && !(exceed && !row.group.sameLine) && !broken.has(row.group.start);
  return rows.map((row) => (isSure(row) ? row : { ...row, slots: null, loose: [] }));
}

/** Where rows begin behind which a few numbers are left without a label: a narrow column may have broken their numbers. */
function rowsBeforeRest(rows: readonly PlacedRow[], groups: readonly RowGroup[], width: number): Set<number> {
  const isPlaced = ({ start, end }: Span) => rows.some(({ group }) => group.start < end && group.end > start);
  const before = new Set<number>();
  for (const [at, group] of groups.entries()) {
    const last = groups[at - 1];
    const isRest = group.labels.length === 0 && group.cells.length < width && !isPlaced(group);
    if (last && isRest) before.add(last.start);
  }
  return before;
}

function isStated({ cells }: RowGroup): boolean {
  return cells.some((cell) => toSlot(cell).state === "number");
}

/** Where numbers are left that belong to no row, a row of single cells that does not add up is made of two. */
function withoutTorn(row: PlacedRow): PlacedRow {
  const { group, slots, loose } = row;
  const total = slots?.at(-1);
  if (group.layout !== "single" || !slots || total?.state !== "number") return row;
  const sum = loose.reduce((all, { value }) => all + value, 0);
  return sum === 2 * total.value ? row : { ...row, slots: null, loose: [] };
}

function readRows(placed: readonly PlacedRow[], text: string, form: StatutoryForm) {
  const readings = placed.map((row, at) => {
    const before = placed[at - 1]?.group.end ?? 0;
    return toFacts(row, { text, form: form.code, from: Math.max(before, row.group.start - REACH) });
  });
  return {
    facts: readings.flatMap((reading) => reading.facts),
    blanks: readings.flatMap((reading) => reading.blanks),
    findings: readings.flatMap((reading) => reading.findings),
  };
}

/** How far before a row its header may name a unit, and how much unread text a table may hold in between. */
const REACH = 120;

/** The tables that hold rows, each whole. */
function tableSpans(touched: readonly Span[], rows: readonly Span[], text: string): Span[] {
  return joinSpans(touched, text).filter((span) => rows.some((row) => row.start < span.end && row.end > span.start));
}

/** Joins the pieces read as table; a full stop in between keeps them apart. */
function joinSpans(touched: readonly Span[], text: string): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of [...touched].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    const joins = last && start - last.end <= REACH && !/[。；]/.test(text.slice(last.end, start));
    if (last && joins) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}
