import type { Locale } from "@/lib/domain/app-error";
import { RATIOS } from "@/lib/domain/dictionary";
import type { FigureKind, FigureModel, FigureSource, FigureSubject } from "@/lib/domain/figure";
import type { Norm } from "@/lib/series/normalise";
import { buildFigure, countContradicted, type FigureSpec } from "./build-figure";
import { type ComparedSubject, listSubjects } from "./compared-subject";
import { countReportsByYear, measureCoverage, toCoverageSentence } from "./comparison-coverage";
import { type ComparisonParams, toComparisonQuery, type View } from "./comparison-params";
import type { ComparisonRecord } from "./comparison-record";
import { toFigureSubjects } from "./figure-subjects";
import { toHeading } from "./figure-words";
import { findMeasure, type Measure } from "./measures";
import { settleColours, writeColours } from "./subject-colours";
import { listNormChoices, listViewChoices, settleChoices } from "./view-choices";
import { pick } from "./words";

/** A choice of a control in one language; `reason` is empty where it can be chosen. */
export type ChoiceWords<T> = { value: T; reason: string };

/** A view of the compare page: its figures, and what its controls need. */
export type Comparison = {
  /** As drawn: known subjects only, years and norm settled. */
  subjects: string[];
  /** Of each subject, 0 to 11; a subject keeps its own while it is compared. */
  colours: number[];
  unknown: string[];
  /** How many subjects of the address were left out, as there are more than can be compared. */
  surplus: number;
  measure: string;
  from: number;
  to: number;
  view: View;
  norm: Norm;
  query: string;
  heading: string;
  chips: FigureSubject[];
  views: ChoiceWords<View>[];
  norms: ChoiceWords<Norm>[];
  /** `**9**` marks what is emphasised. */
  coverage: string;
  reportsByYear: Record<number, number>;
  figures: FigureModel[];
  sources: FigureSource[];
};

/** A range without a report of its own years to go by. */
const EMPTY_RANGE = [2017, 2025] as const;

/** Builds a view from what the database holds of its subjects. An unknown measure is read as the outcomes. */
export function buildComparison(params: ComparisonParams, record: ComparisonRecord, locale: Locale): Comparison {
  const measure = findMeasure(params.measure) ?? (findMeasure("outcomes") as Measure);
  const subjects = listSubjects(params.subjects, record);
  const { view, norm } = settleChoices(measure, params);
  const reportsByYear = countReportsByYear(subjects);
  const [from, to] = settleYears(params, reportsByYear);
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const colours = settleColours(
    subjects.length,
    subjects.map((one) => params.colours?.[params.subjects.indexOf(one.key)] ?? null),
  );
  const chips = toFigureSubjects(subjects, colours, locale);
  const keys = subjects.map((one) => one.key);
  const settled = { subjects: keys, colours, measure: measure.code, from, to, view, norm };
  const query = toComparisonQuery(settled);
  const input = { measure, view, norm, subjects, chips, years, query, record, locale };
  const figures = buildFigures(input);
  const everyone = chips.map((_, index) => index);
  const contradicted = countContradicted(toSpec(input, { ...toDrawn(input), number: 1 }, everyone));
  const coverage = measureCoverage(subjects, years, measure, contradicted);
  return {
    ...settled,
    surplus: params.surplus ?? 0,
    unknown: params.subjects.filter((key) => !settled.subjects.includes(key)),
    query,
    heading: toHeading(measure, chips, years, locale),
    chips,
    views: toWords(listViewChoices(measure), locale),
    norms: toWords(listNormChoices(measure, view), locale),
    coverage: toCoverageSentence(coverage, measure, locale),
    reportsByYear,
    figures,
    sources: uniqueSources(figures),
  };
}

function settleYears(params: ComparisonParams, reportsByYear: Record<number, number>): [number, number] {
  const reported = Object.keys(reportsByYear).map(Number);
  const first = reported.length > 0 ? Math.min(...reported) : EMPTY_RANGE[0];
  const last = reported.length > 0 ? Math.max(...reported) : EMPTY_RANGE[1];
  const from = params.from ?? Math.min(first, params.to ?? first);
  return [from, Math.max(from, params.to ?? last)];
}

function toWords<T>(
  choices: readonly { value: T; reason: { zh: string; en: string } | null }[],
  locale: Locale,
): ChoiceWords<T>[] {
  return choices.map(({ value, reason }) => ({ value, reason: reason ? pick(reason, locale) : "" }));
}

function uniqueSources(figures: readonly FigureModel[]): FigureSource[] {
  const byReport = new Map<number, FigureSource>();
  for (const source of figures.flatMap((figure) => figure.sources)) {
    if (!byReport.has(source.reportId)) byReport.set(source.reportId, source);
  }
  return [...byReport.values()];
}

