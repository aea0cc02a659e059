import type { Locale } from "./app-error";

/** The address of the words at `start` in a report's text; the same bytes keep it through every new extraction. */
export function factAnchor(start: number): string {
  return `fact-${start}`;
}

/** Where a figure's words stand: the report page, at the words. */
export function factHref(locale: Locale, reportId: number, start: number): string {
  return `/${locale}/reports/${reportId}#${factAnchor(start)}`;
}

/** The id of a block of a report's text, which starts at `start`. */
export function blockAnchor(start: number): string {
  return `block-${start}`;
}
