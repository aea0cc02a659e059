import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { type BatchItem, batch, batchItem } from "@/db/schema/batch";
import type { ExtractionPool } from "@/lib/services/extraction-pool";
import { processItem } from "./process-item";

/** Files in hand at once: one being read in each worker, and one waiting for each. */
const IN_HAND = 4;

export type BatchRun = {
  pool: ExtractionPool;
  now: () => Date;
  /** Called with each item as it ends up, in order of ending. */
  onItem?: (item: BatchItem) => void;
};

/**
 * Takes every item of a batch that is not done as far as it goes. Safe to run again after a crash: an item caught while
 * being read is read again, and a stored file is never stored twice.
 */
export async function runBatch(db: Db, batchId: number, { pool, now, onItem }: BatchRun): Promise<void> {
  const { review, startedBy: who } = getBatch(db, batchId);
  const waiting = listWaitingItems(db, batchId);
  const takeNext = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      onItem?.(await processItem(db, id, { pool, review, who, now }));
    }
  };
  await Promise.all(Array.from({ length: IN_HAND }, takeNext));
  db.update(batch).set({ finishedAt: now().toISOString() }).where(eq(batch.id, batchId)).run();
}

/** Batches that were begun and not ended, oldest first: what a crash left behind. */
export function listUnfinishedBatches(db: Db): { id: number; startedBy: string }[] {
  return db
    .select({ id: batch.id, startedBy: batch.startedBy })
    .from(batch)
    .where(isNull(batch.finishedAt))
    .orderBy(asc(batch.id))
    .all();
}

function getBatch(db: Db, batchId: number) {
  const row = db.select().from(batch).where(eq(batch.id, batchId)).get();
  if (!row) throw new Error(`No batch ${batchId}`);
  return row;
}

function listWaitingItems(db: Db, batchId: number): number[] {
  return db
    .select({ id: batchItem.id })
    .from(batchItem)
    .where(and(eq(batchItem.batchId, batchId), inArray(batchItem.state, ["queued", "reading"])))
    .orderBy(asc(batchItem.position))
    .all()
    .map((row) => row.id);
}
