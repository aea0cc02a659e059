import { eq } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { correction, fact } from "@/db/schema/fact";
import { AppError } from "@/lib/domain/app-error";
import { markStale } from "@/lib/services/stale-tags";
import { applyCorrections } from "./apply-corrections";
import { getReport } from "./get-report";
import { reauditReport } from "./reaudit-report";
import { rebuildAgency } from "./rebuild-agency";

export type FactCorrection = {
  factId: number;
  /** The right value; null rejects the fact; the value as it stands confirms it. */
  newValue: number | null;
  reason: string;
  who: string;
  now: Date;
};

/**
 * Corrects, rejects or confirms a fact or a blank cell. The correction is kept for good, and put again on every new
 * reading of the report; its contradictions are checked anew. AppError `not-found` or `invalid-input`.
 */
export function correctFact(db: Db, { factId, newValue, reason, who, now }: FactCorrection): void {
  if (newValue !== null && !Number.isFinite(newValue)) throw notANumber();
  db.transaction(
    (tx) => {
      const row = tx.select().from(fact).where(eq(fact.id, factId)).get();
      if (!row) throw noFact();
      const { reportId, metric, applicant, start, end, quote, sourceKind, value: oldValue } = row;
      const place = { reportId, metric, applicant, start, end, quote, sourceKind };
      const made = tx
        .insert(correction)
        .values({ ...place, oldValue, newValue, reason, who, at: now.toISOString() })
        .returning()
        .get();
      reauditReport(tx, reportId, () => applyCorrections(tx, [made]));
      const { agency } = getReport(tx, reportId);
      rebuildAgency(tx, agency.id);
      markStale(tx, { agencySlugs: [agency.slug], reportIds: [reportId] }, now);
    },
    { behavior: "immediate" },
  );
}

function noFact(): AppError {
  return new AppError("not-found", {
    zh: "这个数字已不存在，可能因年报重新识别而改变，没有改动任何内容。请刷新页面。",
    en: "This figure is no longer there; a new reading of the report may have changed it. Nothing was changed. Reload the page.",
  });
}

function notANumber(): AppError {
  return new AppError("invalid-input", {
    zh: "填写的不是数字，没有改动任何内容。请填写阿拉伯数字，或选择“不采用”。",
    en: "What was given is not a number; nothing was changed. Give digits, or choose to reject the figure.",
  });
}
