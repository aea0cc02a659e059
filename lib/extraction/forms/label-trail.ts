import type { TableKind } from "./form";
import { type FormLexicon, type FoundLabel, scoreOf } from "./form-lexicon";
import type { LabelMatch } from "./label-match";

/** Numbering begins another label, whatever was left open. */
const BEGINS = /^\s*(?:\d{1,2}\s*[.．、]\s*[\u4e00-\u9fff]|[（(][一二三四五六七]{1,2}[）)]|[一二三四]、)/;
const NUMBERED = /^\s*\d{1,2}\s*[.．、]\s*[\u4e00-\u9fff]/;

/** The labels seen since the last numbers, put together again where they were broken over lines. */
export class LabelTrail {
  private readonly lexicon: FormLexicon;
  private labels: LabelMatch[][] = [];
  /** The words since the last number that may be the beginning of a label. */
  private fragment: { text: string; matched: boolean } | null = null;

  constructor(lexicon: FormLexicon) {
    this.lexicon = lexicon;
  }

  get isEmpty(): boolean {
    return this.labels.length === 0;
  }

  get nearest(): LabelMatch[] | undefined {
    return this.labels.at(-1);
  }

  /** Words of a numbered label too short to tell whose: the numbers behind them are not the label's before. */
  get opened(): string | null {
    const { text = "", matched = true } = this.fragment ?? {};
    return !matched && NUMBERED.test(text) ? text : null;
  }

  /** The labels so far, in order. */
  list(): LabelMatch[][] {
    return [...this.labels];
  }

  /** Reads words alone, and behind those before them; without matches they are kept as the beginning of a label. */
  read(text: string, open: TableKind | null): FoundLabel {
    const before = BEGINS.test(text) ? null : this.fragment;
    const alone = this.lexicon.findLabel(text, open);
    const joined = before ? this.lexicon.findBroken(before.text + text, open) : alone;
    const continues = before !== null && scoreOf(joined.matches) > scoreOf(alone.matches);
    const found = continues ? joined : alone;
    const matched = found.matches.length > 0;
    if (continues && before.matched) this.labels.pop();
    const keeps = before !== null && (continues || (!matched && !before.matched));
    this.fragment = { text: (keeps ? before.text : "") + text, matched };
    return found;
  }

  add(matches: LabelMatch[]): void {
    this.labels.push(matches);
  }

  /** A number ends the label before it. */
  endLabel(): void {
    this.fragment = null;
  }

  /** Gives the labels away and begins anew. */
  take(): LabelMatch[][] {
    const { labels } = this;
    this.labels = [];
    this.fragment = null;
    return labels;
  }
}
