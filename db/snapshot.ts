import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OwnedDb } from "./open-database";

/**
 * A consistent copy of the whole database as one file, made while others read and write. The caller calls `discard`
 * when the file has been used, or opened; more than once does no harm.
 */
export async function snapshotDatabase(db: OwnedDb): Promise<{ path: string; discard: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-snapshot-"));
  const path = join(folder, "atlas.sqlite");
  await db.$client.backup(path);
  return { path, discard: () => rm(folder, { recursive: true, force: true }) };
}
