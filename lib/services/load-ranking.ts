import type { Db } from "@/db/open-database";
import { listRankedCells, listRankedSorts } from "@/db/queries/rankings";
import { groupBy } from "@/lib/domain/group-by";
import { findMeasure, type Measure } from "@/lib/series/comparison/measures";
import { type Ranking, rankAgencies } from "@/lib/series/comparison/ranking";

/** What an address asks to be ranked. Null leaves the choice to the data; `all` ranks every sort of agency together. */
export type RankingParams = {
  measure: string;
  year: number | null;
  kind: string | null;
  level: string | null;
  all: boolean;
};

export type RankingView = Ranking & {
  measure: Measure & { kind: "series" | "ratio" };
  year: number;
  sort: { kind: string; level: string } | null;
  years: { year: number; values: number }[];
  sorts: { kind: string; level: string; agencies: number }[];
};

const USUAL = "requests.received";
/** The newest year in which so many agencies of one sort have a value is shown first. */
const ENOUGH = 5;

/** A ranking in two queries. A measure that cannot be ranked is read as the requests received. */
export async function loadRanking(db: Db, params: RankingParams): Promise<RankingView> {
  const measure = toRankable(params.measure);
  const series = measure.kind === "ratio" ? [...measure.ratio.numerator, ...measure.ratio.denominator] : [measure.code];
  const counts = await listRankedSorts(db, series[0] ?? measure.code);
  const year = params.year ?? findUsualYear(counts);
  const sorts = counts.filter((one) => one.year === year);
  const asked = sorts.find((one) => one.kind === params.kind && one.level === params.level);
  const usual = asked ?? sorts.find((one) => one.kind !== "other") ?? sorts[0] ?? null;
  const sort = params.all || !usual ? null : { kind: usual.kind, level: usual.level };
  const rows = await listRankedCells(db, { series, year, sort });
  const agencies = [...groupBy(rows, (row) => row.slug).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { slug, name, regionCode, kind, level } = first;
    return { slug, name, regionCode, kind, level, cells: group.map((row) => row.cell) };
  });
  return { ...rankAgencies(measure, agencies), measure, year, sort, years: countByYear(counts), sorts };
}

function toRankable(code: string): RankingView["measure"] {
  const measure = findMeasure(code);
  if (measure?.kind === "series" || measure?.kind === "ratio") return measure;
  const usual = findMeasure(USUAL);
  if (usual?.kind !== "series") throw new Error(`No series ${USUAL} in the dictionary`);
  return usual;
}

type SortCount = { year: number; kind: string; level: string; agencies: number };

/** The newest year with enough agencies of one sort; where there is none, the year with the most of one sort. */
function findUsualYear(counts: readonly SortCount[]): number {
  const known = counts.filter((one) => one.kind !== "other");
  const most = known.toSorted((a, b) => b.agencies - a.agencies || b.year - a.year)[0];
  return (known.find((one) => one.agencies >= ENOUGH) ?? most ?? counts[0])?.year ?? 0;
}

function countByYear(counts: readonly SortCount[]): { year: number; values: number }[] {
  return [...groupBy(counts, (one) => one.year)].map(([year, group]) => ({
    year,
    values: group.reduce((sum, one) => sum + one.agencies, 0),
  }));
}
