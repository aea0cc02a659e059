import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { type FindingRow, finding } from "@/db/schema/finding";
import { findingFingerprint, findingKey } from "@/lib/extraction/audit/finding-key";
import type { Finding } from "@/lib/extraction/extraction";

type Origin = FindingRow["origin"];
type NewFinding = typeof finding.$inferInsert;

/**
 * Makes the report's findings of one origin those given. A finding seen before keeps a person's verdict, unless its
 * values changed: then it is open again. Findings no longer raised are removed.
 */
export function mergeFindings(tx: Db, reportId: number, origin: Origin, findings: readonly Finding[]): void {
  const known = new Map(
    tx
      .select()
      .from(finding)
      .where(and(eq(finding.reportId, reportId), eq(finding.origin, origin)))
      .all()
      .map((row) => [row.key, row]),
  );
  for (const row of toRows(reportId, origin, findings)) {
    const before = known.get(row.key);
    known.delete(row.key);
    if (!before) tx.insert(finding).values(row).run();
    else tx.update(finding).set(keepVerdict(row, before)).where(eq(finding.id, before.id)).run();
  }
  const gone = [...known.values()].map((row) => row.id);
  if (gone.length > 0) tx.delete(finding).where(inArray(finding.id, gone)).run();
}

function keepVerdict(row: NewFinding, before: FindingRow): NewFinding {
  if (row.fingerprint !== before.fingerprint)
    return { ...row, state: "open", settledBy: null, settledAt: null, settledNote: null };
  return row;
}

/** The key names report, rule and place; where one rule strikes one place twice, its turn. */
function toRows(reportId: number, origin: Origin, findings: readonly Finding[]): NewFinding[] {
  const turns = new Map<string, number>();
  return findings.map((one) => {
    const place = findingKey(`${reportId}`, one);
    const turn = (turns.get(place) ?? 0) + 1;
    turns.set(place, turn);
    return {
      key: turn === 1 ? place : `${place}|${turn}`,
      fingerprint: findingFingerprint(one),
      reportId,
      origin,
      rule: one.rule,
      severity: one.severity,
      metrics: one.metrics,
      applicant: one.applicant,
      left: one.left,
      right: one.right,
      messageZh: one.message.zh,
      messageEn: one.message.en,
      spans: one.spans,
    };
  });
}
