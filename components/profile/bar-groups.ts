import type { useTranslations } from "next-intl";
import { formatValue } from "@/components/report/format-value";
import type { Bar, BarRow } from "@/components/ui/bar-rows";
import type { Locale } from "@/lib/domain/app-error";
import { getSeries } from "@/lib/domain/dictionary";
import { factHref } from "@/lib/domain/fact-anchor";
import type { SeriesCell } from "@/lib/domain/series-cell";
import type { CellBook } from "./cell-book";

type Translate = ReturnType<typeof useTranslations<"profile">>;
export type BarGroup = {
  rows: BarRow[];
  /** One or two years, oldest first: the upper and the lower bar. */
  years: number[];
};

/**
 * Bars of the series that any of the two newest reports stating some of them speaks of; null where none ever did.
 * `toLabel` shortens a series' name to what tells it from its neighbours.
 */
export function toBarGroup(
  book: CellBook,
  codes: readonly string[],
  locale: Locale,
  t: Translate,
  toLabel: (name: string) => string,
): BarGroup | null {
  const years = book.statedYears(codes).slice(0, 2).toReversed();
  if (years.length === 0) return null;
  const spoken = codes.filter((code) => years.some((year) => isSpokenOf(book.find(code, year))));
  const rows = spoken.map((code) => ({
    label: toLabel(getSeries(code)[locale]),
    bars: years.map((year, index) => toBar(book.find(code, year), index === years.length - 1, locale, t)),
  }));
  return { rows, years };
}

function isSpokenOf(cell: SeriesCell | undefined): boolean {
  return cell?.status === "stated" || cell?.status === "blank";
}

function toBar(cell: SeriesCell | undefined, isNewest: boolean, locale: Locale, t: Translate): Bar {
  if (cell?.status === "stated" && cell.value !== null) {
    const source = cell.sources[0];
    return {
      tag: "",
      value: cell.value,
      text: formatValue(locale, cell.value, cell.qualifier),
      look: isNewest ? "strong" : "pale",
      href: cell.reportId !== null && source ? factHref(locale, cell.reportId, source.start) : null,
    };
  }
  const status = cell?.status ?? "not-stated";
  return { tag: "", value: null, text: t(`bar.${status}`), look: status === "blank" ? "blank" : "none", href: null };
}
