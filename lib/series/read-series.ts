import { type ApplicantCode, type Form, getMetric, type MetricCode, type Series } from "@/lib/domain/dictionary";
import type { CellStatus } from "@/lib/domain/series-cell";
import { addReadings, type Reading, type ReportFigures } from "./report-figures";

/**
 * The value of a series in one report, or null. In order: the rows of the report's form, the narrative's own figure,
 * parts of it, the rows of a total left blank, and figures it follows from (`derived`).
 *
 * Rows of a form are summed as soon as one is stated: agencies leave a row blank when they have nothing to put in it.
 * The sum then carries `blank-parts`. Where no row is stated there is no value: a form of blanks is not a 0.
 */
export function readSeries(figures: ReportFigures, series: Series): Reading | null {
  const { form } = figures.report;
  const rows = rowsOf(series, form);
  const narrative = series.sum.prose ?? [];
  const { applicant } = series;
  return (
    sumTableRows(figures, rows, applicant) ??
    sumStated(figures, narrative, applicant) ??
    sumStated(figures, [...rows, ...narrative.flatMap((metric) => getMetric(metric).parts)], applicant) ??
    sumTableRows(figures, inForm(series.rows[form] ?? [], form), applicant) ??
    derive(figures, series)
  );
}

/** Why a series has no value in a report. */
export function explainAbsence(figures: ReportFigures, series: Series): CellStatus {
  const { form } = figures.report;
  const rows = rowsOf(series, form);
  if (rows.some((metric) => figures.isBlank(metric, series.applicant))) return "blank";
  return form !== "prose" && rows.length === 0 && !series.derived ? "not-in-form" : "not-stated";
}

/** Every metric that can speak for a series, whatever the form. */
export function listMetrics(series: Series): MetricCode[] {
  const own = Object.values(series.sum).flat();
  return [...new Set([...own, ...own.flatMap((metric) => getMetric(metric).parts)])];
}

function rowsOf(series: Series, form: Form): MetricCode[] {
  return form === "prose" ? [] : inForm(series.sum[form] ?? [], form);
}

function inForm(metrics: readonly MetricCode[], form: Form): MetricCode[] {
  return metrics.filter((metric) => getMetric(metric).epochs.includes(form));
}

/** Sums rows of which the table states at least one. */
function sumTableRows(figures: ReportFigures, rows: readonly MetricCode[], applicant: ApplicantCode): Reading | null {
  const parts = readAll(figures, rows, applicant);
  if (!parts.some((part) => part.facts.some((fact) => fact.kind === "table"))) return null;
  return addReadings(parts, parts.length < rows.length ? ["blank-parts"] : []);
}

function sumStated(figures: ReportFigures, metrics: readonly MetricCode[], applicant: ApplicantCode): Reading | null {
  const parts = readAll(figures, [...new Set(metrics)], applicant);
  return parts.length ? addReadings(parts) : null;
}

function readAll(figures: ReportFigures, metrics: readonly MetricCode[], applicant: ApplicantCode): Reading[] {
  return metrics.map((metric) => figures.read(metric, applicant)).filter((reading) => reading !== null);
}

/** The first signed sum of which every term is stated, if it is not negative. */
function derive(figures: ReportFigures, series: Series): Reading | null {
  for (const terms of series.derive) {
    const parts = terms.map((term) => readTerm(figures, term)).filter((part) => part !== null);
    const sum = addReadings(parts, ["derived"]);
    if (parts.length === terms.length && sum.value >= 0) return sum;
  }
  return null;
}

function readTerm(figures: ReportFigures, term: string): Reading | null {
  const negative = term.startsWith("-");
  const reading = figures.read(negative ? term.slice(1) : term, "total");
  return reading && negative ? { ...reading, value: -reading.value } : reading;
}
