import type { ActionResult } from "@/lib/domain/app-error";

/** What the page can ask of the server; every one is refused away from the machine that runs it. */
export type IngestActions = {
  /** Hands in files (`files`) or text (`text`); `batch` adds to a batch that is open. */
  submit: (form: FormData) => Promise<ActionResult<{ batchId: number }>>;
  store: (itemIds: number[], corrected?: { agency: string; year: number }) => Promise<ActionResult<null>>;
  retry: (batchId: number, itemId: number) => Promise<ActionResult<null>>;
  remove: (itemId: number) => Promise<ActionResult<null>>;
  correct: (reportId: number, corrected: { agency: string; year: number }) => Promise<ActionResult<null>>;
};
