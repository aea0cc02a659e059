import { and, asc, eq } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { correction, type FactRow, fact } from "@/db/schema/fact";
import { getMetric } from "@/lib/domain/dictionary";

type Correction = typeof correction.$inferSelect;

/** What people changed in a report's facts, oldest first. */
export function listCorrections(tx: Db, reportId: number): Correction[] {
  return tx.select().from(correction).where(eq(correction.reportId, reportId)).orderBy(asc(correction.id)).all();
}

/**
 * Puts corrections on the facts of a report just written. A correction finds its fact by metric, applicant and place;
 * where a newer extractor moved the text, by the value that was corrected; where there is none at all, the corrected
 * value stands as a fact of its own.
 */
export function applyCorrections(tx: Db, corrections: readonly Correction[]): void {
  for (const one of corrections) {
    const found = findFact(tx, one);
    if (found) tx.update(fact).set(toDecision(one, found)).where(eq(fact.id, found.id)).run();
    else if (one.newValue !== null) insertFact(tx, one, one.newValue);
  }
}

function findFact(tx: Db, one: Correction): FactRow | undefined {
  const candidates = tx
    .select()
    .from(fact)
    .where(
      and(
        eq(fact.reportId, one.reportId),
        eq(fact.metric, one.metric),
        eq(fact.applicant, one.applicant as FactRow["applicant"]),
      ),
    )
    .all();
  return (
    candidates.find((row) => row.start === one.start && row.end === one.end) ??
    candidates.find((row) => one.oldValue !== null && row.value === one.oldValue && row.quote === one.quote)
  );
}

function toDecision(one: Correction, { value }: FactRow): Partial<FactRow> {
  if (one.newValue === null) return { state: "rejected" };
  if (one.newValue === value) return { state: one.newValue === one.oldValue ? "confirmed" : "corrected" };
  return { state: "corrected", value: one.newValue, blankState: null };
}

function insertFact(tx: Db, one: Correction, value: number): void {
  const { reportId, metric, start, end, quote, sourceKind } = one;
  tx.insert(fact)
    .values({
      ...{ reportId, metric, start, end, quote, sourceKind, value },
      applicant: one.applicant as FactRow["applicant"],
      unit: getMetric(metric).unit,
      qualifier: "exact",
      rule: "correction",
      extractorVersion: "person",
      state: "corrected",
    })
    .run();
}
