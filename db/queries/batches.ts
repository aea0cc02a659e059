import { asc, eq } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { agency } from "@/db/schema/agency";
import { type Batch, type BatchItem, batch, batchItem } from "@/db/schema/batch";
import { report } from "@/db/schema/report";

/** A row of the import page: the item, and the report it became or repeats. */
export type BatchRow = BatchItem & {
  report: { id: number; agencyName: string; agencySlug: string; year: number } | null;
};

/** A batch of that number; undefined where there is none. */
export async function findBatch(db: Db, id: number): Promise<Batch | undefined> {
  return db.select().from(batch).where(eq(batch.id, id)).get();
}

/** The items of a batch in the order they were handed in. */
export async function listBatchRows(db: Db, batchId: number): Promise<BatchRow[]> {
  const rows = await db
    .select({
      item: batchItem,
      report: { id: report.id, agencyName: agency.name, agencySlug: agency.slug, year: report.year },
    })
    .from(batchItem)
    .leftJoin(report, eq(report.id, batchItem.reportId))
    .leftJoin(agency, eq(agency.id, report.agencyId))
    .where(eq(batchItem.batchId, batchId))
    .orderBy(asc(batchItem.position));
  return rows.map(({ item, report: of }) => ({
    ...item,
    report:
      of.id === null || of.agencyName === null || of.agencySlug === null || of.year === null
        ? null
        : { id: of.id, agencyName: of.agencyName, agencySlug: of.agencySlug, year: of.year },
  }));
}
