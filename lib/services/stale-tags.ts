import { lt } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { staleTag } from "@/db/schema/cache";
import { CACHE_TAGS, toAgencyTag, toReportTag } from "@/lib/domain/cache-tags";

const KEPT_MS = 24 * 60 * 60 * 1000;

/** Says what a write changed: a running server, whichever process wrote, renders these pages anew. */
export function markStale(
  tx: Db,
  changed: { agencySlugs: readonly string[]; reportIds: readonly number[] },
  now: Date,
): void {
  const { overview, agencies, findings, compare } = CACHE_TAGS;
  const tags = [
    ...[overview, agencies, findings, compare],
    ...changed.agencySlugs.map(toAgencyTag),
    ...changed.reportIds.map(toReportTag),
  ];
  const at = now.toISOString();
  tx.delete(staleTag)
    .where(lt(staleTag.at, new Date(now.getTime() - KEPT_MS).toISOString()))
    .run();
  tx.insert(staleTag)
    .values(tags.map((tag) => ({ tag, at })))
    .run();
}
