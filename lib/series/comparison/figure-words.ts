import type { Bilingual, Locale } from "@/lib/domain/app-error";
import type { Series } from "@/lib/domain/dictionary";
import type { FigureKind, FigureRow, FigureSubject } from "@/lib/domain/figure";
import { findCountTitle, findOutcomeTitle } from "@/lib/series/figure-title";
import type { Norm } from "@/lib/series/normalise";
import type { ComparedSubject } from "./compared-subject";
import { listYearCells } from "./figure-rows";
import { listNeededSeries, type Measure } from "./measures";
import { toShortNames } from "./subject-names";
import { hasUnit, pick } from "./words";

/** 2017–2025 年, or 2023 年 where the range is one year; 2017、2025 年 where only its ends are meant. */
export function toRange(years: readonly number[], locale: Locale, ends = false): string {
  const [from, to] = [years[0], years.at(-1)];
  const between = ends ? (locale === "zh" ? "、" : " and ") : "–";
  const range = from === to ? `${from}` : `${from}${between}${to}`;
  return locale === "zh" ? `${range} 年` : range;
}

const HOW: Readonly<Record<FigureKind, Record<Norm, Bilingual>>> = {
  outcomes: {
    share: {
      zh: "条长为占该年办理总数的比例，条内数字为件数，条后为总数。",
      en: "Length is the share of all decided that year, figures in the bars are requests, totals follow.",
    },
    abs: {
      zh: "条长为件数，同类对象同一刻度，分开排列者另用刻度。",
      en: "Length is requests; peers share one scale, those set apart have their own.",
    },
    index: { zh: "", en: "" },
    per100: { zh: "", en: "" },
  },
  multiples: sameForAll("同类对象同一刻度。", "Peers share one scale."),
  lines: sameForAll(
    "相邻两年都有年报时才连线；虚线与空心点由“同比”推得。",
    "Points are joined only when reports of adjoining years exist; dashed and hollow is implied by a stated change.",
  ),
  bars: sameForAll("按年并列，没有年报的年份留空。", "Side by side by year; a year without a report stays empty."),
  stack: sameForAll("柱高为件数，逐年叠放。", "Height is counts, stacked by year."),
  share: sameForAll("柱高为该年合计的比例。", "Height is the share of the year’s total."),
  slope: sameForAll("只画两年，取各对象最齐的两年。", "Two years only: those in which most subjects have a figure."),
  ranking: sameForAll("从多到少；没有此项的列在其后。", "Highest first; those without a figure follow."),
  table: sameForAll("", ""),
};

function sameForAll(zh: string, en: string): Record<Norm, Bilingual> {
  return { abs: { zh, en }, share: { zh, en }, index: { zh, en }, per100: { zh, en } };
}

const NORM_WORDS: Readonly<Record<Norm, Bilingual>> = {
  abs: { zh: "", en: "" },
  share: { zh: "占总数的比例", en: "share of the total" },
  index: { zh: "首个有数年份为 100", en: "first year with a figure = 100" },
  per100: { zh: "每百件申请", en: "per 100 requests" },
};

type DescribeInput = { measure: Measure; kind: FigureKind; norm: Norm; unit: string; number: number; locale: Locale };

/** 图 1　申请办理结果。条长为…… */
export function toDescription({ measure, kind, norm, unit, number, locale }: DescribeInput): string {
  const zh = locale === "zh";
  const name = pick(measure.label, locale);
  const scale = kind === "share" || kind === "outcomes" ? "" : pick(NORM_WORDS[norm], locale);
  const plain = norm === "abs" && kind !== "outcomes" && unit !== "%";
  const counted = !plain ? scale : zh || !hasUnit(name, unit) ? unit : "";
  const formula = measure.kind === "ratio" ? pick(measure.ratio.formula, locale) : "";
  const what = [name, counted, formula].filter(Boolean).join(zh ? "，" : ", ");
  const how = pick(HOW[kind][norm], locale);
  return zh ? `图 ${number}　${what}。${how}` : `Figure ${number}. ${what}. ${how}`.trim();
}

type TitleInput = {
  measure: Measure;
  kind: FigureKind;
  norm: Norm;
  subjects: readonly ComparedSubject[];
  years: readonly number[];
  pivot: readonly number[];
  locale: Locale;
};

