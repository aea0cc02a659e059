import { squeeze } from "@/lib/extraction/squeeze";
import { isDashWord, isNumberWord } from "./cell-value";
import type { FormRow, StatutoryForm, TableKind } from "./form";
import { isLabelFragment, type LabelMatch, matchBroken, matchRows, normaliseLabel, splitLabels } from "./label-match";
import { type LineCell, type TableLine, toCell } from "./table-lines";
import { hasCue, isRequestHeader, isReviewHeader, tableOpenedBy } from "./table-words";
import { WordMemo } from "./word-memo";

/** A label that was recognised: the table it belongs to, and the rows it may be. No matches: no label. */
export type FoundLabel = { table: TableKind; matches: LabelMatch[] };

const PROSE = /[。；;！？]/;
const FUSED =
  /^(.*[^\d０-９\s.．,，+＋-])\s*((?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+|[0-9０-９]+)(?:\.\d+)?)(?:[条件次篇个人]|人次|万元)?$/s;
/** 行政强制22增 of 行政强制22增346. */
const ENDS_IN_FIGURE = /\d[增减]?$|[增减]$/;
/** A dash that stands for a blank cell before the digits. */
const ENDS_IN_DASH = /[/／—–-]\s*$/;
const UNIT_BEHIND = /(?:[条件次篇个人]|人次|万元)\s*$/;
const FULL = 0.95;
const SHORTEST_OUTSIDE = 5;
const SHORTEST_SENTENCE = 18;
const LONGEST_LABEL = 160;
/** So many numbers in one line of a table are a row, whatever stands before them. */
const WHOLE_ROW = 5;

/** What the words of a report mean to one form. */
export class FormLexicon {
  private readonly form: StatutoryForm;
  private readonly labels = new Map<TableKind | null, WordMemo<LabelMatch[]>>();
  private readonly broken = new Map<TableKind | null, WordMemo<FoundLabel>>();
  private readonly fragments = new Map<TableKind | null, WordMemo<boolean>>();
  private readonly openings = new WordMemo<TableKind | null | undefined>();

  constructor(form: StatutoryForm) {
    this.form = form;
  }

  /** The rows of a table; none where no table is open. */
  rowsOf(table: TableKind | null): readonly FormRow[] {
    return this.form.tables.find((candidate) => candidate.kind === table)?.rows ?? [];
  }

  /** The rows of a table that a label may mean. */
  matchIn(table: TableKind | null, text: string): LabelMatch[] {
    return memoOf(this.labels, table).find(text, (words) => matchRows(words, this.rowsOf(table)));
  }

  /** Whether words are a piece of a label of a table, or nearly. */
  isFragment(text: string, table: TableKind | null): boolean {
    return memoOf(this.fragments, table).find(text, (words) => isLabelFragment(words, this.rowsOf(table)));
  }

  /** The table a heading or header opens, `null` where it ends all, `undefined` for any other words. */
  tableOpenedBy(text: string): TableKind | null | undefined {
    return this.openings.find(text, (words) => this.readOpening(words));
  }

  private readOpening(text: string): TableKind | null | undefined {
    const isRow = hasCue(text, this.form) && this.form.tables.some(({ kind }) => this.matchIn(kind, text).length > 0);
    return isRow ? undefined : tableOpenedBy(text, this.form);
  }

  /** The label that two pieces of text make together, where the second goes on with the first. */
  findBroken(text: string, open: TableKind | null): FoundLabel {
    return memoOf(this.broken, open).find(text, (words) => this.readBroken(words, open));
  }

  private readBroken(text: string, open: TableKind | null): FoundLabel {
    const tables = this.form.tables.filter(({ kind }) => kind !== "reviews" && (kind === open || kind === "requests"));
    for (const { kind, rows } of tables) {
      const matches = matchBroken(text, rows);
      if (matches.length > 0) return { table: kind, matches };
    }
    return { table: open ?? "requests", matches: [] };
  }

  /** The label's rows in the open table, else in a table that it names beyond doubt. */
  findLabel(text: string, open: TableKind | null): FoundLabel {
    const matches = this.matchIn(open, text);
    if (open && matches.length > 0) return { table: open, matches };
    const elsewhere = normaliseLabel(text).length < SHORTEST_OUTSIDE ? [] : this.form.tables;
    for (const { kind } of elsewhere) {
      if (kind === open || kind === "reviews") continue;
      const least = kind === "disclosure" ? FULL : 0.85;
      const found = this.matchIn(kind, text).filter((match) => match.score >= least);
      if (found.length > 0) return { table: kind, matches: found };
    }
    return { table: open ?? "requests", matches: [] };
  }

