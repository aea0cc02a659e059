import type { Bilingual, Locale } from "@/lib/domain/app-error";
import { getSeries } from "@/lib/domain/dictionary";
import type { FigureBreak, FigureKind, FigureModel, FigureRow, FigureSubject } from "@/lib/domain/figure";
import type { Norm } from "@/lib/series/normalise";
import type { ComparedSubject } from "./compared-subject";
import type { ComparedFinding } from "./comparison-record";
import { toChannelColumns, toOutcomeColumns, toRatioColumn, toValueColumn } from "./figure-columns";
import { toLegend } from "./figure-legend";
import { toNotes } from "./figure-notes";
import { type CellColumn, toRows } from "./figure-rows";
import { toDigest, toSourceLine, toSources } from "./figure-sources";
import { speak } from "./figure-subjects";
import { findRankedYear, findSlopeYears, toDescription, toTitle } from "./figure-words";
import type { Measure } from "./measures";
import { BREAK_SHORT, FORM_YEARS, OUTCOME_BREAKS, pick } from "./words";

/** One figure to be built: what of, how drawn, of whom. Subjects and figure subjects stand in one order. */
export type FigureSpec = {
  number: number;
  measure: Measure;
  kind: FigureKind;
  norm: Norm;
  subjects: readonly ComparedSubject[];
  figureSubjects: readonly FigureSubject[];
  years: readonly number[];
  findings: readonly ComparedFinding[];
  query: string;
  /** Notes of the caller, after the figure's own. */
  extraNotes?: readonly string[];
  locale: Locale;
};

/**
 * A figure from the cells of its subjects. Pure: the same record gives the same model, byte for byte. Its rows, notes and
 * sources are those of the years it draws: a ranking's one, a slope's two.
 */
export function buildFigure(spec: FigureSpec): FigureModel {
  const { measure, kind, norm, subjects, years, locale } = spec;
  const columns = toColumns(spec);
  const main = columns.find((column) => column.role === "value" || column.role === "total") ?? columns[0];
  const unit = main?.unit ?? "";
  const all = toRows(columns, spec);
  const pivot = toPivot(kind, all, main?.code ?? "", years);
  const drawn = pivot.length > 0 ? pivot : years;
  const rows = all.filter((row) => drawn.includes(row.year));
  const measures = columns.map(({ toCell: _, ...column }) => column);
  const figureSubjects = spec.figureSubjects.map((subject) => speak(subject, rows, measures, drawn, locale));
  const legend = toLegend({ kind, outcomes: measure.kind === "outcomes", rows, subjects: figureSubjects, locale });
  const panels = kind === "outcomes" || kind === "multiples" || columns.some((column) => column.role === "part");
  const notes = toNotes({ rows, measures, figureSubjects, subjects, panels, locale });
  const numbered = notes.filter((note) => /^\d+$/.test(note.mark)).length;
  const extra = (spec.extraNotes ?? []).map((text, index) => ({ mark: String(numbered + index + 1), text }));
  return {
    id: measure.code,
    number: spec.number,
    kind,
    locale,
    title: toTitle({ ...spec, pivot }),
    name: pick(measure.label, locale),
    description: toDescription({ ...spec, unit }),
    norm,
    unit,
    query: spec.query,
    years: [...years],
    subjects: figureSubjects,
    measures,
    rows,
    breaks: toBreaks(measure, drawn, locale),
    forms: toForms(years, locale),
    legend,
    notes: [...notes, ...extra],
    sources: toSources(subjects, figureSubjects, drawn, locale),
    sourceLine: toSourceLine(rows, figureSubjects, locale),
    pivot,
    digest: toDigest(rows),
  };
}

/** How many of its subjects' reports contradict themselves on what it shows, in all the years asked for. */
export function countContradicted(spec: FigureSpec): number {
  return toRows(toColumns(spec), spec).filter((row) => row.findings.length > 0).length;
}

function toColumns({ measure, kind, norm, subjects, years, locale }: FigureSpec): CellColumn[] {
  if (measure.kind === "outcomes") return toOutcomeColumns(locale);
  if (measure.kind === "channels") return toChannelColumns(subjects, years, locale);
  if (measure.kind === "ratio") return [toRatioColumn(measure.ratio, locale)];
  const counted = kind === "stack" || kind === "share";
  return [toValueColumn(measure.series, counted ? "abs" : norm, years, locale)];
}

function toPivot(kind: FigureKind, rows: readonly FigureRow[], code: string, years: readonly number[]): number[] {
  if (kind === "ranking") return [findRankedYear(rows, code, years)];
  return kind === "slope" ? findSlopeYears(rows, code, years) : [];
}

function toBreaks(measure: Measure, years: readonly number[], locale: Locale): FigureBreak[] {
  const inside = (year: number) => year > (years[0] ?? 0) && year <= (years.at(-1) ?? 0);
  return listMeasureBreaks(measure)
    .filter((one) => inside(one.year))
    .map(({ year, label }) => ({ year, short: pick(BREAK_SHORT(year), locale), label: trimForm(pick(label, locale)) }));
}

function listMeasureBreaks(measure: Measure): { year: number; label: Bilingual }[] {
  if (measure.kind === "outcomes") return [...OUTCOME_BREAKS];
  const ratioParts = measure.kind === "ratio" ? [...measure.ratio.numerator, ...measure.ratio.denominator] : [];
  const codes =
    measure.kind === "channels" ? ["disclosure.items"] : measure.kind === "series" ? [measure.code] : ratioParts;
  const byYear = new Map<number, Bilingual>();
  for (const one of codes.flatMap((code) => getSeries(code).breaks)) {
    if (!byYear.has(one.at)) byYear.set(one.at, { zh: one.zh, en: one.en });
  }
  return [...byYear].map(([year, label]) => ({ year, label }));
}

/** The dictionary's labels begin with the form's name, which stands before them already. */
const trimForm = (label: string): string => label.replace(/^(?:\d{4} 版表[：:]|\d{4} form: )/, "");

function toForms(years: readonly number[], locale: Locale): FigureModel["forms"] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const begun = FORM_YEARS.filter((form) => form.from <= last);
  const running = begun.filter((form) => form.from <= first).at(-1);
  return begun
    .filter((form) => form === running || form.from > first)
    .map((form) => ({ year: Math.max(form.from, first), label: pick(form.label, locale) }));
}
