import type { Span } from "@/lib/domain/series-cell";
import { isDashWord, isNumberWord, isSmudged, isUnitWord, isZeroWord, parseCellValue } from "./cell-value";
import { suffixOf } from "./column-major";
import type { StatutoryForm, TableKind } from "./form";
import { type FormLexicon, isFull, lexiconOf } from "./form-lexicon";
import { type LabelMatch, normaliseLabel, splitLabels } from "./label-match";
import { LabelTrail } from "./label-trail";
import { type LineRow, withoutSerials } from "./line-row";
import { type BareLabel, emptyGroup, hasNumber, isStruckOut, type RowGroup } from "./row-group";
import type { LineCell, TableLine } from "./table-lines";
import { TableState } from "./table-state";
import { isBrokenHeading, isGroupHeading, isGroupPiece, isSubtotal, yearOfHeading } from "./table-words";

/** The row groups of a document, the text that belongs to tables, and the rows of another year's. */
export type CollectedGroups = { groups: RowGroup[]; bare: BareLabel[]; touched: Span[]; skipped: Span[] };

/** The report's own year, and the stretches of its text that are other reports. */
export type GroupOptions = { year: number; others: readonly Span[] };

/** Reads lines of cells into groups of numbers with the labels about them. */
export function collectGroups(
  lines: readonly TableLine[],
  form: StatutoryForm,
  { year, others }: GroupOptions,
): CollectedGroups {
  const collector = new GroupCollector(form, year);
  for (const line of lines) {
    collector.turnReport(others.some(({ start, end }) => start <= line.start && line.start < end));
    collector.read(line);
  }
  return collector.finish();
}

class GroupCollector {
  private readonly lexicon: FormLexicon;
  private readonly year: number;
  private readonly groups: RowGroup[] = [];
  private readonly bare: BareLabel[] = [];
  private readonly touched: Span[] = [];
  private readonly skipped: Span[] = [];
  private readonly state = new TableState();
  private readonly trail: LabelTrail;
  private open: RowGroup | null = null;
  /** The group before, as long as no other numbers and no end have come. */
  private latest: RowGroup | null = null;

  /** The words being read are all that their row of cells says, or stand beside figures: they are no header's. */
  private belowHeader = false;
  private otherReport = false;
  /** Since the last label the title of a column was read. */
  private titled = false;
  /** The last words read are the heading of a group of rows: numbers right below are the group's sum. */
  private headed = false;

  constructor(form: StatutoryForm, year: number) {
    this.lexicon = lexiconOf(form);
    this.trail = new LabelTrail(this.lexicon);
    this.year = year;
  }

  /** What comes next is of another report, or of this one again. */
  turnReport(isOther: boolean): void {
    if (isOther === this.otherReport) return;
    this.leave();
    this.otherReport = isOther;
  }

  finish(): CollectedGroups {
    this.flush();
    this.endTrail();
    return { groups: this.groups, bare: this.bare, touched: this.touched, skipped: this.skipped };
  }

  read(line: TableLine): void {
    const [only] = line.cells;
    if (this.isYearHeading(line)) return;
    if (line.pageNumber && !(this.expectsThree() && only?.text === "-")) return;
    if (this.lexicon.isProse(line, this.state.open)) this.leave();
    else if (line.layout === "single" && only && !this.lexicon.unfuse(only, this.state.open))
      this.readSingle(only, line);
    else {
      this.flush();
      this.readRow(line);
    }
  }

  /** "- 80 -" is a row of three under a label that waits for one, and a page number anywhere else. */
  private expectsThree(): boolean {
    const row = this.lexicon.rowsOf(this.state.open)[this.trail.nearest?.[0]?.row ?? -1];
    return this.state.open === "disclosure" && this.open === null && row?.columns.length === 3;
  }

  /** Running text stands between this and the next table. */
  private leave(): void {
    this.flush();
    this.state.leave();
    this.endTrail();
  }

  private readSingle(cell: LineCell, line: TableLine): void {
    if (this.isSingleValue(cell) || this.isWordsInCell(cell.text)) this.addValue(cell, line);
    else {
      this.flush();
      this.readText(cell);
    }
  }

