import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { agency } from "@/db/schema/agency";
import { document, documentBytes } from "@/db/schema/document";
import { correction, fact } from "@/db/schema/fact";
import { finding } from "@/db/schema/finding";
import { report, reportText } from "@/db/schema/report";

/** A report with its agency, document and text; undefined where there is none of that number. */
export async function findReport(db: Db, id: number) {
  const rows = await db
    .select({ report, agency, document, text: reportText })
    .from(report)
    .innerJoin(agency, eq(agency.id, report.agencyId))
    .innerJoin(document, eq(document.id, report.documentId))
    .innerJoin(reportText, eq(reportText.reportId, report.id))
    .where(eq(report.id, id));
  return rows[0];
}

/** The facts and blank cells of a report, in order of the text. Rejected ones are left out. */
export async function listReportFacts(db: Db, reportId: number) {
  return db
    .select()
    .from(fact)
    .where(and(eq(fact.reportId, reportId), sql`${fact.state} <> 'rejected'`))
    .orderBy(asc(fact.start), asc(fact.id));
}

/** The findings of a report, errors first. */
export async function listReportFindings(db: Db, reportId: number) {
  const rank = sql`case ${finding.severity} when 'error' then 0 when 'warning' then 1 else 2 end`;
  return db.select().from(finding).where(eq(finding.reportId, reportId)).orderBy(rank, asc(finding.id));
}

/** Every revision of the report's agency and year, newest first, with the corrections made to each. */
export async function listRevisions(db: Db, agencyId: number, year: number) {
  return db
    .select({
      id: report.id,
      revision: report.revision,
      isCurrent: report.isCurrent,
      addedAt: report.addedAt,
      corrections: sql<number>`(select count(*) from ${correction} where ${correction.reportId} = ${report.id})`,
    })
    .from(report)
    .where(and(eq(report.agencyId, agencyId), eq(report.year, year)))
    .orderBy(desc(report.revision));
}

/** The original file of a report, byte for byte; undefined where there is none of that number. */
export async function findOriginal(db: Db, reportId: number) {
  const rows = await db
    .select({ bytes: documentBytes.bytes, fileName: document.fileName, mediaType: document.mediaType })
    .from(report)
    .innerJoin(document, eq(document.id, report.documentId))
    .innerJoin(documentBytes, eq(documentBytes.documentId, document.id))
    .where(eq(report.id, reportId));
  return rows[0];
}
