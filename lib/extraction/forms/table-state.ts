import { squeeze } from "@/lib/extraction/squeeze";
import type { TableKind } from "./form";
import { isFull } from "./form-lexicon";
import type { LabelMatch } from "./label-match";

const HEADER_BEGINS = /二十条|信息内容|指标/;
const SECTION_NUMBER = /^[一二三四五六七八九][、.]/;

/** Where in a report's tables the reading stands: which table is open, which copy of it, and under which header. */
export class TableState {
  /** The open table; null in running text. */
  open: TableKind | null = null;
  /** Counts the copies of tables: rows of one copy share a block. */
  block = 0;
  /** The cells of the header above the rows, in order. */
  header: string[] = [];
  /** The block of reviews that the header names: 0 行政复议, 1 未经复议直接起诉, 2 复议后起诉. */
  review: number | null = null;
  /** The header of requests names the total before the applicants. */
  totalFirst = false;
  /** What stands here is of an earlier year than the report. */
  otherYear = false;
  private headerDone = false;
  /** The rows of this block that a full label has named. */
  private seen = new Set<number>();

  /** Opens a table other than the open one. `anew`: rows of another table have been read before it. */
  enter(table: TableKind, anew: boolean): void {
    this.open = table;
    this.review = null;
    if (anew) this.beginBlock();
  }

  /** Running text ends the table; outside tables it also ends what a heading said of the year. */
  leave(): void {
    if (this.open === null) this.otherYear = false;
    this.open = null;
  }

  /** A heading speaks of another year than the text before it. */
  turnYear(isOther: boolean): void {
    if (isOther !== this.otherYear) this.beginBlock();
    this.otherYear = isOther;
  }

  noteHeader(text: string): void {
    if (HEADER_BEGINS.test(text)) {
      this.header = [];
      this.headerDone = false;
    }
    this.header.push(text);
  }

  /** Words that are no label: above the first row they belong to the header, unless they are known to stand below it. */
  notePiece(text: string, { belowHeader }: { belowHeader: boolean }): void {
    if (this.open === "reviews") this.noteReview(text);
    if (this.open === "requests") this.noteTotal(squeeze(text));
    const isHeader = (!this.headerDone && !belowHeader) || HEADER_BEGINS.test(text);
    if (isHeader && !SECTION_NUMBER.test(text)) this.noteHeader(text);
  }

  /** 总计 before 自然人; alone it was taken for the row's label that it is as well. */
  private noteTotal(compact: string): void {
    if (compact === "自然人") this.totalFirst = this.seen.size === 1;
    else this.totalFirst ||= /^[总合]计自然人/.test(compact);
  }

  noteReview(text: string): void {
    const compact = squeeze(text);
    if (/未经复议/.test(compact)) this.review = 1;
    else if (/复议后/.test(compact)) this.review = 2;
    else if (/^行政复议$/.test(compact)) this.review = 0;
  }

  /** A label ends the header; the first row once more begins another copy of the table. */
  noteRow(matches: readonly LabelMatch[]): void {
    this.headerDone = true;
    const row = matches[0]?.row ?? -1;
    if (!isFull(matches)) return;
    if (row === 0 && this.seen.size > 1 && this.seen.has(0)) this.beginBlock();
    this.seen.add(row);
  }

  private beginBlock(): void {
    this.block++;
    this.totalFirst = false;
    this.seen = new Set();
  }
}
