import type { Db } from "@/db/open-database";
import { listComparedAgencies, listComparedCells, listComparedReports } from "@/db/queries/compare";
import type { Locale } from "@/lib/domain/app-error";
import type { FigureModel } from "@/lib/domain/figure";
import { buildComparison, type Comparison } from "@/lib/series/comparison/build-comparison";
import type { ComparisonParams } from "@/lib/series/comparison/comparison-params";
import { findMeasure, listNeededSeries } from "@/lib/series/comparison/measures";
import { outlineComparison } from "@/lib/series/comparison/outline-comparison";

/** A view of the compare page, in three queries. Subjects the database does not know are named in `unknown`. */
export async function loadComparison(db: Db, params: ComparisonParams, locale: Locale): Promise<Comparison> {
  const slugs = params.subjects.filter((key) => !key.startsWith("city:"));
  const regions = params.subjects.filter((key) => key.startsWith("city:")).map((key) => key.slice("city:".length));
  const agencies = await listComparedAgencies(db, { slugs, regions });
  const agencyIds = agencies.map((agency) => agency.agencyId);
  if (agencies.length === 0) return buildComparison(params, { agencies, reports: [], cells: [], findings: [] }, locale);
  const measure = findMeasure(params.measure) ?? findMeasure("outcomes");
  const series = measure ? listNeededSeries(measure) : [];
  const [reports, cells] = await Promise.all([
    listComparedReports(db, agencyIds),
    listComparedCells(db, { agencyIds, series }),
  ]);
  const findings = reports.flatMap((report) => report.findings.map((one) => ({ ...one, reportId: report.reportId })));
  return buildComparison(params, { agencies, reports, cells, findings }, locale);
}

/** The figures of a view, as pages, exports and the chart API draw them; [] where no subject is known. */
export async function loadFigures(db: Db, params: ComparisonParams, locale: Locale): Promise<FigureModel[]> {
  return (await loadComparison(db, params, locale)).figures;
}

/**
 * What stands of a view whose loading failed: title, subjects by name and controls, as far as the database still
 * answers. Its figures, if any, are empty: good for their height only.
 */
export async function loadOutline(open: () => Db, params: ComparisonParams, locale: Locale): Promise<Comparison> {
  try {
    const slugs = params.subjects.filter((key) => !key.startsWith("city:"));
    const regions = params.subjects.filter((key) => key.startsWith("city:")).map((key) => key.slice("city:".length));
    const agencies = await listComparedAgencies(open(), { slugs, regions });
    return buildComparison(params, { agencies, reports: [], cells: [], findings: [] }, locale);
  } catch {
    return outlineComparison(params, locale);
  }
}
