import { DICTIONARY, type Series } from "@/lib/domain/dictionary";
import type { CellSource, Qualifier, SeriesCell } from "@/lib/domain/series-cell";
import { readNotBrokenDown, readOutcomeTotal } from "./decided";
import { explainAbsence, listMetrics, readSeries } from "./read-series";
import { type Reading, ReportFigures } from "./report-figures";
import type { AgencyRecord, ClaimRecord, FactRecord, FindingRecord, ReportRecord } from "./report-record";

/**
 * Every series of an agency in every year with a report, by year then series, and values of years without a report
 * that the next year's report implies. Other years have no cell; `fillYears` makes them for a page.
 */
export function toSeriesCells(agency: AgencyRecord): SeriesCell[] {
  const reported = new Set(agency.reports.map((report) => report.year));
  return agency.reports
    .flatMap((report) => [
      ...toReportCells(agency.agencyId, report),
      ...(reported.has(report.year - 1) ? [] : toImpliedCells(agency.agencyId, report)),
    ])
    .sort((a, b) => a.year - b.year);
}

/** One cell a year from `from` to `to`; the years `cells` (of one agency and series) lack become `no-report`. */
export function fillYears(
  cells: readonly SeriesCell[],
  place: { agencyId: number; series: string; from: number; to: number },
): SeriesCell[] {
  const byYear = new Map(cells.map((cell) => [cell.year, cell]));
  const years = Array.from({ length: place.to - place.from + 1 }, (_, index) => place.from + index);
  return years.map((year) => byYear.get(year) ?? toEmptyCell(place.agencyId, place.series, year));
}

/** Series that are read in a way of their own. */
const READERS: Partial<Record<string, (figures: ReportFigures, series: Series) => Reading | null>> = {
  "outcome.total": readOutcomeTotal,
  "outcomes.not_broken_down": readNotBrokenDown,
};

function toReportCells(agencyId: number, report: ReportRecord): SeriesCell[] {
  const figures = new ReportFigures(report);
  return DICTIONARY.series.map((series) => {
    const reading = (READERS[series.code] ?? readSeries)(figures, series);
    return {
      ...toEmptyCell(agencyId, series.code, report.year),
      form: report.form,
      reportId: report.reportId,
      ...(reading ? toStatedValue(reading) : { status: explainAbsence(figures, series) }),
      flags: [...(reading?.flags ?? []), ...listFlags(series, report.findings)],
    };
  });
}

function toStatedValue(reading: Reading): Pick<SeriesCell, "value" | "status" | "qualifier" | "sources"> {
  return {
    value: reading.value,
    status: "stated",
    qualifier: looserOf(reading.facts.map((fact) => fact.qualifier)),
    sources: reading.facts.map(toSource),
  };
}

/** A sum is only as exact as its least exact part. */
function looserOf(qualifiers: readonly Qualifier[]): Qualifier {
  const loose = [...new Set(qualifiers.filter((qualifier) => qualifier !== "exact"))];
  return loose.length > 1 ? "about" : (loose[0] ?? "exact");
}

function toSource({ qualifier: _, ...source }: FactRecord): CellSource {
  return source;
}

function listFlags(series: Series, findings: readonly FindingRecord[]): string[] {
  const metrics = listMetrics(series.code);
  const touching = findings.filter(
    (finding) =>
      finding.severity !== "note" &&
      (finding.applicant === series.applicant || finding.rule === "applicant-sum") &&
      finding.metrics.some((metric) => metrics.has(metric)),
  );
  return [...new Set(touching.map((finding) => finding.rule))];
}

/** The year before a report, computed back from the changes it claims. */
function toImpliedCells(agencyId: number, report: ReportRecord): SeriesCell[] {
  return DICTIONARY.series.flatMap((series) => {
    const narrative = series.applicant === "total" ? (series.sum.prose ?? []) : [];
    const claim = report.claims.find(
      (one) => narrative.length === 1 && one.metric === narrative[0] && one.implied !== null,
    );
    return claim ? [toImpliedCell(agencyId, series, report, claim)] : [];
  });
}

function toImpliedCell(agencyId: number, series: Series, report: ReportRecord, claim: ClaimRecord): SeriesCell {
  return {
    ...toEmptyCell(agencyId, series.code, report.year - 1),
    value: claim.implied,
    status: "implied",
    qualifier: claim.kind === "percent" ? "about" : "exact",
    reportId: report.reportId,
  };
}

function toEmptyCell(agencyId: number, series: string, year: number): SeriesCell {
  return {
    agencyId,
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
