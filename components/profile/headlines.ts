import type { useTranslations } from "next-intl";
import { formatValue } from "@/components/report/format-value";
import type { SparkPoint } from "@/components/ui/sparkline";
import type { Locale } from "@/lib/domain/app-error";
import { getSeries, RATIOS } from "@/lib/domain/dictionary";
import { factHref } from "@/lib/domain/fact-anchor";
import type { SeriesCell } from "@/lib/domain/series-cell";
import { findChange } from "@/lib/series/changes";
import { pick, toCountedUnit, UNIT_WORDS } from "@/lib/series/comparison/words";
import { toRatio } from "@/lib/series/ratios";
import { type CellBook, isDoubtful } from "./cell-book";

type Translate = ReturnType<typeof useTranslations<"profile">>;
export type Headline = {
  code: string;
  label: string;
  value: string;
  unit: string;
  /** False where there is no number: `value` says why. */
  isNumber: boolean;
  href: string | null;
  isDoubtful: boolean;
  /** Lines under the figure: the change, and what limits it. */
  lines: string[];
  points: SparkPoint[];
  breaks: number[];
};

/** What a profile shows first, then what it fills up with, as far as the agency states it. */
const FIRST = "requests.received";
const GRANTED = "ratio.granted";
const FILLERS = [
  "disclosure.items",
  "disclosure.website",
  "disclosure.wechat",
  "disclosure.new_media",
  "response.interpretations",
  "reconsideration.total",
  "litigation.total",
  "disclosure.weibo",
  "proposals.total",
  "response.press_conferences",
];
const FILLERS_SHOWN = 3;

/** Five headline figures of the newest year that states any of them; an agency without reports has none. */
export function toHeadlines(book: CellBook, locale: Locale, t: Translate): Headline[] {
  const year = book.statedYears([FIRST, "outcome.total", ...FILLERS])[0] ?? book.years.at(-1);
  if (year === undefined) return [];
  const newest = FILLERS.filter((code) => book.find(code, year)?.status === "stated");
  const older = FILLERS.filter((code) => !newest.includes(code) && book.statedYears([code]).length > 0);
  const fillers = [...newest, ...older, ...FILLERS.filter((code) => !newest.includes(code) && !older.includes(code))];
  return [
    toSeriesHeadline(book, FIRST, year, locale, t),
    toGrantedHeadline(book, year, locale, t),
    ...fillers.slice(0, FILLERS_SHOWN).map((code) => toSeriesHeadline(book, code, year, locale, t)),
  ];
}

function toSeriesHeadline(book: CellBook, code: string, year: number, locale: Locale, t: Translate): Headline {
  const series = getSeries(code);
  const cells = book.ofSeries(code);
  const cell = book.find(code, year);
  const isNumber = cell?.status === "stated" && cell.value !== null;
  const unit = UNIT_WORDS[series.unit];
  const source = cell?.sources[0];
  return {
    code,
    label: t("headline", { name: series[locale], year: String(year) }),
    value: isNumber
      ? formatValue(locale, cell.value ?? 0, cell.qualifier)
      : t(`status.${cell?.status ?? "not-stated"}`),
    unit: isNumber && unit ? toCountedUnit(unit, cell.value ?? 0, locale) : "",
    isNumber,
    href: isNumber && cell.reportId !== null && source ? factHref(locale, cell.reportId, source.start) : null,
    isDoubtful: isDoubtful(cell),
    lines: isNumber ? toChangeLines(cells, code, year, locale, t) : toLastLines(cells, code, locale, t),
    points: cells.map(toPoint),
    breaks: series.breaks.map((one) => one.at),
  };
}

function toPoint(cell: SeriesCell): SparkPoint {
  return { year: cell.year, value: cell.value, isImplied: cell.status === "implied" };
}

