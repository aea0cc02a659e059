import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { agency } from "@/db/schema/agency";
import { type Report, report, reportCorrection } from "@/db/schema/report";
import { findNamedRegion } from "@/lib/domain/agencies/agency-kinds";
import { AppError } from "@/lib/domain/app-error";
import { findOrCreateAgency } from "@/lib/services/agencies/find-or-create-agency";
import { markStale } from "@/lib/services/stale-tags";
import { getReport } from "./get-report";
import { rebuildAgency } from "./rebuild-agency";
import { nextRevision, settleCurrent } from "./revisions";

export type ReportCorrection = {
  reportId: number;
  agencyName?: string;
  year?: number;
  reason: string;
  who: string;
  now: Date;
};

/**
 * Gives a report to another agency or year, as its newest revision there; what was detected stays on record. An agency
 * left without a report is removed. AppError `not-found`, or `invalid-input` where nothing would change.
 */
export function correctReport(db: Db, input: ReportCorrection): { agencySlug: string } {
  return db.transaction(
    (tx) => {
      const { report: old, agency: from } = getReport(tx, input.reportId);
      const name = input.agencyName?.trim();
      const to = name ? findOrCreateAgency(tx, { name, regionCode: findNamedRegion(name) ?? from.regionCode }) : from;
      const year = input.year ?? old.year;
      if (to.id === from.id && year === old.year) throw nothingToCorrect();

      const record = toRecorder(tx, input);
      if (to.id !== from.id) record("agency", from.name, to.name);
      if (year !== old.year) record("year", String(old.year), String(year));
      moveReport(tx, old, { agencyId: to.id, year });
      for (const id of new Set([from.id, to.id])) rebuildAgency(tx, id);
      removeIfEmpty(tx, from.id);
      markStale(tx, { agencySlugs: [from.slug, to.slug], reportIds: [old.id] }, input.now);
      return { agencySlug: to.slug };
    },
    { behavior: "immediate" },
  );
}

/** Removes an agency that has no report left and that no other took over from. */
export function removeIfEmpty(tx: Db, agencyId: number): void {
  tx.run(sql`
    delete from ${agency} where id = ${agencyId}
      and not exists (select 1 from ${report} where agency_id = ${agencyId})
      and not exists (select 1 from agency as later where later.predecessor_id = ${agencyId})`);
}

function moveReport(tx: Db, old: Report, place: { agencyId: number; year: number }): void {
  tx.update(report)
    .set({ ...place, revision: nextRevision(tx, place), isCurrent: false })
    .where(eq(report.id, old.id))
    .run();
  settleCurrent(tx, old);
  settleCurrent(tx, place);
}

function toRecorder(tx: Db, { reportId, reason, who, now }: ReportCorrection) {
  return (field: "agency" | "year", oldValue: string, newValue: string) =>
    tx
      .insert(reportCorrection)
      .values({ reportId, field, oldValue, newValue, reason, who, at: now.toISOString() })
      .run();
}

function nothingToCorrect(): AppError {
  return new AppError("invalid-input", {
    zh: "机构和年份都与现在的相同，没有改动。请填写正确的机构名称或年份。",
    en: "Agency and year are as they stand already; nothing was changed. Give the right agency or year.",
  });
}
