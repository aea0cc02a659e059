"use client";
import { lazy, Suspense, useState } from "react";
import type { ActionResult } from "@/lib/domain/app-error";
import { BatchView } from "./batch-view";
import { DropZone } from "./drop-zone";
import { toChunks } from "./dropped-files";
import type { IngestActions } from "./ingest-actions";
import type { IngestBatch } from "./ingest-model";
import { useIngestWords } from "./ingest-words";
import { useBatch } from "./use-batch";

/** Its code arrives when it is opened. */
const PasteForm = lazy(() => import("./paste-form").then((module) => ({ default: module.PasteForm })));

type Props = { first: IngestBatch | null; actions: IngestActions };

/** The import page: hand files in, watch them being read, look at what was detected, store. */
export function IngestBoard({ first, actions }: Props) {
  const { t, locale } = useIngestWords();
  const [batchId, setBatchId] = useState(first?.id ?? null);
  const [pasting, setPasting] = useState(false);
  const [sending, setSending] = useState<{ done: number; n: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { batch, lostAt, refresh } = useBatch(batchId, first);

  const settle = async <T,>(work: Promise<ActionResult<T>>): Promise<T | null> => {
    const result = await work.catch(() => null);
    setProblem(result?.ok ? null : (result?.text[locale] ?? t("failed", { message: "" })));
    await refresh();
    return result?.ok ? result.value : null;
  };
  const show = (id: number) => {
    setBatchId(id);
    history.replaceState(null, "", `?batch=${id}`);
  };
  const sendFiles = async (files: File[]) => {
    const chunks = toChunks(files);
    if (chunks.length === 0) return setProblem(t("empty"));
    let open: number | null = null;
    for (const [i, chunk] of chunks.entries()) {
      setSending({ done: i, n: chunks.length });
      const form = new FormData();
      for (const file of chunk) form.append("files", file, file.webkitRelativePath || file.name);
      if (open !== null) form.set("batch", String(open));
      const sent: { batchId: number } | null = await settle(actions.submit(form));
      if (!sent) break;
      open = sent.batchId;
      show(open);
    }
    setSending(null);
  };
  const sendText = async (text: string) => {
    const form = new FormData();
    form.set("text", text);
    const sent = await settle(actions.submit(form));
    if (!sent) return;
    setPasting(false);
    show(sent.batchId);
  };
  return (
    <>
      <DropZone busy={sending !== null} onFiles={sendFiles} onPaste={() => setPasting(true)} />
      {pasting && (
        <Suspense>
          <PasteForm onSubmit={sendText} onCancel={() => setPasting(false)} />
        </Suspense>
      )}
      {sending && sending.n > 1 && <p className="fine">{t("uploading", sending)}</p>}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {batch && (
        <BatchView
          batch={batch}
          lostAt={lostAt}
          onStoreAll={() => settle(actions.store(batch.items.filter((i) => i.state === "extracted").map((i) => i.id)))}
          onStore={(item, corrected) => settle(actions.store([item.id], corrected))}
          onCorrect={(reportId, corrected) => settle(actions.correct(reportId, corrected))}
          onRetry={(item) => settle(actions.retry(batch.id, item.id))}
          onRemove={(item) => settle(actions.remove(item.id))}
        />
      )}
    </>
  );
}
