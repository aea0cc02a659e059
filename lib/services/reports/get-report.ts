import { eq } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { type Agency, agency } from "@/db/schema/agency";
import { type Report, report } from "@/db/schema/report";
import { AppError } from "@/lib/domain/app-error";

/** A report with its agency; AppError `not-found` where there is none of that number. */
export function getReport(tx: Db, id: number): { report: Report; agency: Agency } {
  const row = tx
    .select({ report, agency })
    .from(report)
    .innerJoin(agency, eq(agency.id, report.agencyId))
    .where(eq(report.id, id))
    .get();
  if (row) return row;
  throw new AppError("not-found", {
    zh: `没有编号为 ${id} 的年报，可能已被删除，没有改动任何内容。请从机构页重新进入。`,
    en: `There is no report number ${id}; it may have been deleted. Nothing was changed. Find it again from its agency's page.`,
  });
}
