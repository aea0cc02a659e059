import { eq, max } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { batch, batchItem, batchItemInput } from "@/db/schema/batch";

/** A file handed in: its bytes, or where they lie on this machine. */
export type BatchInput = {
  fileName: string;
  content: { path: string } | { bytes: Uint8Array };
  byteLength: number;
  sourceUrl?: string | null;
  /** True where the words are ours and only the figures are the agency's. */
  restated?: boolean;
};

export type NewBatch = { inputs: readonly BatchInput[]; startedBy: string; review: boolean; now: Date };

/**
 * Writes down what was handed in, in order, so that nothing is lost if the program stops; `runBatch` does the work.
 * With `review`, items wait as `extracted` for a person. Returns the batch's id.
 */
export function openBatch(db: Db, { inputs, startedBy, review, now }: NewBatch): number {
  return db.transaction(
    (tx) => {
      const { id } = tx
        .insert(batch)
        .values({ startedAt: now.toISOString(), startedBy, review })
        .returning({ id: batch.id })
        .get();
      addToBatch(tx, id, inputs);
      return id;
    },
    { behavior: "immediate" },
  );
}

/** Adds files to the end of a batch, which is then unfinished again. */
export function addToBatch(db: Db, batchId: number, inputs: readonly BatchInput[]): void {
  db.transaction((tx) => {
    const [row] = tx
      .select({ last: max(batchItem.position) })
      .from(batchItem)
      .where(eq(batchItem.batchId, batchId))
      .all();
    const first = (row?.last ?? -1) + 1;
    for (const [index, input] of inputs.entries()) insertItem(tx, batchId, first + index, input);
    tx.update(batch).set({ finishedAt: null }).where(eq(batch.id, batchId)).run();
  });
}

function insertItem(tx: Db, batchId: number, position: number, input: BatchInput): void {
  const { fileName, content, byteLength, sourceUrl = null, restated = false } = input;
  const { id: itemId } = tx
    .insert(batchItem)
    .values({ batchId, position, fileName, byteLength, state: "queued" })
    .returning({ id: batchItem.id })
    .get();
  const source =
    "path" in content ? { path: content.path, bytes: null } : { path: null, bytes: Buffer.from(content.bytes) };
  tx.insert(batchItemInput)
    .values({ itemId, sourceUrl, restated, ...source })
    .run();
}
