import { eq } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { type FindingRow, finding } from "@/db/schema/finding";
import { AppError } from "@/lib/domain/app-error";
import { markStale } from "@/lib/services/stale-tags";
import { getReport } from "./get-report";
import { rebuildAgency } from "./rebuild-agency";

export type Verdict = { findingId: number; state: FindingRow["state"]; note: string; who: string; now: Date };

/** Records a person's verdict on a finding; `open` takes a verdict back. AppError `not-found`. */
export function settleFinding(db: Db, { findingId, state, note, who, now }: Verdict): void {
  db.transaction(
    (tx) => {
      const row = tx.select().from(finding).where(eq(finding.id, findingId)).get();
      if (!row) throw noFinding();
      const settled = state !== "open";
      tx.update(finding)
        .set({
          state,
          settledBy: settled ? who : null,
          settledAt: settled ? now.toISOString() : null,
          settledNote: settled ? note : null,
        })
        .where(eq(finding.id, findingId))
        .run();
      const { agency } = getReport(tx, row.reportId);
      rebuildAgency(tx, agency.id);
      markStale(tx, { agencySlugs: [agency.slug], reportIds: [row.reportId] }, now);
    },
    { behavior: "immediate" },
  );
}

function noFinding(): AppError {
  return new AppError("not-found", {
    zh: "这条核对结果已不存在，可能因年报重新识别而消失，没有改动任何内容。请刷新页面。",
    en: "This finding is no longer there; a new reading of the report may have removed it. Nothing was changed. Reload the page.",
  });
}
