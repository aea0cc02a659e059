import type { Locale } from "@/lib/domain/app-error";
import type { FigureCell, FigureModel, FigureRow, FigureSubject } from "@/lib/domain/figure";
import { formatValue, toCountCell, toEmptyCell, toRatioCell, type ValueFormat } from "./comparison/figure-cells";
import { DERIVATION_FLAGS } from "./comparison/figure-rows";
import { toDigest } from "./comparison/figure-sources";
import type { Measure } from "./comparison/measures";
import type { RankedItem, Ranking } from "./comparison/ranking";
import { pick, UNIT_WORDS } from "./comparison/words";
import type { Ranked } from "./ranks";

/** Words that the figure cannot make of its data, in its language. */
export type RankingWords = {
  title: string;
  description: string;
  rank: string;
  percentile: string;
  doubt: string;
  /** 2023 年年报: before it stand the agencies. */
  reports: string;
  notes: readonly string[];
};
export type RankingSpec = Pick<Ranking, "ranked"> & {
  measure: Measure & { kind: "series" | "ratio" };
  year: number;
  query: string;
  locale: Locale;
  words: RankingWords;
};

/** One colour for all: in a ranking the name tells agencies apart, and there may be hundreds. */
const COLOUR = 5;
const RANK = "rank";
const PERCENTILE = "percentile";

/** How the values of a measure are written. */
export function toRankingFormat(measure: Measure): ValueFormat {
  if (measure.kind !== "ratio") return "count";
  return measure.ratio.unit === "percent" ? "percent" : "decimal";
}

/** A ranking as a figure, of the agencies given and in their order: drawn, embedded and exported as those of compare are. */
export function buildRankingFigure({ ranked, measure, year, query, locale, words }: RankingSpec): FigureModel {
  const rows = ranked.map((one) => toRow(one, { measure, year, locale, doubt: words.doubt }));
  const unit = toUnit(measure, locale);
  const name = pick(measure.label, locale);
  return {
    ...{ id: measure.code, number: 1, kind: "ranking", locale, title: words.title, name, norm: "abs", unit },
    ...{ description: words.description, page: "rankings", query, years: [year], rows },
    subjects: ranked.map((one, index) => toSubject(one, rows[index], measure.code)),
    measures: [
      { code: RANK, label: words.rank, role: "beside", tone: "plain", unit: "" },
      { code: measure.code, label: name, role: "value", tone: "plain", unit },
      { code: PERCENTILE, label: words.percentile, role: "beside", tone: "plain", unit: "" },
    ],
    ...{ breaks: [], forms: [], legend: [] },
    notes: words.notes.map((text, index) => ({ mark: String(index + 1), text })),
    sources: rows.flatMap((row, index) => toSource(row, ranked[index], words.reports)),
    sourceLine: ranked.map((one) => one.item.agency.name).join(locale === "zh" ? "、" : ", ") + words.reports,
    pivot: [year],
    digest: toDigest(rows),
  };
}

function toUnit(measure: RankingSpec["measure"], locale: Locale): string {
  if (measure.kind === "ratio") return measure.ratio.unit === "percent" ? "%" : "";
  const words = UNIT_WORDS[measure.series.unit];
  return words ? pick(words, locale) : "";
}

type RowSpec = { measure: RankingSpec["measure"]; year: number; locale: Locale; doubt: string };

function toRow(one: Ranked<RankedItem>, { measure, year, locale, doubt }: RowSpec): FigureRow {
  const { agency, flags, source } = one.item;
  const rule = flags.find((flag) => !DERIVATION_FLAGS.includes(flag));
  const finding = { severity: "error" as const, message: doubt, against: null, reportId: source?.reportId ?? 0 };
  const plain = (value: number | null): FigureCell => ({
    ...toEmptyCell("stated", locale),
    value,
    text: value === null ? "—" : String(value),
  });
  return {
    subject: agency.slug,
    year,
    form: agency.cells[0]?.form ?? null,
    reportId: source?.reportId ?? null,
    cells: {
      [RANK]: plain(one.rank),
      [measure.code]: toCell(one, measure, locale),
      [PERCENTILE]: plain(one.percentile === null ? null : Math.round(one.percentile)),
    },
    findings: rule ? [{ ...finding, rule }] : [],
  };
}

function toCell(one: Ranked<RankedItem>, measure: RankingSpec["measure"], locale: Locale): FigureCell {
  const { agency, numerator, denominator, flags } = one.item;
  const cells = agency.cells.map((cell) => {
    const reportId = cell.reportId ?? 0;
    return { ...cell, sources: cell.sources.map((source) => ({ ...source, reportId })) };
  });
  if (measure.kind === "series") {
    return toCountCell(
      cells.find((cell) => cell.series === measure.code),
      locale,
    );
  }
  const ratio = { value: one.value, numerator, denominator, flags, status: "stated" as const };
  return toRatioCell(ratio, cells, toRankingFormat(measure), locale);
}

function toSubject(one: Ranked<RankedItem>, row: FigureRow | undefined, code: string): FigureSubject {
  const { slug: key, name } = one.item.agency;
  const text = row?.cells[code]?.text ?? formatValue(one.value, "count");
  const plain = { note: "", colour: COLOUR, apart: false, apartNote: null };
  return { key, name, short: name, ...plain, sentence: `${one.rank} ${name} ${text}` };
}

function toSource(row: FigureRow, one: Ranked<RankedItem> | undefined, words: string): FigureModel["sources"] {
  if (!one || row.reportId === null || row.form === null) return [];
  const { slug: subject, name: agency } = one.item.agency;
  const { reportId, year, form } = row;
  return [{ reportId, subject, agency, short: agency, year, form, words: words.trim(), url: null, restated: false }];
}