/** The change since the last stated figure, and why it is not one on the year before. */
function toChangeLines(
  cells: readonly SeriesCell[],
  code: string,
  year: number,
  locale: Locale,
  t: Translate,
): string[] {
  const series = getSeries(code);
  const change = findChange(series, cells, year);
  if (!change) return [t("change.none")];
  const unit = UNIT_WORDS[series.unit];
  const words = {
    year: String(change.from),
    n: formatValue(locale, Math.abs(change.difference), "exact"),
    unit: unit ? pick(unit, locale) : "",
  };
  const isYearly = change.from === year - 1;
  const percent =
    isYearly && change.percent !== null && change.difference !== 0 && !change.rough
      ? t("change.percent", { percent: toPercent(change.percent) })
      : "";
  const kind = change.difference > 0 ? "more" : change.difference < 0 ? "fewer" : "same";
  const said = kind !== "same" && change.rough ? (`${kind}About` as const) : kind;
  return [
    t(`change.${said}`, words) + percent,
    isYearly ? "" : t("change.gap", { year: String(year - 1) }),
    isYearly && change.percent === null ? t("change.zero") : "",
    change.breaks.length > 0 ? t("change.break") : "",
  ].filter(Boolean);
}

function toPercent(percent: number): string {
  return `${percent > 0 ? "+" : "−"}${Math.abs(percent).toFixed(1)}%`;
}

function toLastLines(cells: readonly SeriesCell[], code: string, locale: Locale, t: Translate): string[] {
  const last = cells.findLast((cell) => cell.status === "stated" && cell.value !== null);
  const unit = UNIT_WORDS[getSeries(code).unit];
  if (last?.value == null) return [];
  const n = formatValue(locale, last.value, last.qualifier);
  return [t("last", { year: String(last.year), n, unit: unit ? pick(unit, locale) : "" })];
}

function toGrantedHeadline(book: CellBook, year: number, locale: Locale, t: Translate): Headline {
  const ratio = RATIOS.get(GRANTED);
  if (!ratio) throw new Error(`No ratio ${GRANTED} in the dictionary`);
  const read = (one: number) => ({
    year: one,
    isDoubtful: isDoubtful(book.find("outcome.total", one)),
    ...toRatio(ratio, book.ofYear(one)),
  });
  const now = read(year);
  const total = book.find("outcome.total", year);
  const isUnlisted = now.numerator === null && total?.status === "stated";
  const last = book.years
    .toReversed()
    .filter((one) => one < year)
    .map(read)
    .find((one) => one.numerator !== null && one.denominator);
  const source = ["outcomes.granted", "outcomes.partial"].flatMap((code) => book.find(code, year)?.sources[0] ?? [])[0];
  const reportId = total?.reportId ?? book.find("outcomes.granted", year)?.reportId ?? null;
  const fraction = now.numerator !== null && now.denominator !== null ? `${now.numerator}/${now.denominator}` : "";
  return {
    code: GRANTED,
    label: t("headline", { name: t("granted"), year: String(year) }),
    value:
      now.value !== null
        ? `${now.value.toFixed(1)}%`
        : fraction || t(isUnlisted ? "status.unlisted" : `status.${now.status}`),
    unit: now.value !== null ? fraction : "",
    isNumber: now.value !== null || fraction !== "",
    href: source && reportId !== null ? factHref(locale, reportId, source.start) : null,
    isDoubtful: now.isDoubtful,
    lines: [
      now.status === "too-few" ? t("status.too-few") : "",
      last
        ? t("lastShare", {
            year: String(last.year),
            fraction: `${last.numerator}/${last.denominator}`,
            share: last.value === null ? "none" : `${last.value.toFixed(1)}%`,
          })
        : "",
      last?.isDoubtful ? t("doubtful") : "",
    ].filter(Boolean),
    points: book.years.map((one) => ({ year: one, value: read(one).value, isImplied: false })),
    breaks: getSeries("outcomes.granted").breaks.map((one) => one.at),
  };
}
