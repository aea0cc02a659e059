import type { Bilingual } from "@/lib/domain/app-error";

export type ItemState = "queued" | "reading" | "extracted" | "stored" | "duplicate" | "failed";

/** One file of a batch, as the import page shows it. */
export type IngestItem = {
  id: number;
  fileName: string;
  byteLength: number;
  state: ItemState;
  detected: {
    agency: string;
    year: number;
    form: string;
    kind: string;
    title: string;
    factCount: number;
    errorCount: number;
    warningCount: number;
    repairs: string[];
    revises: number | null;
  } | null;
  errorCode: string | null;
  errorText: Bilingual | null;
  report: { id: number; agencyName: string; agencySlug: string; year: number } | null;
};

export type IngestBatch = { id: number; finished: boolean; items: IngestItem[] };

/** Failures that a person's word mends: the report does not say whose it is, or of which year. */
const MENDED_BY_HAND: readonly (string | null)[] = ["unknown-agency", "unknown-year"];

/** Whether agency and year can be given for a file that was read and not recognised. */
export function canBeNamed({ state, errorCode }: IngestItem): boolean {
  return state === "failed" && MENDED_BY_HAND.includes(errorCode);
}

export const STATES: readonly ItemState[] = ["stored", "duplicate", "extracted", "failed", "reading", "queued"];

/** How many items stand in each state. */
export function countStates(items: readonly IngestItem[]): Record<ItemState, number> {
  const counts: Record<ItemState, number> = { queued: 0, reading: 0, extracted: 0, stored: 0, duplicate: 0, failed: 0 };
  for (const item of items) counts[item.state] += 1;
  return counts;
}

const RANK: Record<ItemState, number> = { extracted: 0, failed: 1, reading: 2, stored: 3, duplicate: 3, queued: 4 };

/** Rows that wait for a person and failed ones first, then those being read, then what is done; otherwise as handed in. */
export function inOrderOfNeed(items: readonly IngestItem[]): IngestItem[] {
  return [...items].sort((a, b) => RANK[a.state] - RANK[b.state] || a.id - b.id);
}
