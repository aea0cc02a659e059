import { eq } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { type BatchItem, batchItem, batchItemInput, type Detected } from "@/db/schema/batch";
import type { AppError, Bilingual } from "@/lib/domain/app-error";

/** What an item is known to be after a step; a failed one keeps its bytes, for another try. */
export type Outcome =
  | { state: "reading"; sha256: string }
  | { state: "extracted"; detected: Detected }
  | { state: "stored" | "duplicate"; reportId: number; detected?: Detected }
  /** The same bytes as another file of the batch that waits for a person; `words` name it. */
  | { state: "duplicate"; words: Bilingual }
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
  if ("words" in outcome) return { state: "duplicate", errorCode: null, errorText: outcome.words };
  return { ...outcome, errorCode: null, errorText: null };
}
