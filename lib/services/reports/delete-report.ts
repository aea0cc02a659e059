import { eq } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { document } from "@/db/schema/document";
import { report } from "@/db/schema/report";
import { markStale } from "@/lib/services/stale-tags";
import { removeIfEmpty } from "./correct-report";
import { getReport } from "./get-report";
import { rebuildAgency } from "./rebuild-agency";
import { settleCurrent } from "./revisions";

/** Removes a report with its document and history; an earlier revision becomes current again. AppError `not-found`. */
export function deleteReport(db: Db, { reportId, now }: { reportId: number; now: Date }): void {
  db.transaction(
    (tx) => {
      const { report: old, agency } = getReport(tx, reportId);
      tx.delete(report).where(eq(report.id, reportId)).run();
      tx.delete(document).where(eq(document.id, old.documentId)).run();
      settleCurrent(tx, old);
      rebuildAgency(tx, agency.id);
      removeIfEmpty(tx, agency.id);
      markStale(tx, { agencySlugs: [agency.slug], reportIds: [reportId] }, now);
    },
    { behavior: "immediate" },
  );
}
