import {
  type ApplicantCode,
  DICTIONARY,
  type Form,
  getMetric,
  type MetricCode,
  type Series,
  type SeriesCode,
} from "@/lib/domain/dictionary";
import type { CellStatus } from "@/lib/domain/series-cell";
import { addReadings, type Reading, type ReportFigures } from "./report-figures";

/** The value of a series in one report, or null: what it states, else what follows from other figures (`derived`). */
export function readSeries(figures: ReportFigures, series: Series): Reading | null {
  const stated = readStated(figures, series);
  if (stated && !(series.derivedFirst && stated.facts.every((fact) => fact.kind === "narrative"))) return stated;
  const derived = readDerived(figures, series);
  return derived?.value === stated?.value ? stated : (derived ?? stated);
}

/**
 * What a report states of a series, in order: the rows of its form, the rows of a total it leaves blank, the
 * narrative's own figure, parts of it.
 *
 * Rows of a form are summed as soon as one is stated: agencies leave a row blank when they have nothing to put in it.
 * The sum then carries `blank-parts`. Where no row is stated there is no value: a form of blanks is not a 0.
 */
export function readStated(figures: ReportFigures, series: Series): Reading | null {
  const { form } = figures.report;
  const { applicant } = series;
  const rows = rowsOf(series.sum, form);
  const spare = rowsOf(series.rows, form);
  const narrative = series.sum.prose ?? [];
  const narrower = narrative.flatMap((metric) => getMetric(metric).parts);
  return (
    sumTableRows(figures, rows, applicant) ??
    (isWhole(figures, spare, applicant) ? sumTableRows(figures, spare, applicant) : null) ??
    sumStated(figures, narrative, applicant) ??
    sumStated(figures, [...rows, ...narrower], applicant) ??
    sumTableRows(figures, spare, applicant)
  );
}

/** The first of the dictionary's signed sums of which every term is stated, if it is not negative. */
export function readDerived(figures: ReportFigures, series: Series): Reading | null {
  for (const terms of series.derive) {
    const parts = terms.map((term) => readTerm(figures, term)).filter((part) => part !== null);
    const sum = addReadings(parts, ["derived"]);
    if (parts.length === terms.length && sum.value >= 0) return sum;
  }
  return null;
}

/** Why a series has no value in a report. */
export function explainAbsence(figures: ReportFigures, series: Series): CellStatus {
  const { form } = figures.report;
  const rows = rowsOf(series.sum, form);
  if (rows.some((metric) => figures.isBlank(metric, series.applicant))) return "blank";
  return form !== "prose" && rows.length === 0 && !series.derived ? "not-in-form" : "not-stated";
}

/** Every metric that can speak for a series, whatever the form. */
export function listMetrics(series: SeriesCode): ReadonlySet<MetricCode> {
  return METRICS_OF.get(series) ?? new Set();
}

const METRICS_OF: ReadonlyMap<SeriesCode, ReadonlySet<MetricCode>> = new Map(
  DICTIONARY.series.map((series) => {
    const own = Object.values(series.sum).flat();
    return [series.code, new Set([...own, ...own.flatMap((metric) => getMetric(metric).parts)])];
  }),
);

function rowsOf(sums: Series["sum"], form: Form): MetricCode[] {
  if (form === "prose") return [];
  return (sums[form] ?? []).filter((metric) => getMetric(metric).epochs.includes(form));
}

/** Whether the table was read whole: every row has a figure or is known to be blank. */
function isWhole(figures: ReportFigures, rows: readonly MetricCode[], applicant: ApplicantCode): boolean {
  return rows.every((metric) => figures.readTable(metric, applicant) || figures.isBlank(metric, applicant));
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

function readTerm(figures: ReportFigures, term: string): Reading | null {
  const negative = term.startsWith("-");
  const reading = figures.read(negative ? term.slice(1) : term, "total");
  return reading && negative ? { ...reading, value: -reading.value } : reading;
}
