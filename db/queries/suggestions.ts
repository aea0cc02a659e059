import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { agency } from "@/db/schema/agency";
import { report } from "@/db/schema/report";

export type AgencyReport = {
  id: number;
  slug: string;
  agency: string;
  year: number;
  factCount: number;
  errorCount: number;
  warningCount: number;
};

/** Current reports of the agencies with these slugs (of one year where asked), newest first. */
export async function listAgencyReports(
  db: Db,
  { slugs, year }: { slugs: readonly string[]; year: number | null },
): Promise<AgencyReport[]> {
  return db
    .select({
      id: report.id,
      slug: agency.slug,
      agency: agency.name,
      year: report.year,
      factCount: report.factCount,
      errorCount: report.errorCount,
      warningCount: report.warningCount,
    })
    .from(report)
    .innerJoin(agency, eq(agency.id, report.agencyId))
    .where(and(inArray(agency.slug, [...slugs]), eq(report.isCurrent, true), year ? eq(report.year, year) : sql`true`))
    .orderBy(desc(report.year), report.id);
}
