import { and, asc, eq, sql } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { agency } from "@/db/schema/agency";
import { document, documentBytes } from "@/db/schema/document";
import { fact } from "@/db/schema/fact";
import { finding } from "@/db/schema/finding";
import { report, reportText } from "@/db/schema/report";

/** A revision of a report, and how many corrections were made to it. */
export type Revision = { id: number; revision: number; isCurrent: boolean; addedAt: string; corrections: number };

/** Every revision of the report's agency and year, newest first, as JSON. */
const REVISIONS = sql<string>`(
  select json_group_array(json_object('id', o.id, 'revision', o.revision, 'isCurrent', o.is_current, 'addedAt', o.added_at,
    'corrections', (select count(*) from correction c where c.report_id = o.id)))
  from (select * from report o where o.agency_id = ${report}.agency_id and o.year = ${report}.year
    order by o.revision desc) o)`;

/** A report with its agency, document, text and all revisions; undefined where there is none of that number. */
export async function findReport(db: Db, id: number) {
  const [row] = await db
    .select({ report, agency, document, text: reportText, revisions: REVISIONS })
    .from(report)
    .innerJoin(agency, eq(agency.id, report.agencyId))
    .innerJoin(document, eq(document.id, report.documentId))
    .innerJoin(reportText, eq(reportText.reportId, report.id))
    .where(eq(report.id, id));
  return row && { ...row, revisions: readRevisions(row.revisions) };
}

function readRevisions(json: string): Revision[] {
  const rows = JSON.parse(json) as (Omit<Revision, "isCurrent"> & { isCurrent: number })[];
  return rows.map((row) => ({ ...row, isCurrent: row.isCurrent === 1 }));
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
