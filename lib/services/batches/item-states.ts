import { eq } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { type BatchItem, batchItem, batchItemInput, type Detected } from "@/db/schema/batch";
import type { AppError, Bilingual } from "@/lib/domain/app-error";

/** What an item is known to be after a step; a failed one keeps its bytes, for another try. */
export type Outcome =
  | { state: "reading"; sha256: string }
  | { state: "extracted"; detected: Detected }
  | { state: "stored"; reportId: number; detected: Detected }
  /** The same bytes as a report on file, or as another file of the batch, which `words` name. */
  | { state: "duplicate"; reportId?: number; detected?: Detected; words: Bilingual | undefined }
  | { state: "failed"; error: AppError };

/** Moves an item on. A stored or duplicate one gives up its bytes: the document has them. */
export function moveItem(db: Db, itemId: number, outcome: Outcome): void {
  const changes = toChanges(outcome);
  db.transaction((tx) => {
    tx.update(batchItem).set(changes).where(eq(batchItem.id, itemId)).run();
    const isDone = outcome.state === "stored" || outcome.state === "duplicate";
    if (isDone) tx.delete(batchItemInput).where(eq(batchItemInput.itemId, itemId)).run();
  });
}

function toChanges(outcome: Outcome): Partial<BatchItem> {
  if (outcome.state === "failed") {
    return { state: "failed", errorCode: outcome.error.code, errorText: outcome.error.text };
  }
  if (outcome.state !== "duplicate") return { ...outcome, errorCode: null, errorText: null };
  const { words, ...duplicate } = outcome;
  return { ...duplicate, errorCode: null, errorText: words ?? null };
}
