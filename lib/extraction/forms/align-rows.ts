import { parseCellValue } from "./cell-value";
import type { FormRow, FormTable } from "./form";
import { isTail, type LabelMatch } from "./label-match";
import { endsInSum, type RowGroup } from "./row-group";
import type { LineCell } from "./table-lines";

/** A group of numbers and the row of the form it was found to be. */
export type AlignedRow = { group: RowGroup; row: FormRow; index: number };

const MOST = 0.8;
/** So many labels without numbers between them are a list. */
const LISTED = 4;
const SAME_LINE = 10;
const NEAREST = 6;
const EARLIER = 3;
const UNLABELLED = 1;
/** A row with fewer numbers than the form asks for is as likely a page number as a row that lost its blanks. */
const INCOMPLETE = 0.3;
const DROPPED = -5;
const IMPOSSIBLE = Number.NEGATIVE_INFINITY;

/**
 * Finds which row of `table` each group is: both keep their order, labels decide, and a group whose label floated away
 * fills a gap only where groups and rows left between two labelled ones are equally many.
 */
export function alignRows(
  groups: readonly RowGroup[],
  table: FormTable,
  { behind }: { behind: boolean } = { behind: labelsBehind(groups) },
): AlignedRow[] {
  const own = mixesForms(groups, table) ? groups : groups.map((group) => withoutOptional(group, table));
  const whole = splitLongGroups(joinBrokenRows(own, table), table);
  const turned = behind ? withLabelsBehind(whole) : withListedLabels(withTailsBefore(whole), table);
  const rows = bestPath(turned, table);
  const sure = dropUnequalGaps(turned, rows, table);
  const placed = placeStragglers(turned, sure, table);
  return placed.flatMap((index, at) => {
    const group = turned[at];
    const row = index === null ? undefined : table.rows[index];
    return group && row && index !== null ? [{ group, row, index }] : [];
  });
}

/** A report that has the form's own rows of a kind does not mix in the neighbouring form's: there they are headings. */
function mixesForms(groups: readonly RowGroup[], { rows }: FormTable): boolean {
  const kinds = new Set(rows.filter((row) => row.optional).map(kindOf));
  const isOwn = (row: FormRow | undefined) =>
    row && !row.optional && (row.labels[0]?.length ?? 0) > 3 && kinds.has(kindOf(row));
  return !groups.some(({ labels }) => labels.some((label) => label.some((match) => isOwn(rows[match.row]))));
}

/** outcome.other of outcome.other.rest. */
function kindOf(row: FormRow): string {
  const metric = row.columns[0]?.metric ?? "";
  const second = metric.indexOf(".", metric.indexOf(".") + 1);
  return second < 0 ? metric : metric.slice(0, second);
}

function withoutOptional(group: RowGroup, { rows }: FormTable): RowGroup {
  const own = (labels: readonly LabelMatch[][]) =>
    labels.map((label) => label.filter((match) => !rows[match.row]?.optional)).filter((label) => label.length > 0);
  return { ...group, labels: own(group.labels), behind: own(group.behind) };
}

/**
 * Labels follow their numbers where the table's first row is named behind the first numbers and not before them, and
 * its last numbers have a label behind them too.
 */
export function labelsBehind(groups: readonly RowGroup[]): boolean {
  const stated = groups.filter((group) => group.cells.some(hasFigure));
  const loose = stated.filter((group) => !group.sameLine);
  const [first] = loose;
  if (
    !first ||
    (first.table === "requests" && !endsInSum(first)) ||
    loose.length < 2 ||
    loose.length < stated.length * MOST
  )
    return false;
  const before = first.labels.map((label) => label[0]?.row ?? 0);
  const behind = first.behind[0]?.[0]?.row ?? Number.POSITIVE_INFINITY;
  return behind < Math.min(...before) && loose.filter((group) => group.behind.length > 0).length > loose.length * MOST;
}

function hasFigure({ text }: LineCell): boolean {
  const { state } = parseCellValue(text);
  return state === "number" || state === "dash";
}

function withLabelsBehind(groups: readonly RowGroup[]): RowGroup[] {
  return groups.map((group) => ({
    ...group,
    labels: group.behind.toReversed(),
    foreign: group.foreign || group.foreignBehind,
  }));
}

