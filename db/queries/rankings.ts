import { and, asc, count, countDistinct, desc, eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { agency } from "@/db/schema/agency";
import { seriesValue } from "@/db/schema/series-value";

type Sort = { kind: string; level: string };

/** Kinds and levels of agencies that state any of the series in a year, with how many, the most first. */
export async function listRankedSorts(db: Db, { series, year }: { series: string[]; year: number }) {
  return db
    .select({ kind: agency.kind, level: agency.level, agencies: countDistinct(agency.id) })
    .from(seriesValue)
    .innerJoin(agency, eq(agency.id, seriesValue.agencyId))
    .where(and(inArray(seriesValue.series, series), eq(seriesValue.year, year), eq(seriesValue.status, "stated")))
    .groupBy(agency.kind, agency.level)
    .orderBy(desc(countDistinct(agency.id)), asc(agency.kind), asc(agency.level))
    .all();
}

/** Years in which the series is stated, newest first, with how many values there are. */
export async function listRankedYears(db: Db, series: string) {
  return db
    .select({ year: seriesValue.year, values: count() })
    .from(seriesValue)
    .where(and(eq(seriesValue.series, series), eq(seriesValue.status, "stated")))
    .groupBy(seriesValue.year)
    .orderBy(desc(seriesValue.year))
    .all();
}

/** Cells of the series in a year, of agencies of one sort or of all, by agency then series. */
export async function listRankedCells(
  db: Db,
  { series, year, sort }: { series: string[]; year: number; sort: Sort | null },
) {
  return db
    .select({
      cell: seriesValue,
      slug: agency.slug,
      name: agency.name,
      regionCode: agency.regionCode,
      kind: agency.kind,
      level: agency.level,
    })
    .from(seriesValue)
    .innerJoin(agency, eq(agency.id, seriesValue.agencyId))
    .where(
      and(
        inArray(seriesValue.series, series),
        eq(seriesValue.year, year),
        sort ? and(eq(agency.kind, sort.kind), eq(agency.level, sort.level)) : undefined,
      ),
    )
    .orderBy(asc(agency.name), asc(seriesValue.series))
    .all();
}