  private isSingleValue(cell: LineCell): boolean {
    if (!cell.text || isNumberWord(cell.text) || isSmudged(cell.text)) return true;
    if (isZeroWord(cell.text)) return ["reviews", "disclosure"].includes(this.state.open ?? "") || !this.trail.isEmpty;
    return parseCellValue(cell.text).state === "dash";
  }

  /** Words where a number should be: 许可事项已划转审批局. Only right under a full label of the disclosure table. */
  private isWordsInCell(text: string): boolean {
    const label = this.trail.nearest;
    if (this.state.open !== "disclosure" || this.open || !label || !isFull(label)) return false;
    if (isGroupHeading(text) || normaliseLabel(text).length < 3 || suffixOf(text)) return false;
    const isLabel = splitLabels(text).some((part) => this.lexicon.matchIn(this.state.open, part).length > 0);
    return !isLabel && this.lexicon.tableOpenedBy(text) === undefined;
  }

  private addValue(cell: LineCell, line: TableLine): void {
    if (!this.state.open) return;
    this.open ??= { ...this.newGroup(line, this.trail.list()), foreign: this.headed };
    this.open.cells.push(cell);
    this.open.end = Math.max(this.open.end, cell.end);
    this.trail.endLabel();
    this.touch(cell);
  }

  /** A text that is no number: a mark, a heading, a label, or a piece of one. Gives the matches of its last label. */
  private readText(cell: LineCell): LabelMatch[] {
    if (this.closesLabel(cell.text)) return [];
    this.titled ||= this.state.open === "disclosure" && suffixOf(cell.text) !== null;
    if (isSubtotal(cell.text)) {
      this.trail.endLabel();
      this.notePiece(cell.text, cell);
      return [];
    }
    const opened = this.lexicon.tableOpenedBy(cell.text);
    if (opened !== undefined) {
      this.openTable(opened, cell);
      return [];
    }
    const found = splitLabels(cell.text).map((part) => this.readLabel(part, cell));
    return found.findLast((matches) => matches.length > 0) ?? [];
  }

  /** The rest of the label that was begun above the last numbers. */
  private closesLabel(text: string): boolean {
    const { latest } = this;
    if (!latest?.opened || !this.trail.isEmpty) return false;
    const rest = text.trim().split(/\s+/).at(-1) ?? "";
    const { matches } = this.lexicon.findBroken(latest.opened + rest, latest.table);
    latest.opened = null;
    if (isFull(matches)) latest.labels = [matches];
    return isFull(matches);
  }

  private openTable(table: TableKind | null, cell: LineCell): void {
    if (table === null) {
      this.leave();
      return;
    }
    this.enter(table);
    this.touch(cell);
    if (table === "reviews") this.state.noteReview(cell.text);
    else this.state.noteHeader(cell.text);
  }

  private enter(table: TableKind): void {
    this.flush();
    if (table === this.state.open) return;
    this.endTrail();
    const last = this.groups.at(-1);
    this.state.enter(table, last !== undefined && last.table !== table);
  }

  /** A sheet's name or a table's title that speaks of an earlier year: of last year's table nothing is read. */
  private isYearHeading(line: TableLine): boolean {
    const text = line.cells.length > 1 || this.open || !this.trail.isEmpty ? "" : (line.cells[0]?.text ?? "");
    const year = yearOfHeading(text);
    if (!year) return false;
    this.state.turnYear(year < this.year);
    return true;
  }

  private readLabel(text: string, cell: LineCell): LabelMatch[] {
    const { table, matches } = this.trail.read(text, this.state.open);
    if (matches.length === 0 || (this.state.open === "requests" && isBrokenHeading(text))) {
      this.notePiece(text, cell);
      return [];
    }
    if (table !== this.state.open) this.enter(table);
    this.trail.add(matches);
    this.titled = false;
    this.headed = false;
    this.state.noteRow(matches);
    const { start, end } = cell;
    if (isFull(matches)) this.bare.push({ table, row: matches[0]?.row ?? 0, start, end });
    this.touch(cell);
    return matches;
  }