/** The end of a label that numbers broke in two belongs to those, not to the next. */
function withTailsBefore(groups: readonly RowGroup[]): RowGroup[] {
  const moved: RowGroup[] = [];
  for (const group of groups) {
    const before = moved.at(-1);
    const [tail, ...others] = group.labels;
    if (!before || group.sameLine || !tail || !isTail(tail)) {
      moved.push(group);
      continue;
    }
    const known = before.labels.at(-1)?.some(({ row }) => tail.some((match) => match.row === row));
    if (!before.sameLine && !known) moved.splice(-1, 1, { ...before, labels: [...before.labels, tail] });
    moved.push({ ...group, labels: others });
  }
  return moved;
}

/**
 * All labels of a table before all its numbers: row by row they belong together where they are equally many; else
 * nothing tells whose the numbers are.
 */
function withListedLabels(groups: readonly RowGroup[], table: FormTable): RowGroup[] {
  const [first, ...rest] = groups;
  const listed = first && !first.sameLine ? risingLabels(first, table) : [];
  const apart = rest.length > 1 && listed.length >= LISTED && rest.every(({ labels }) => labels.length === 0);
  if (!apart) return [...groups];
  if (listed.length !== groups.length) return [];
  return groups.map((group, at) => ({ ...group, labels: listed.slice(at, at + 1) }));
}

/** A row whose line was broken among its numbers: its rest, without a label, makes it whole, and requests add up. */
function joinBrokenRows(groups: readonly RowGroup[], table: FormTable): RowGroup[] {
  const joined: RowGroup[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    const goesOn = last?.layout === "spaced" && group.labels.length === 0 && !group.foreign;
    const both = last && goesOn ? { ...last, cells: [...last.cells, ...group.cells], end: group.end } : null;
    if (both && isRest(group, both, table)) joined.splice(-1, 1, { ...both, behind: group.behind });
    else joined.push(group);
  }
  return joined;
}

function isRest(rest: RowGroup, whole: RowGroup, { kind, rows }: FormTable): boolean {
  if (kind === "requests") return whole.cells.length === rows[0]?.columns.length && endsInSum(whole);
  const [only, second] = whole.labels.at(-1) ?? [];
  const isSure = kind === "disclosure" && whole.sameLine && rest.layout === "single" && only && !second;
  return isSure === true && whole.cells.length === rows[only?.row ?? -1]?.columns.length;
}

/** Rows whose labels all stand before their numbers come as one long group: 予以公开, 部分公开, then fourteen numbers. */
function splitLongGroups(groups: readonly RowGroup[], table: FormTable): RowGroup[] {
  const width = Math.max(...table.rows.map((row) => row.columns.length));
  return groups.flatMap((group) => {
    const count = group.cells.length / width;
    if (table.kind !== "requests" || group.layout !== "single" || count < 2 || !Number.isInteger(count)) return [group];
    const labels = risingLabels(group, table).slice(-count);
    return Array.from({ length: count }, (_, at): RowGroup => {
      const cells = group.cells.slice(at * width, (at + 1) * width);
      const { start = group.start } = cells[0] ?? {};
      const { end = group.end } = cells.at(-1) ?? {};
      return { ...group, labels: labels.slice(at, at + 1), behind: [], cells, start, end };
    });
  });
}

/** The last labels before the numbers that come in the form's order; those of the header above them do not. */
function risingLabels({ labels }: RowGroup, { rows }: FormTable): LabelMatch[][] {
  const rowOf = (label: LabelMatch[] | undefined) => label?.[0]?.row ?? -1;
  const own = labels.filter((label) => !rows[rowOf(label)]?.optional);
  const fall = own.findLastIndex((label, at) => rowOf(label) >= rowOf(own[at + 1] ?? [{ row: rows.length, score: 0 }]));
  return own.slice(fall + 1);
}

/** The most convincing order-keeping assignment: for each group its row, or null where it is none of them. */
function bestPath(groups: readonly RowGroup[], table: FormTable): (number | null)[] {
  const plain = plainPath(groups);
  if (plain) return plain;
  const width = table.rows.length;
  const best = Array.from({ length: groups.length + 1 }, () => new Array<number>(width + 1).fill(0));
  const took = groups.map(() => new Array<boolean>(width + 1).fill(false));
  for (const [at, group] of groups.entries()) {
    const dropped = costOfDropping(group, table);
    const above = best[at] ?? [];
    const here = best[at + 1] ?? [];
    here[0] = (above[0] ?? 0) + dropped;
    for (let index = 1; index <= width; index++) {
      const skip = Math.max((above[index] ?? 0) + dropped, here[index - 1] ?? IMPOSSIBLE);
      const take = (above[index - 1] ?? 0) + likelihood(group, index - 1, table);
      here[index] = Math.max(skip, take);
      const row = took[at];
      if (row) row[index] = take > skip;
    }
  }
  return tracePath(groups, table, best, took);
}

