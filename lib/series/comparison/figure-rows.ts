import type { Locale } from "@/lib/domain/app-error";
import type { FigureCell, FigureFinding, FigureMeasure, FigureRow } from "@/lib/domain/figure";
import type { SeriesCell } from "@/lib/domain/series-cell";
import type { ComparedCell, ComparedSubject } from "./compared-subject";
import type { ComparedFinding } from "./comparison-record";
import { pick } from "./words";

/** A measure with the way to its cell. */
export type CellColumn = FigureMeasure & { toCell: (subject: ComparedSubject, year: number) => FigureCell };

/** Flags that say how a value was reached; every other flag is the rule of a finding. */
export const DERIVATION_FLAGS: readonly string[] = ["derived", "blank-parts"];
/** Rules that set a total against something else the report says of the same requests. */
const BALANCE_RULES: readonly string[] = ["balance", "outcome-sum", "reply-sum"];

export type RowContext = {
  subjects: readonly ComparedSubject[];
  years: readonly number[];
  findings: readonly ComparedFinding[];
  locale: Locale;
};

/** Rows by subject, then year: a year with a report, or with a value that a later report implies. */
export function toRows(columns: readonly CellColumn[], context: RowContext): FigureRow[] {
  return context.subjects.flatMap((subject) =>
    context.years.flatMap((year) => {
      const reports = subject.reports.filter((report) => report.year === year);
      const cells = Object.fromEntries(columns.map((column) => [column.code, column.toCell(subject, year)]));
      const implied = columns.some((column) => column.role !== "beside" && cells[column.code]?.status === "implied");
      if (reports.length === 0 && !implied) return [];
      const report = subject.city ? undefined : reports[0];
      return {
        subject: subject.key,
        year,
        form: report?.form ?? null,
        reportId: report?.reportId ?? null,
        cells,
        findings: listRowFindings(
          columns,
          cells,
          context.findings.filter((finding) => reports.some((one) => one.reportId === finding.reportId)),
          context.locale,
        ),
      };
    }),
  );
}

function listRowFindings(
  columns: readonly CellColumn[],
  cells: Record<string, FigureCell>,
  findings: readonly ComparedFinding[],
  locale: Locale,
): FigureFinding[] {
  const drawn = columns.filter((column) => column.role !== "beside");
  const rules = new Set(drawn.flatMap((column) => cells[column.code]?.flags ?? []));
  const total = columns.find((column) => column.role === "total");
  const value = total ? (cells[total.code]?.value ?? null) : null;
  return findings
    .filter((finding) => rules.has(finding.rule))
    .map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: pick(finding.message, locale),
      against: value !== null && BALANCE_RULES.includes(finding.rule) ? findAgainst(finding, value) : null,
      reportId: finding.reportId,
    }));
}

/** The side of a contradiction that is not the total drawn. */
function findAgainst({ left, right }: ComparedFinding, total: number): number | null {
  if (left !== null && left !== total) return left;
  return right !== null && right !== total ? right : null;
}

/** The cells of a series over the years, those without a report made plain. */
export function listYearCells(subject: ComparedSubject, series: string, years: readonly number[]): SeriesCell[] {
  return years.map((year) => subject.find(series, year) ?? toMissing(series, year));
}

function toMissing(series: string, year: number): ComparedCell {
  return {
    agencyId: 0,
    year,
    series,
    value: null,
    status: "no-report",
    qualifier: "exact",
    form: null,
    reportId: null,
    flags: [],
    sources: [],
  };
}
