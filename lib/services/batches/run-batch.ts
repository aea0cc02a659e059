import { and, asc, eq, isNull } from "drizzle-orm";
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
 * Takes every item of a batch that is not done as far as it goes, also those added meanwhile. Safe to run again after a
 * crash: an item caught while being read is read again, and a stored file is never stored twice. One run a batch at a
 * time.
 */
export async function runBatch(db: Db, batchId: number, { pool, now, onItem }: BatchRun): Promise<void> {
  const { review, startedBy: who } = getBatch(db, batchId);
  requeueInterrupted(db, batchId);
  const takeNext = async (): Promise<void> => {
    for (let id = claimNext(db, batchId); id !== undefined; id = claimNext(db, batchId)) {
      const item = await processItem(db, id, { pool, review, who, now });
      onItem?.(item);
    }
  };
  await Promise.all(Array.from({ length: IN_HAND }, takeNext));
  db.update(batch).set({ finishedAt: now().toISOString() }).where(eq(batch.id, batchId)).run();
}

/** Batches of one origin that were begun and not ended, oldest first: what a crash left behind. */
export function listUnfinishedBatches(db: Db, startedBy: string): number[] {
  return db
    .select({ id: batch.id })
    .from(batch)
    .where(and(isNull(batch.finishedAt), eq(batch.startedBy, startedBy)))
    .orderBy(asc(batch.id))
    .all()
    .map((row) => row.id);
}

function getBatch(db: Db, batchId: number) {
  const row = db.select().from(batch).where(eq(batch.id, batchId)).get();
  if (!row) throw new Error(`No batch ${batchId}`);
  return row;
}

function requeueInterrupted(db: Db, batchId: number): void {
  db.update(batchItem)
    .set({ state: "queued" })
    .where(and(eq(batchItem.batchId, batchId), eq(batchItem.state, "reading")))
    .run();
}

function claimNext(db: Db, batchId: number): number | undefined {
  return db.transaction(
    (tx) => {
      const next = tx
        .select({ id: batchItem.id })
        .from(batchItem)
        .where(and(eq(batchItem.batchId, batchId), eq(batchItem.state, "queued")))
        .orderBy(asc(batchItem.position))
        .limit(1)
        .get();
      if (next) tx.update(batchItem).set({ state: "reading" }).where(eq(batchItem.id, next.id)).run();
      return next?.id;
    },
    { behavior: "immediate" },
  );
}
