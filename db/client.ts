import "server-only";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type OwnedDb, openDatabase } from "./open-database";

/** Where the database lies; `DATABASE_PATH` overrides. */
export const DATABASE_PATH = process.env.DATABASE_PATH ?? "data/atlas.db";

const shared = globalThis as typeof globalThis & { atlasDb?: OwnedDb };

/** The server's one connection, opened at first use. */
export function getDb(): OwnedDb {
  if (!shared.atlasDb) {
    mkdirSync(dirname(DATABASE_PATH), { recursive: true });
    shared.atlasDb = openDatabase(DATABASE_PATH);
  }
  return shared.atlasDb;
}
