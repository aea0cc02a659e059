import type { Locale } from "@/lib/domain/app-error";
import type { FigureCell, FigureStatus } from "@/lib/domain/figure";
import type { Qualifier } from "@/lib/domain/series-cell";
import type { Norm, Point } from "@/lib/series/normalise";
import type { RatioValue } from "@/lib/series/ratios";
import type { ComparedCell } from "./compared-subject";
import { pick, STATUS_MARKS, STATUS_WORDS } from "./words";

/** How a value is written: counts whole with thousands, the rest with one decimal. */
export type ValueFormat = "count" | "percent" | "decimal";

/** A number as a table prints it: 1,204; 16.0%; 118.2. */
export function formatValue(value: number, format: ValueFormat): string {
  const digits =
    format === "count" ? { maximumFractionDigits: 2 } : { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const text = value.toLocaleString("en-US", digits);
  return format === "percent" ? `${text}%` : text;
}

const QUALIFIED: Readonly<Record<Exclude<Qualifier, "exact">, Record<Locale, (number: string) => string>>> = {
  over: { zh: (n) => `${n} 余`, en: (n) => `over ${n}` },
  nearly: { zh: (n) => `近 ${n}`, en: (n) => `nearly ${n}` },
  about: { zh: (n) => `约 ${n}`, en: (n) => `about ${n}` },
};

/** A count with 余, 近, 约 as the report has it. */
export function formatQualified(value: number, qualifier: Qualifier, format: ValueFormat, locale: Locale): string {
  const text = formatValue(value, format);
  return qualifier === "exact" ? text : QUALIFIED[qualifier][locale](text);
}

export const formatOf = (norm: Norm): ValueFormat =>
  norm === "abs" ? "count" : norm === "share" ? "percent" : "decimal";

/** A count of the read model as a cell; `undefined` is a year without a report. */
export function toCountCell(cell: ComparedCell | undefined, locale: Locale): FigureCell {
  if (!cell) return toEmptyCell("no-report", locale);
  const base = toBase(cell, cell.status, locale);
  if (cell.value === null) return base;
  return {
    ...base,
    value: cell.value,
    count: cell.value,
    text: formatQualified(cell.value, cell.qualifier, "count", locale),
  };
}

/** A point under a norm as a cell; `cell` is the count behind it. */
export function toPointCell(point: Point, cell: ComparedCell | undefined, norm: Norm, locale: Locale): FigureCell {
  if (norm === "abs" || !cell) return toCountCell(cell, locale);
  const base = toBase(cell, point.status, locale);
  const fraction = { count: point.count, denominator: point.denominator };
  if (point.value === null) return { ...base, ...fraction };
  return { ...base, ...fraction, value: point.value, text: formatValue(point.value, formatOf(norm)) };
}

/** A ratio as a cell; its sources are those of the cells it was computed from. */
export function toRatioCell(
  ratio: RatioValue,
  cells: readonly ComparedCell[],
  format: ValueFormat,
  locale: Locale,
): FigureCell {
  const stated = cells.filter((cell) => cell.status === "stated");
  const first = stated[0];
  return {
    ...toEmptyCell(ratio.status, locale),
    value: ratio.value,
    count: ratio.numerator,
    denominator: ratio.denominator,
    flags: ratio.flags,
    text: ratio.value === null ? pickMark(ratio.status, locale) : formatValue(ratio.value, format),
    sources: stated.flatMap((cell) => cell.sources),
    ...(first?.of === undefined ? {} : { reported: first.reported ?? 0, of: first.of }),
  };
}

/** A cell without a number. */
export function toEmptyCell(status: FigureStatus, locale: Locale): FigureCell {
  return {
    value: null,
    count: null,
    denominator: null,
    status,
    qualifier: "exact",
    flags: [],
    text: pickMark(status, locale),
    words: status === "stated" ? "" : pick(STATUS_WORDS[status], locale),
    sources: [],
  };
}

function toBase(cell: ComparedCell, status: FigureStatus, locale: Locale): FigureCell {
  return {
    ...toEmptyCell(status, locale),
    qualifier: cell.qualifier,
    flags: cell.flags,
    words: toWords(cell, status, locale),
    sources: cell.sources,
    ...(cell.of === undefined ? {} : { reported: cell.reported ?? 0, of: cell.of, basis: cell.basis ?? "" }),
  };
}

function toWords(cell: ComparedCell, status: FigureStatus, locale: Locale): string {
  if (status !== "stated") return pick(STATUS_WORDS[status], locale);
  const zh = locale === "zh";
  if (cell.of !== undefined) {
    return zh ? `${cell.of} 个机构中 ${cell.reported} 个载有，相加` : `sum of ${cell.reported} of ${cell.of} agencies`;
  }
  if (cell.flags.includes("derived"))
    return zh ? "由同一年报的其他数字算得" : "computed from other figures of the report";
  if (cell.flags.includes("blank-parts")) {
    return zh ? "合计各行相加，空白的行未计" : "sum of the rows that are filled in";
  }
  return "";
}

function pickMark(status: FigureStatus, locale: Locale): string {
  return status === "stated" || status === "implied" ? "" : pick(STATUS_MARKS[status], locale);
}
