import { asc, gt, max } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { staleTag } from "@/db/schema/cache";

/** The newest row's id; 0 where nothing was ever written. */
export async function findLastStaleTag(db: Db): Promise<number> {
  const [row] = await db.select({ id: max(staleTag.id) }).from(staleTag);
  return row?.id ?? 0;
}

/** Tags made stale after a row, oldest first. */
export async function listStaleTags(db: Db, afterId: number): Promise<{ id: number; tag: string }[]> {
  return db
    .select({ id: staleTag.id, tag: staleTag.tag })
    .from(staleTag)
    .where(gt(staleTag.id, afterId))
    .orderBy(asc(staleTag.id));
}
