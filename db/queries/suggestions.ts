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

/**
 * Agencies whose initials hold the letters in order: jncgj finds 济南市城市管理局 (jnscsglj). Shorter names first. For
 * letters that no word index knows.
 */
export async function listAgenciesByLetters(db: Db, { letters, limit }: { letters: string; limit: number }) {
  const plain = letters.toLowerCase().replace(/[^a-z0-9]/g, "");
  if (plain.length < 2) return [];
  const scattered = `${[...plain].join("%")}%`;
  const rows = await db
    .select({
      address: agency.slug,
      name: agency.name,
      pinyin: agency.pinyin,
      kind: agency.kind,
      level: agency.level,
      regionCode: agency.regionCode,
    })
    .from(agency)
    .where(sql`${agency.initials} like ${scattered}`)
    .orderBy(sql`length(${agency.initials})`, agency.name)
    .limit(limit);
  return rows.map((row) => ({ ...row, type: "agency" as const, fullName: row.name }));
}
