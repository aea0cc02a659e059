import type { Locale } from "@/lib/domain/app-error";
import { factHref } from "@/lib/domain/fact-anchor";
import type { FigureModel, FigureRow } from "@/lib/domain/figure";

/** What a tooltip says of a point: a line a measure, how it was reached, the report's words, and where they stand. */
export type PointWords = {
  name: string;
  year: number;
  lines: { label: string; text: string }[];
  /** Derivation or absence, and contradictions. */
  remarks: { doubt: "error" | "warning" | null; text: string }[];
  quotes: string[];
  href: string | null;
};

/** The words of a subject in a year; undefined where the figure has no row for it. */
export function toPointWords(figure: FigureModel, subject: string, year: number): PointWords | undefined {
  const row = figure.rows.find((one) => one.subject === subject && one.year === year);
  if (!row) return undefined;
  const drawn = figure.measures.filter((measure) => measure.role !== "beside");
  const stated = drawn.filter((measure) => row.cells[measure.code]?.value != null);
  const shown = stated.length > 0 ? stated : drawn.slice(-1);
  const cells = shown.flatMap((measure) => row.cells[measure.code] ?? []);
  const words = [...new Set(cells.map((cell) => cell.words).filter(Boolean))];
  const quotes = [...new Set(cells.flatMap((cell) => cell.sources.map((source) => source.quote.trim())))];
  return {
    name: figure.subjects.find((one) => one.key === subject)?.name ?? subject,
    year,
    lines: shown.map((measure) => ({ label: measure.label, text: toText(row, measure.code, measure.unit) })),
    remarks: [...words.map((text) => ({ doubt: null, text })), ...listDoubts(row).slice(0, DOUBTS_SHOWN)],
    quotes: quotes.filter((quote) => quote.length > 0 && quote.length < 60).slice(0, 3),
    href: findHref(
      row,
      shown.map((measure) => measure.code),
      figure.locale,
    ),
  };
}

/** So many contradictions a tooltip has room for; the report's page has them all. */
const DOUBTS_SHOWN = 2;

/** What the report contradicts at a row, each thing once: rules may say the same, and name themselves in brackets. */
export function listDoubts(row: FigureRow): { doubt: "error" | "warning"; text: string }[] {
  const said = row.findings.map((finding) => ({
    doubt: finding.severity,
    text: finding.message.replace(/\s*[（(][^（()）]*[)）]$/, ""),
  }));
  return said.filter((one, index) => said.findIndex((other) => other.text === one.text) === index);
}

function toText(row: FigureRow, code: string, unit: string): string {
  const cell = row.cells[code];
  if (!cell) return "";
  if (cell.value === null) return cell.text;
  const fraction = cell.denominator !== null && cell.count !== null ? ` (${cell.count}/${cell.denominator})` : "";
  return `${cell.text}${unit && unit !== "%" ? ` ${unit}` : ""}${fraction}`;
}

/** The first words the point was read from, or else the report. */
export function findHref(row: FigureRow, codes: readonly string[], locale: Locale): string | null {
  const source = codes.flatMap((code) => row.cells[code]?.sources ?? [])[0];
  if (source) return factHref(locale, source.reportId, source.start);
  return row.reportId === null ? null : `/${locale}/reports/${row.reportId}`;
}