type BuildInput = {
  measure: Measure;
  view: View;
  norm: Norm;
  subjects: readonly ComparedSubject[];
  chips: readonly FigureSubject[];
  years: readonly number[];
  query: string;
  record: ComparisonRecord;
  locale: Locale;
};

function buildFigures(input: BuildInput): FigureModel[] {
  if (input.subjects.length === 0) return [];
  const drawn = toDrawn(input);
  const { measure, kind } = drawn;
  const [main, apart] = partition(input.chips);
  if (apart.length > 0 && standsApart(measure, kind, input.norm)) {
    const query = narrowQuery(input, apart);
    return [
      buildFigure(toSpec(input, { ...drawn, number: 1 }, main)),
      buildFigure(toSpec({ ...input, query }, { ...drawn, number: 2 }, apart)),
    ];
  }
  const all = input.chips.map((_, index) => index);
  const first = buildFigure(toSpec(input, { ...drawn, number: 1 }, all));
  return kind === "outcomes" ? [first, buildReceived(input)] : [first];
}

function toDrawn({ measure: asked, view, norm }: BuildInput): Pick<FigureSpec, "measure" | "kind" | "norm"> {
  const measure = toDrawnMeasure(asked, view, norm);
  return { measure, kind: toKind(asked, view), norm: toDrawnNorm(measure, norm) };
}

/** Whether subjects of another sort get a figure of their own: where counts share one axis, or are added up. */
function standsApart(measure: Measure, kind: FigureKind, norm: Norm): boolean {
  if (measure.kind !== "series" || kind === "multiples" || kind === "table") return false;
  return norm === "abs" || kind === "stack" || kind === "share";
}

/** Outcomes are one figure only as panels, stacks or a table; other views draw the share granted, or the total. */
function toDrawnMeasure(measure: Measure, view: View, norm: Norm): Measure {
  if (measure.kind !== "outcomes" || ["multiples", "stack", "share", "table"].includes(view)) return measure;
  return findMeasure(norm === "share" ? "ratio.granted" : "outcome.total") ?? measure;
}

const toDrawnNorm = (measure: Measure, norm: Norm): Norm =>
  measure.kind === "ratio" && RATIOS.has(measure.code) ? "abs" : norm;

function toKind(measure: Measure, view: View): FigureKind {
  if (view === "multiples") return measure.kind === "outcomes" ? "outcomes" : "multiples";
  return view;
}

/** The requests received, beside their outcomes; those set apart would press the rest against the axis. */
function buildReceived(input: BuildInput): FigureModel {
  const measure = findMeasure("requests.received") ?? input.measure;
  const [main, apart] = partition(input.chips);
  const names = apart.flatMap((index) => input.chips[index]?.short ?? []);
  const left =
    names.length === 0
      ? []
      : [
          input.locale === "zh"
            ? `${names.join("、")}未画入本图，见图 1 数据表。`
            : `${names.join(", ")} left out here; see the table of figure 1.`,
        ];
  const query = input.query
    .replace(/&m=[^&]*/, "&m=requests.received")
    .replace(/&view=[^&]*/, "&view=lines")
    .replace(/&norm=[^&]*/, "&norm=abs");
  const spec = toSpec({ ...input, query }, { number: 2, measure, kind: "lines", norm: "abs" }, main);
  return buildFigure({ ...spec, extraNotes: left });
}

/** The address of a figure of some of the subjects, in the colours they have among all. */
function narrowQuery({ query, chips }: BuildInput, indexes: readonly number[]): string {
  const some = indexes.flatMap((index) => chips[index] ?? []);
  const colours = writeColours(some.map((one) => one.colour));
  const plain = query.replace(/^s=[^&]*/, `s=${some.map((one) => one.key).join(",")}`).replace(/&c=[^&]*/, "");
  return colours ? `${plain}&c=${colours}` : plain;
}

function partition(chips: readonly FigureSubject[]): [number[], number[]] {
  const indexes = chips.map((_, index) => index);
  return [indexes.filter((index) => !chips[index]?.apart), indexes.filter((index) => chips[index]?.apart)];
}

function toSpec(
  input: BuildInput,
  drawn: Pick<FigureSpec, "number" | "measure" | "kind" | "norm">,
  indexes: readonly number[],
): FigureSpec {
  return {
    ...drawn,
    subjects: indexes.flatMap((index) => input.subjects[index] ?? []),
    figureSubjects: indexes.flatMap((index) => input.chips[index] ?? []),
    years: input.years,
    findings: input.record.findings,
    query: input.query,
    locale: input.locale,
  };
}
