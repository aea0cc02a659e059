import { and, asc, count, desc, eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { type Agency, agency } from "@/db/schema/agency";
import { seriesValue } from "@/db/schema/series-value";

type Sort = { kind: string; level: Agency["level"] };

/** How many agencies state the series, by year (newest first), then kind and level, the most first. */
export async function listRankedSorts(db: Db, series: string) {
  return db
    .select({ year: seriesValue.year, kind: agency.kind, level: agency.level, agencies: count() })
    .from(seriesValue)
    .innerJoin(agency, eq(agency.id, seriesValue.agencyId))
    .where(and(eq(seriesValue.series, series), eq(seriesValue.status, "stated")))
    .groupBy(seriesValue.year, agency.kind, agency.level)
    .orderBy(desc(seriesValue.year), desc(count()), asc(agency.kind), asc(agency.level))
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
