"use client";
import { useCallback, useEffect, useState } from "react";
import type { IngestBatch } from "./ingest-model";

const POLL_MS = 700;

export type BatchState = {
  batch: IngestBatch | null;
  /** When the connection was lost; null while it holds. */
  lostAt: Date | null;
  refresh: () => Promise<void>;
};

/** Follows a batch until every file is done, also over a lost connection and after a reload. */
export function useBatch(batchId: number | null, first: IngestBatch | null): BatchState {
  const [batch, setBatch] = useState(first);
  const [lostAt, setLostAt] = useState<Date | null>(null);
  const refresh = useCallback(async () => {
    if (batchId === null) return;
    const answer = await fetch(`/api/v1/batches/${batchId}`, { cache: "no-store" }).catch(() => null);
    if (!answer?.ok) return setLostAt((before) => before ?? new Date());
    setLostAt(null);
    setBatch(await answer.json());
  }, [batchId]);
  const moving = batch?.id !== batchId || batch.items.some((i) => i.state === "queued" || i.state === "reading");
  useEffect(() => {
    if (batchId === null || !moving) return;
    void refresh();
    const timer = setInterval(refresh, POLL_MS);
    return () => clearInterval(timer);
  }, [batchId, moving, refresh]);
  return { batch: batch?.id === batchId ? batch : null, lostAt, refresh };
}