  private notePiece(text: string, cell: LineCell): void {
    if (!this.state.open) return;
    if (this.latest && this.trail.isEmpty && !isGroupHeading(text)) this.latest.foreignBehind ||= this.isForeign(text);
    this.state.notePiece(text, { belowHeader: this.belowHeader });
    const isHeading = isGroupHeading(text);
    this.headed = (isHeading || isSubtotal(text)) && this.state.open === "requests";
    if (isHeading || this.lexicon.isFragment(text, this.state.open)) this.touch(cell);
  }

  /** A line of several cells: its texts are labels, its numbers one row, or several rows side by side. */
  private readRow(line: TableLine): void {
    const words = line.cells.filter(({ text }) => text && !isDashWord(text));
    this.belowHeader = words.length === 1 || words.some(({ text }) => isNumberWord(text));
    const rows: LineRow[] = [{ label: [], values: [], fused: false }];
    let foreign = false;
    for (const cell of line.cells) {
      if (isUnitWord(cell.text)) continue;
      const row = rows.at(-1);
      if (cell.text === "" || parseCellValue(cell.text).state !== "words") {
        row?.values.push(cell);
        continue;
      }
      const fused = this.lexicon.unfuse(cell, this.state.open);
      const label = this.readText(fused?.label ?? cell);
      if (label.length > 0) rows.push({ label, values: fused ? [fused.digits] : [], fused: fused !== null });
      else if (row && row.label.length > 0) row.values.push(cell);
      else foreign ||= this.isForeign(cell.text);
    }
    this.belowHeader = false;
    this.pushRows(line, rows, foreign);
  }

  /** A label that is no row of the form, nor a piece of one. */
  private isForeign(text: string): boolean {
    if (isSubtotal(text)) return true;
    return normaliseLabel(text).length >= 3 && !isGroupPiece(text) && !this.lexicon.isFragment(text, this.state.open);
  }

  /** Numbers before the first label are a serial number, or the row itself where its label stands behind. */
  private pushRows(line: TableLine, [lead, ...rest]: LineRow[], foreign: boolean): void {
    const labelled = withoutSerials(lead?.values ?? [], rest);
    const filled = labelled.filter((row) => row.values.length > 0);
    for (const row of filled) this.pushRow(line, row, false);
    const last = labelled.at(-1);
    if (lead && filled.length === 0) this.pushRow(line, { ...lead, label: last?.label ?? [] }, !last && foreign);
  }

  private pushRow(line: TableLine, { label, values, fused }: LineRow, foreign: boolean): void {
    const hasLabel = label.length > 0;
    if (!this.state.open || values.length === 0) return;
    if (!hasLabel && !hasNumber(values) && !isStruckOut(values)) return;
    const labels = hasLabel ? [label] : this.trail.list();
    const { start, end } = line;
    this.touch(line);
    this.open = { ...this.newGroup(line, labels), cells: values, sameLine: hasLabel, foreign, fused, start, end };
    this.flush();
  }

  private newGroup(line: TableLine, labels: LabelMatch[][]): RowGroup {
    return {
      ...emptyGroup(this.state.open ?? "requests", line.layout, { start: line.start, end: line.start }),
      block: this.state.block,
      labels: this.trail.opened ? [] : labels,
      opened: this.trail.opened,
      header: [...this.state.header],
      titled: this.titled,
      totalFirst: this.state.totalFirst,
      review: this.state.review,
    };
  }

  private flush(): void {
    const group = this.open;
    this.open = null;
    if (!group) return;
    this.endTrail();
    const speaks = group.labels.length > 0 || hasNumber(group.cells) || isStruckOut(group.cells);
    const isOther = this.state.otherYear || this.otherReport;
    if (isOther) this.skipped.push({ start: group.start, end: group.end });
    if (!speaks || isOther) return;
    this.groups.push(group);
    this.latest = group;
  }

  /** Labels seen since the last numbers: they stand behind those, and before whatever numbers come next. */
  private endTrail(): void {
    const labels = this.trail.take();
    if (this.latest) this.latest.behind = labels;
    this.latest = null;
  }

  private touch({ start, end }: Span): void {
    this.touched.push({ start, end });
  }
}
