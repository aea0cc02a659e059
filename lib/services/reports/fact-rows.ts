import { asc, inArray } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { type FactRow, fact } from "@/db/schema/fact";
import type { BlankCell, Fact } from "@/lib/extraction/extraction";

/** The facts of reports that count (rejected ones do not), in order of their text. */
export function listStandingFacts(tx: Db, reportIds: readonly number[]): FactRow[] {
  return tx
    .select()
    .from(fact)
    .where(inArray(fact.reportId, [...reportIds]))
    .orderBy(asc(fact.reportId), asc(fact.start), asc(fact.id))
    .all()
    .filter((row) => row.state !== "rejected");
}

/** Stored facts as the audit reads them; blank cells are left out. */
export function toFacts(rows: readonly FactRow[]): Fact[] {
  return rows.flatMap(({ metric, applicant, value, unit, qualifier, rule, sourceKind: kind, start, end, quote }) =>
    value === null ? [] : [{ metric, applicant, value, unit, qualifier, rule, source: { kind, start, end, quote } }],
  );
}

/** Stored blank cells as the audit reads them. */
export function toBlanks(rows: readonly FactRow[]): BlankCell[] {
  return rows.flatMap(({ metric, applicant, blankState: state, start, end }) =>
    state ? [{ metric, applicant, state, start, end }] : [],
  );
}