  /** True for running text, as against a row, a heading or a piece of a label. */
  isProse(line: TableLine, open: TableKind | null): boolean {
    if (line.layout === "grid" || (line.layout === "delimited" && line.cells.length > 2)) return false;
    const words = line.cells.map((cell) => cell.text).filter((text) => !isNumberWord(text) && !isDashWord(text));
    if (open && line.cells.length - words.length >= WHOLE_ROW) return false;
    const compact = squeeze(words.join(""));
    if (isRequestHeader(compact)) return false;
    if (PROSE.test(compact) || (line.layout === "spaced" && runsOn(line))) return true;
    if (compact.length < SHORTEST_SENTENCE || line.cells.some((cell) => this.unfuse(cell, open))) return false;
    if (open === "reviews" && isReviewHeader(compact)) return false;
    if (words.some((word) => this.speaksOfTable(word, open))) return compact.length > LONGEST_LABEL;
    return !this.isFragment(compact, open);
  }

  /** 规章555 is the label 规章 and the digits 555, 举报投诉数量件0 a label, its unit and 0; null for any other cell. */
  unfuse(cell: LineCell, open: TableKind | null): { label: LineCell; digits: LineCell } | null {
    const [, word, digits] = FUSED.exec(cell.text) ?? [];
    if (
      !word ||
      !digits ||
      ENDS_IN_DASH.test(word) ||
      ENDS_IN_FIGURE.test(normaliseLabel(splitLabels(word).at(-1) ?? ""))
    )
      return null;
    const label = [word, word.replace(UNIT_BEHIND, "")].find((text) =>
      this.isLabel(splitLabels(text).at(-1) ?? "", open),
    );
    if (!label) return null;
    const at = cell.start + word.length + cell.text.slice(word.length).indexOf(digits);
    return {
      label: { ...cell, text: label.trim(), end: cell.start + label.trimEnd().length },
      digits: toCell(digits, { start: at, end: at + digits.length }),
    };
  }

  private isLabel(text: string, open: TableKind | null): boolean {
    const { table, matches } = this.findLabel(text, open);
    return table === "indicators" ? isFullWording(matches) : table === open && scoreOf(matches) >= 0.79;
  }

  private speaksOfTable(text: string, open: TableKind | null): boolean {
    if (tableOpenedBy(text, this.form) !== undefined) return true;
    return splitLabels(text).some((part) => this.findLabel(part, open).matches.length > 0);
  }
}

const lexicons = new WeakMap<StatutoryForm, FormLexicon>();

/** A form's lexicon, one for all reports. */
export function lexiconOf(form: StatutoryForm): FormLexicon {
  const lexicon = lexicons.get(form) ?? new FormLexicon(form);
  lexicons.set(form, lexicon);
  return lexicon;
}

function memoOf<Meaning>(memos: Map<TableKind | null, WordMemo<Meaning>>, table: TableKind | null): WordMemo<Meaning> {
  const memo = memos.get(table) ?? new WordMemo<Meaning>();
  memos.set(table, memo);
  return memo;
}

/** How well the best match fits; 0 where there is none. */
export function scoreOf(matches: readonly LabelMatch[]): number {
  return matches[0]?.score ?? 0;
}

/** True where a label's only row fits letter for letter, or nearly. */
export function isFull(matches: readonly LabelMatch[]): boolean {
  return matches.length === 1 && scoreOf(matches) >= FULL;
}

function isFullWording(matches: readonly LabelMatch[]): boolean {
  return scoreOf(matches) >= FULL;
}

/** True where a sentence goes on behind a number: 9 件，部分公开. */
function runsOn(line: TableLine): boolean {
  const first = line.cells.findIndex((cell) => isNumberWord(cell.text));
  const behind =
    first < 0 ? [] : line.cells.slice(first).map((cell) => cell.text.replace(/[（(][^（()）]*(?:[）)]|$)/g, ""));
  return behind.some((text) => /[，,：:]\p{L}|^[件条项次个篇起人宗份]?[，、]/u.test(text));
}
