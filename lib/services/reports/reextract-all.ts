import { and, asc, eq, gt, ne } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { document, documentBytes } from "@/db/schema/document";
import { report } from "@/db/schema/report";
import { AppError } from "@/lib/domain/app-error";
import { EXTRACTOR_VERSION } from "@/lib/extraction/extractor-version";
import type { ExtractionPool } from "@/lib/services/extraction-pool";
import { markStale } from "@/lib/services/stale-tags";
import { getReport } from "./get-report";
import { rebuildAgency } from "./rebuild-agency";
import { writeReading } from "./write-reading";

export type Reextraction = { renewed: number; failed: { reportId: number; error: AppError }[] };

/**
 * Reads every stored report again that an older extractor read; each in a transaction of its own. Corrections, verdicts
 * and the agency and year that a person set stay. A report that cannot be read any more keeps what it has.
 */
export async function reextractAll(db: Db, pool: ExtractionPool, now: () => Date): Promise<Reextraction> {
  const result: Reextraction = { renewed: 0, failed: [] };
  for (let next = findOutdated(db, 0); next; next = findOutdated(db, next.reportId)) {
    try {
      const { year, ...file } = next;
      const { extraction } = await pool.read({ ...file, given: { agencyOptional: true, year } });
      renewReading(db, next.reportId, extraction, now());
      result.renewed += 1;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      result.failed.push({ reportId: next.reportId, error });
    }
  }
  return result;
}

function findOutdated(db: Db, afterId: number) {
  return db
    .select({ reportId: report.id, year: report.year, fileName: document.fileName, bytes: documentBytes.bytes })
    .from(report)
    .innerJoin(document, eq(document.id, report.documentId))
    .innerJoin(documentBytes, eq(documentBytes.documentId, document.id))
    .where(and(ne(report.extractorVersion, EXTRACTOR_VERSION), gt(report.id, afterId)))
    .orderBy(asc(report.id))
    .limit(1)
    .get();
}

function renewReading(db: Db, reportId: number, extraction: Parameters<typeof writeReading>[2], now: Date): void {
  db.transaction(
    (tx) => {
      const { agency } = getReport(tx, reportId);
      writeReading(tx, reportId, extraction);
      rebuildAgency(tx, agency.id);
      markStale(tx, { agencySlugs: [agency.slug], reportIds: [reportId] }, now);
    },
    { behavior: "immediate" },
  );
}