/** The finding as a sentence where the data make one, or else what is shown. */
export function toTitle(input: TitleInput): string {
  const { measure, kind, norm, subjects, years, pivot, locale } = input;
  const finding =
    kind === "ranking" || kind === "table" || norm === "index"
      ? null
      : findTitle(measure, norm, subjects, kind === "slope" ? pivot : years);
  if (finding) return pick(finding, locale);
  const name = pick(measure.label, locale);
  const range = toRange(pivot.length > 0 ? pivot : years, locale, kind === "slope");
  return locale === "zh" ? `${name}，${range}` : `${name}, ${range}`;
}

/** Agencies alone make findings: which of its agencies a city's sum is of changes from year to year. */
function findTitle(
  measure: Measure,
  norm: Norm,
  subjects: readonly ComparedSubject[],
  years: readonly number[],
): Bilingual | null {
  const [zh, en] = [toShortNames(subjects, "zh"), toShortNames(subjects, "en")];
  const titled = (codes: readonly string[]) =>
    subjects.flatMap((subject, index) =>
      subject.city
        ? []
        : {
            name: { zh: zh[index] ?? subject.name, en: en[index] ?? subject.name },
            cells: codes.flatMap((code) => listYearCells(subject, code, years)),
          },
    );
  if (measure.kind === "outcomes") return findOutcomeTitle(titled(listNeededSeries(measure)));
  if (measure.kind === "series" && norm === "abs")
    return findCountTitle(measure.series as Series, titled([measure.code]));
  return null;
}

/** The heading of the page: what is compared, of how many, over which years. */
export function toHeading(
  measure: Measure,
  subjects: readonly FigureSubject[],
  years: readonly number[],
  locale: Locale,
): string {
  const range = toRange(years, locale);
  const count = subjects.length;
  if (locale === "zh") {
    const who =
      count === 1 ? (subjects[0]?.name ?? "") : `${toChineseCount(count)}个${subjects.some(isCity) ? "对象" : "机构"}`;
    return measure.kind === "outcomes"
      ? `${who}怎样答复信息公开申请，${range}`
      : `${who}的${measure.label.zh}，${range}`;
  }
  const who =
    count === 1
      ? (subjects[0]?.name ?? "")
      : `${toEnglishCount(count)} ${subjects.some(isCity) ? "subjects" : "agencies"}`;
  return measure.kind === "outcomes"
    ? `How ${who} answered information requests, ${range}`
    : `${measure.label.en}: ${who}, ${range}`;
}

const isCity = (subject: FigureSubject): boolean => subject.key.startsWith("city:");
const toChineseCount = (count: number): string =>
  ["", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"][count] ?? String(count);
const toEnglishCount = (count: number): string =>
  ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"][count] ??
  String(count);

/** The newest year in which two subjects or more have a value; else the newest with any; else the last. */
export function findRankedYear(rows: readonly FigureRow[], code: string, years: readonly number[]): number {
  const valued = (year: number) => rows.filter((row) => row.year === year && row.cells[code]?.value != null).length;
  const newest = years.toReversed();
  return newest.find((year) => valued(year) >= 2) ?? newest.find((year) => valued(year) >= 1) ?? years.at(-1) ?? 0;
}

/**
 * The two years that most subjects have a value in, reported rather than implied; of pairs alike the one with more values,
 * then the widest; the ends of the range where none has.
 */
export function findSlopeYears(rows: readonly FigureRow[], code: string, years: readonly number[]): number[] {
  const valued = rows.filter((row) => row.cells[code]?.value != null && row.cells[code]?.status !== "implied");
  const has = (subject: string, year: number) => valued.some((row) => row.subject === subject && row.year === year);
  const subjects = [...new Set(valued.map((row) => row.subject))];
  const pairs = years.flatMap((from) => years.filter((to) => to > from).map((to) => [from, to] as const));
  const scored = pairs.map(([from, to]) => ({
    years: [from, to],
    shared: subjects.filter((subject) => has(subject, from) && has(subject, to)).length,
    values: valued.filter((row) => row.year === from || row.year === to).length,
    width: to - from,
  }));
  const best = scored.toSorted((a, b) => b.shared - a.shared || b.values - a.values || b.width - a.width)[0];
  return best ? best.years : [...years];
}