/** A true table: every group has its own label beside it, of one row, and they come in the form's order. */
function plainPath(groups: readonly RowGroup[]): number[] | null {
  const path: number[] = [];
  for (const { labels, sameLine, foreign } of groups) {
    const [own, other] = labels.at(-1) ?? [];
    if (!sameLine || foreign || !own || other || own.row <= (path.at(-1) ?? -1)) return null;
    path.push(own.row);
  }
  return path;
}

function tracePath(
  groups: readonly RowGroup[],
  table: FormTable,
  best: readonly number[][],
  took: readonly boolean[][],
): (number | null)[] {
  const path = groups.map((): number | null => null);
  let index = table.rows.length;
  for (let at = groups.length - 1; at >= 0; at--) {
    const here = best[at + 1] ?? [];
    while (index > 0 && !took[at]?.[index] && here[index] === here[index - 1]) index--;
    if (index > 0 && took[at]?.[index]) {
      path[at] = index - 1;
      index--;
    }
  }
  return path;
}

function isComplete(group: RowGroup, width: number): boolean {
  return group.cells.length >= width;
}

function costOfDropping(group: RowGroup, { kind, rows }: FormTable): number {
  const isWhole = isComplete(group, Math.max(...rows.map((row) => row.columns.length)));
  return kind === "requests" && !group.foreign && isWhole && mayBeRow(group) ? DROPPED : 0;
}

function mayBeRow(group: RowGroup): boolean {
  return group.labels.length > 0 || endsInSum(group);
}

function likelihood(group: RowGroup, index: number, table: FormTable): number {
  if (group.foreign) return IMPOSSIBLE;
  const nearest = group.labels.at(-1)?.find((match) => match.row === index);
  if (group.sameLine) return nearest ? SAME_LINE * nearest.score : IMPOSSIBLE;
  const share = isComplete(group, table.rows[index]?.columns.length ?? 0) ? 1 : INCOMPLETE;
  if (nearest) return NEAREST * nearest.score * share;
  if (table.rows[index]?.optional) return IMPOSSIBLE;
  if (group.labels.some((label) => label.some((match) => match.row === index))) return EARLIER * share;
  const floats = table.kind === "requests" && !isCertain(group);
  return floats && (share < 1 || mayBeRow(group)) ? UNLABELLED * share : IMPOSSIBLE;
}

/** A full label that stands alone before the numbers leaves no doubt whose they are. */
function isCertain({ labels: [label, another] }: RowGroup): boolean {
  return !another && (label?.[0]?.score ?? 0) >= 0.95;
}

function isAnchored(group: RowGroup, index: number): boolean {
  return group.labels.at(-1)?.some((match) => match.row === index) ?? false;
}

/** Between two labelled rows, rows and groups without a label of their own must be equally many. */
function dropUnequalGaps(
  groups: readonly RowGroup[],
  path: readonly (number | null)[],
  { rows }: FormTable,
): (number | null)[] {
  const kept = [...path];
  let from = -1;
  let lastRow = -1;
  for (let at = 0; at <= groups.length; at++) {
    const index = at < groups.length ? (path[at] ?? null) : rows.length;
    const group = groups[at];
    if (index === null || (group && !isAnchored(group, index))) continue;
    const between = path.slice(from + 1, at).filter((row) => row !== null).length;
    const expected = rows.slice(lastRow + 1, index).filter((row) => !row.optional).length;
    if (between > 0 && between !== expected) kept.fill(null, from + 1, at);
    from = at;
    lastRow = index;
  }
  return kept;
}

/** A group with a full label that stands out of the form's order is still that row, if nothing else is. */
function placeStragglers(
  groups: readonly RowGroup[],
  path: readonly (number | null)[],
  table: FormTable,
): (number | null)[] {
  const taken = new Set(path);
  return path.map((index, at) => {
    if (index !== null || groups[at]?.foreign) return index;
    const label = groups[at]?.labels.at(-1) ?? [];
    const [only, second] = label;
    if (!only || second || only.score < 1 || taken.has(only.row) || table.rows[only.row]?.optional) return null;
    taken.add(only.row);
    return only.row;
  });
}
