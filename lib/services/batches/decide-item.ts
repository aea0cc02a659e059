import { eq } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { type BatchItem, batch, batchItem } from "@/db/schema/batch";
import type { ExtractionPool } from "@/lib/services/extraction-pool";
import type { Override } from "@/lib/services/reports/store-report";
import { getItem, processItem } from "./process-item";

export type StoreDecision = { itemId: number; override?: Override; who: string; pool: ExtractionPool; now: () => Date };

/** Stores an item that a person has looked at, with agency or year set right. Returns the item as it then is. */
export async function storeItem(db: Db, { itemId, override = {}, ...work }: StoreDecision): Promise<BatchItem> {
  const item = getItem(db, itemId);
  if (item.state === "stored" || item.state === "duplicate") return item;
  return processItem(db, itemId, { ...work, override, review: false });
}

/** Puts a failed item back in the queue; `runInBackground` takes it from there. AppError `not-found`. */
export function requeueItem(db: Db, itemId: number): { batchId: number } {
  return db.transaction((tx) => {
    const { batchId } = getItem(tx, itemId);
    tx.update(batchItem)
      .set({ state: "queued", errorCode: null, errorText: null })
      .where(eq(batchItem.id, itemId))
      .run();
    tx.update(batch).set({ finishedAt: null }).where(eq(batch.id, batchId)).run();
    return { batchId };
  });
}

/** Takes an item out of its batch, with the bytes kept for it; a report already stored stays. AppError `not-found`. */
export function removeItem(db: Db, itemId: number): void {
  getItem(db, itemId);
  db.delete(batchItem).where(eq(batchItem.id, itemId)).run();
}
