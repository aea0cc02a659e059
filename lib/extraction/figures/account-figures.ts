import { type AnchoredPattern, beginningAt, endingAt } from "@/lib/extraction/anchored-pattern";
import type { Fact, Figure, FigureClass } from "@/lib/extraction/extraction";
import { type Numeral, scanNumeralsOnce } from "@/lib/extraction/numbers/scan-numerals";
import { FIGURE_RULES, type FigureRule } from "./figure-rules";
import { findTextLoss, hasLostDigits } from "./text-loss";

/** Every run of digits that must be accounted for, as a reader's eye takes it: 1,204 and 98.73 are one. */
const DIGITS = /[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?/g;

type Bare = Omit<Figure, "class" | "uncertain">;

/** Gives every numeral of the text one class; figures come in order of the text and never overlap. */
export function accountFigures(text: string, known: { facts: readonly Fact[] }): Figure[] {
  const facts = factSpans(known.facts);
  const signs = findTextLoss(text);
  const loss = { some: signs.length > 0, digits: hasLostDigits(signs) };
  let next = 0;
  return listNumerals(text).map((figure) => {
    while ((facts[next]?.end ?? Number.POSITIVE_INFINITY) <= figure.start) next++;
    const isFact = (facts[next]?.start ?? Number.POSITIVE_INFINITY) < figure.end;
    const kind = isFact ? "fact" : classify(text, figure);
    const doubtful = loss.some && ((loss.digits && isCount(kind)) || isDoubtful(text, figure, kind));
    const { start, end, text: own, value, unit } = figure;
    const accounted = { start, end, text: own, value, unit, class: kind };
    return doubtful ? { ...accounted, uncertain: true } : accounted;
  });
}

/** Spans of facts that hold a figure, in order and without overlaps. */
function factSpans(facts: readonly Fact[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { source } of facts.toSorted((a, b) => a.source.start - b.source.start)) {
    const last = spans.at(-1);
    if (last && source.start < last.end) last.end = Math.max(last.end, source.end);
    else spans.push({ start: source.start, end: source.end });
  }
  return spans;
}

/** Characters of number that count nothing: 万 in （单位：万元）, 一批, 一本通, 无一例, the form's own 三类内部事务信息. */
function isFigureOfSpeech(text: string, { start, end, text: own }: Numeral): boolean {
  if (/^[0-9０-９]/.test(own)) return false;
  const after = text.slice(end, end + 4);
  if (/^[百千万亿]+$/.test(own) || /^类(?:内部|过程)/.test(after)) return true;
  if (own !== "一") return false;
  return text[start - 1] === "无" || /^(?:批|本|种|类|张|个|项[重新]|系列|套)/.test(after);
}

/** The numbers of the text, and any digits that they do not cover whole; touching ones are one figure. */
function listNumerals(text: string): Bare[] {
  const numerals = scanNumeralsOnce(text)
    .filter((numeral) => !isFigureOfSpeech(text, numeral))
    .map(toBare);
  const figures: Bare[] = [];
  let next = 0;
  for (const match of text.matchAll(DIGITS)) {
    const start = match.index;
    const end = start + match[0].length;
    for (; (numerals[next]?.end ?? end) <= start; next++) pushFigure(text, figures, numerals[next]);
    const from = next;
    while ((numerals[next]?.start ?? end) < end) next++;
    pushFigure(text, figures, coverDigits(text, start, end, numerals.slice(from, next)));
  }
  for (; next < numerals.length; next++) pushFigure(text, figures, numerals[next]);
  return figures;
}

function toBare({ start, end, text, value, unit }: Numeral): Bare {
  return { start, end, text, value: Number.isFinite(value) ? value : null, unit };
}

/** Adds a figure behind the last; one that reaches into the last is one figure with it, its value untold. */
function pushFigure(text: string, figures: Bare[], figure: Bare | undefined): void {
  const last = figures.at(-1);
  if (!figure || (last && figure.end <= last.end)) return;
  if (!last || figure.start >= last.end) figures.push(figure);
  else Object.assign(last, { end: figure.end, text: text.slice(last.start, figure.end), value: null });
}

/** The one number that covers the digits; where several or none do, the digits as they stand, their value untold. */
function coverDigits(text: string, start: number, end: number, inside: readonly Bare[]): Bare {
  const [first] = inside;
  const last = inside.at(-1);
  if (first && first === last && first.start <= start && first.end >= end) return first;
  const from = Math.min(start, first?.start ?? start);
  const to = Math.max(end, last?.end ?? end);
  return { start: from, end: to, text: text.slice(from, to), value: null, unit: last?.unit ?? null };
}

type AnchoredRule = Pick<FigureRule, "class" | "text" | "unit"> & { before?: AnchoredPattern; after?: AnchoredPattern };

const RULES: readonly AnchoredRule[] = FIGURE_RULES.map(({ before, after, ...rule }) => ({
  ...rule,
  ...(before && { before: endingAt(before) }),
  ...(after && { after: beginningAt(after) }),
}));

function classify(text: string, figure: Bare): FigureClass {
  return rulesFor(figure).find((rule) => fits(rule, figure, text))?.class ?? "statistic";
}

/** The rules that a numeral's own letters and measure word allow: the same few numerals are most of every report. */
const allowed = new Map<string, readonly AnchoredRule[]>();
const MOST_KEPT = 5000;

function rulesFor({ text, unit }: Bare): readonly AnchoredRule[] {
  const key = `${text}\n${unit ?? ""}`;
  const known = allowed.get(key);
  if (known) return known;
  const rules = RULES.filter((rule) => rule.text?.test(text) !== false && rule.unit?.test(unit ?? "") !== false);
  if (allowed.size >= MOST_KEPT) allowed.clear();
  allowed.set(key, rules);
  return rules;
}

function fits({ before, after }: AnchoredRule, { start, end }: Bare, text: string): boolean {
  return (!after || after.matchesAt(text, end)) && (!before || before.matchesAt(text, start));
}

function isCount(kind: FigureClass): boolean {
  return kind === "statistic" || kind === "fact";
}

/** In a text that lost characters, a count without its measure word, or a date run together, may have lost digits too. */
function isDoubtful(text: string, { start, end, text: own, unit }: Bare, kind: FigureClass): boolean {
  const after = text.slice(end, end + 3);
  if (kind === "date")
    return own.length > 4 || (/^\s*日/.test(after) && /年\s*$/.test(text.slice(Math.max(0, start - 2), start)));
  return isCount(kind) && unit === null && /^\s*[，、；;。,]/.test(after);
}
