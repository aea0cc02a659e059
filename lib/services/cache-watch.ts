import { setTimeout as sleep } from "node:timers/promises";
import type { Db } from "@/db/open-database";
import { findLastStaleTag, listStaleTags } from "@/db/queries/stale-tags";
import { CACHE_TAGS } from "@/lib/domain/cache-tags";

/** The header by which the revalidation route knows that its own process calls. */
export const INTERNAL_HEADER = "x-atlas-internal";
const POLL_MS = 500;

type CacheWatch = { secret: string; ready: boolean };
const shared = globalThis as typeof globalThis & { atlasCacheWatch?: CacheWatch };

/** The running watch of this process; undefined before the server started. */
export function findCacheWatch(): CacheWatch | undefined {
  return shared.atlasCacheWatch;
}

/**
 * Keeps cached pages in step with the database for as long as the server runs: everything is made stale once, because
 * pages were rendered when the site was built, and then whatever any process writes. `origin` is this server's address.
 */
export async function watchCache(db: Db, origin: string): Promise<never> {
  const watch = { secret: crypto.randomUUID(), ready: false };
  shared.atlasCacheWatch = watch;
  let lastId = await findLastStaleTag(db);
  while (!(await revalidate(origin, watch.secret, [CACHE_TAGS.data]))) await sleep(POLL_MS / 10);
  watch.ready = true;
  for (;;) {
    const stale = await listStaleTags(db, lastId);
    const tags = [...new Set(stale.map((row) => row.tag))];
    if (tags.length === 0 || (await revalidate(origin, watch.secret, tags))) lastId = stale.at(-1)?.id ?? lastId;
    await sleep(POLL_MS);
  }
}

/** False where the server does not answer (yet). */
async function revalidate(origin: string, secret: string, tags: readonly string[]): Promise<boolean> {
  const request = { method: "POST", headers: { [INTERNAL_HEADER]: secret }, body: JSON.stringify(tags) };
  const answer = await fetch(`${origin}/api/internal/revalidate`, request).catch(() => null);
  return answer?.ok ?? false;
}
