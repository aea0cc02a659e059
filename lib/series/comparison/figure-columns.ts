import type { Locale } from "@/lib/domain/app-error";
import { getSeries, RATIOS, type Ratio, type Series } from "@/lib/domain/dictionary";
import { findBase, type Norm, normalise } from "@/lib/series/normalise";
import { toRatio } from "@/lib/series/ratios";
import type { ComparedCell, ComparedSubject } from "./compared-subject";
import { formatOf, toCountCell, toEmptyCell, toPointCell, toRatioCell } from "./figure-cells";
import { type CellColumn, listYearCells } from "./figure-rows";
import { CHANNELS, OUTCOME_PARTS, OUTCOME_TOTAL, type OutcomePart } from "./measures";
import { NO_TOTAL, pick, UNIT_WORDS } from "./words";

const NARROW: Readonly<Record<string, { zh: string; en: string }>> = {
  "requests.received": { zh: "新收", en: "Received" },
  "requests.carried_in": { zh: "上年结转", en: "Carried in" },
  "outcomes.partial": { zh: "部分公开", en: "In part" },
  "outcomes.other": { zh: "其他处理", en: "Other" },
  "outcomes.unavailable": { zh: "无法提供", en: "Not held" },
  "outcomes.denied": { zh: "不予公开", en: "Refused" },
  "outcomes.not_broken_down": { zh: "未分列", en: "Not split" },
  "outcome.total": { zh: "合计", en: "Total" },
  "disclosure.website": { zh: "网站", en: "Website" },
  "disclosure.wechat": { zh: "微信", en: "WeChat" },
  "disclosure.weibo": { zh: "微博", en: "Weibo" },
  "disclosure.new_media": { zh: "新媒体", en: "Social media" },
  "disclosure.gazette": { zh: "公报", en: "Gazette" },
  "disclosure.video": { zh: "短视频", en: "Video" },
  "disclosure.media": { zh: "媒体", en: "Press, TV" },
  "disclosure.other": { zh: "其他方式", en: "Other" },
  "ratio.granted": { zh: "公开或部分公开", en: "Granted or in part" },
};

/** The table of outcomes: requests, the eight outcomes, their total, and the share granted. */
export function toOutcomeColumns(locale: Locale): CellColumn[] {
  const granted = RATIOS.get("ratio.granted");
  return [
    toCountColumn("requests.received", "beside", locale),
    toCountColumn("requests.carried_in", "beside", locale),
    ...OUTCOME_PARTS.filter(({ tone }) => tone !== "unknown").map((part) => toPartColumn(part, locale)),
    ...OUTCOME_PARTS.filter(({ tone }) => tone === "unknown").map((part) => toRestColumn(part, locale)),
    toTotalColumn(locale),
    ...(granted ? [{ ...toRatioColumn(granted, locale), role: "beside" as const }] : []),
  ];
}

const toPartColumn = ({ code, tone }: OutcomePart, locale: Locale): CellColumn => ({
  ...toCountColumn(code, "part", locale),
  tone,
});

/** What was decided without saying how; where everything is broken down there is no such figure, not a 0. */
function toRestColumn(part: OutcomePart, locale: Locale): CellColumn {
  const column = toPartColumn(part, locale);
  return {
    ...column,
    toCell: (subject, year) => {
      const cell = column.toCell(subject, year);
      if (cell.value !== 0) return { ...cell, sources: [] };
      return { ...toEmptyCell("not-stated", locale), words: locale === "zh" ? "已逐项分列" : "broken down in full" };
    },
  };
}

/** The total; where outcomes are listed without one, the words say how many are. */
function toTotalColumn(locale: Locale): CellColumn {
  const column = toCountColumn(OUTCOME_TOTAL, "total", locale);
  return {
    ...column,
    toCell: (subject, year) => {
      const cell = column.toCell(subject, year);
      const listed = OUTCOME_PARTS.reduce((sum, part) => sum + (subject.find(part.code, year)?.value ?? 0), 0);
      return cell.value === null && listed > 0 ? { ...cell, words: pick(NO_TOTAL(listed), locale) } : cell;
    },
  };
}

/** The channels that any subject states in the years; all of them where none does. */
export function toChannelColumns(
  subjects: readonly ComparedSubject[],
  years: readonly number[],
  locale: Locale,
): CellColumn[] {
  const stated = CHANNELS.filter((code) =>
    subjects.some((subject) => years.some((year) => subject.find(code, year)?.value != null)),
  );
  return (stated.length > 0 ? stated : CHANNELS.slice(0, 3)).map((code) => toCountColumn(code, "part", locale));
}

/** One series as counts. */
export function toCountColumn(code: string, role: CellColumn["role"], locale: Locale): CellColumn {
  const series = getSeries(code);
  return {
    code,
    label: pick(NARROW[code] ?? { zh: series.zh, en: series.en }, locale),
    role,
    tone: "plain",
    unit: toUnit(series.unit, locale),
    toCell: (subject, year) => toCountCell(subject.find(code, year) ?? missing(subject, code, year), locale),
  };
}

/** One series under a norm. */
export function toValueColumn(series: Series, norm: Norm, years: readonly number[], locale: Locale): CellColumn {
  const base = findBase(series, norm);
  return {
    code: series.code,
    label: pick({ zh: series.zh, en: series.en }, locale),
    role: "value",
    tone: "plain",
    unit: norm === "abs" ? toUnit(series.unit, locale) : toNormUnit(norm, locale),
    toCell: (subject, year) => {
      const cells = listYearCells(subject, series.code, years);
      const points = normalise(cells, norm, base ? listYearCells(subject, base, years) : []);
      const point = points.find((one) => one.year === year);
      const cell = subject.find(series.code, year) ?? missing(subject, series.code, year);
      return point ? toPointCell(point, cell, norm, locale) : toCountCell(cell, locale);
    },
  };
}

/** A ratio of the dictionary. */
export function toRatioColumn(ratio: Ratio, locale: Locale): CellColumn {
  const codes = [...ratio.numerator, ...ratio.denominator];
  return {
    code: ratio.code,
    label: pick(NARROW[ratio.code] ?? { zh: ratio.zh, en: ratio.en }, locale),
    role: "value",
    tone: "plain",
    unit: toUnit(ratio.unit, locale),
    toCell: (subject, year) => {
      const cells = codes.flatMap((code) => subject.find(code, year) ?? missing(subject, code, year) ?? []);
      const value = toRatio(ratio, new Map(cells.map((cell) => [cell.series, cell])));
      return toRatioCell(value, cells, ratio.unit === "percent" ? formatOf("share") : "decimal", locale);
    },
  };
}

/** The report is there and the read model says nothing of the series: it does not state it. */
function missing(subject: ComparedSubject, series: string, year: number): ComparedCell | undefined {
  const report = subject.reports.find((one) => one.year === year);
  if (!report) return undefined;
  return {
    agencyId: report.agencyId,
    year,
    series,
    value: null,
    status: "not-stated",
    qualifier: "exact",
    form: report.form,
    reportId: report.reportId,
    flags: [],
    sources: [],
  };
}

const toUnit = (unit: string, locale: Locale): string => {
  const words = UNIT_WORDS[unit];
  return words ? pick(words, locale) : "";
};

function toNormUnit(norm: Norm, locale: Locale): string {
  if (norm === "share") return "%";
  return norm === "per100" ? (locale === "zh" ? "件/百件" : "per 100") : "";
}
