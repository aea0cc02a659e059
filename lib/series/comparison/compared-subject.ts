import type { FigureSourceRef } from "@/lib/domain/figure";
import { groupBy } from "@/lib/domain/group-by";
import { isWithin } from "@/lib/domain/regions/regions";
import type { SeriesCell } from "@/lib/domain/series-cell";
import { sumRegion } from "@/lib/series/region-sums";
import type { ComparedAgency, ComparedReport, ComparisonRecord } from "./comparison-record";
import { toPlace } from "./subject-names";
import { GOVERNMENT_KIND } from "./words";

/** A cell of an agency, or of a city: then summed, with how many of its agencies state it. */
export type ComparedCell = Omit<SeriesCell, "sources"> & {
  sources: FigureSourceRef[];
  reported?: number;
  of?: number;
  basis?: string;
};

/** A subject of the address with all that is known of it. */
export type ComparedSubject = {
  key: string;
  name: string;
  regionCode: string;
  city: boolean;
  /** One for an agency; for a city those that are summed. */
  agencies: ComparedAgency[];
  reports: ComparedReport[];
  /** The cell of a series and year; undefined where there is no report, or the report's form was not read for it. */
  find: (series: string, year: number) => ComparedCell | undefined;
};

/** The subjects of the address that the database knows, in its order. */
export function listSubjects(keys: readonly string[], record: ComparisonRecord): ComparedSubject[] {
  return keys.flatMap((key) => {
    const subject = key.startsWith("city:") ? toCity(key, record) : toAgency(key, record);
    return subject ?? [];
  });
}

function toAgency(slug: string, record: ComparisonRecord): ComparedSubject | undefined {
  const agency = record.agencies.find((one) => one.slug === slug);
  if (!agency) return undefined;
  const cells = new Map<string, ComparedCell>();
  for (const cell of record.cells) {
    if (cell.agencyId === agency.agencyId) cells.set(`${cell.series} ${cell.year}`, withReport(cell));
  }
  return {
    key: slug,
    name: agency.name,
    regionCode: agency.regionCode,
    city: false,
    agencies: [agency],
    reports: record.reports.filter((one) => one.agencyId === agency.agencyId),
    find: (series, year) => cells.get(`${series} ${year}`),
  };
}

function toCity(key: string, record: ComparisonRecord): ComparedSubject | undefined {
  const code = key.slice("city:".length);
  const agencies = listOwnAgencies(record.agencies.filter((one) => isWithin(one.regionCode, code)));
  if (agencies.length === 0) return undefined;
  const ids = new Set(agencies.map((agency) => agency.agencyId));
  const bySeries = groupBy(
    record.cells.filter((cell) => ids.has(cell.agencyId)),
    (cell) => cell.series,
  );
  const sums = new Map<string, ComparedCell>();
  for (const [series, cells] of bySeries) {
    for (const cell of sumCells(series, cells, agencies.length)) sums.set(`${series} ${cell.year}`, cell);
  }
  return {
    key,
    name: toPlace(code).full,
    regionCode: code,
    city: true,
    agencies,
    reports: record.reports.filter((one) => ids.has(one.agencyId)),
    find: (series, year) => sums.get(`${series} ${year}`),
  };
}

/** A government reports for all its departments: beside them it would count them twice. */
function listOwnAgencies(agencies: readonly ComparedAgency[]): ComparedAgency[] {
  const departments = agencies.filter((agency) => agency.kind !== GOVERNMENT_KIND);
  return departments.length > 0 ? departments : [...agencies];
}

function sumCells(series: string, cells: readonly SeriesCell[], agencies: number): ComparedCell[] {
  return sumRegion(series, cells, agencies).map((sum) => {
    const ofYear = cells.filter((cell) => cell.year === sum.year && cell.status !== "implied");
    const stated = ofYear.filter((cell) => cell.status === "stated");
    return {
      agencyId: 0,
      year: sum.year,
      series,
      value: sum.value,
      status: sum.value === null ? (ofYear[0]?.status ?? "no-report") : "stated",
      qualifier: stated.find((cell) => cell.qualifier !== "exact")?.qualifier ?? "exact",
      form: null,
      reportId: null,
      flags: sum.flags,
      sources: stated.flatMap((cell) => withReport(cell).sources),
      reported: sum.reported,
      of: sum.of,
      basis: stated
        .map((cell) => cell.agencyId)
        .toSorted((a, b) => a - b)
        .join(","),
    };
  });
}

function withReport(cell: SeriesCell): ComparedCell {
  const { reportId } = cell;
  if (reportId === null) return { ...cell, sources: [] };
  const byFact = new Map(cell.sources.map((source) => [source.factId, { ...source, reportId }]));
  return { ...cell, sources: [...byFact.values()] };
}
