import type { Db } from "@/db/open-database";
import { getServerPool } from "@/lib/services/extraction-pool";
import { listUnfinishedBatches, runBatch } from "./run-batch";

/** Who starts batches on the import page. */
export const PAGE = "page";

const shared = globalThis as typeof globalThis & { atlasBatches?: Map<number, Promise<void>> };

/**
 * Runs a batch in the server's own workers while requests go on; its state is to be read from the database. Calling it
 * again while the batch runs makes sure that files added meanwhile are taken too.
 */
export function runInBackground(db: Db, batchId: number): void {
  shared.atlasBatches ??= new Map();
  const running = shared.atlasBatches;
  const before = running.get(batchId) ?? Promise.resolve();
  const run = before.then(() => runBatch(db, batchId, { pool: getServerPool(), now: () => new Date() }));
  const guarded = run.catch((error: unknown) => console.error(`Batch ${batchId} stopped:`, error));
  running.set(batchId, guarded);
  void guarded.then(() => running.get(batchId) === guarded && running.delete(batchId));
}

/** Takes up what the server was at when it last stopped. */
export function resumeInBackground(db: Db): void {
  for (const id of listUnfinishedBatches(db, PAGE)) runInBackground(db, id);
}
