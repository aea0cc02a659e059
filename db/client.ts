import "server-only";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type OwnedDb, openDatabase } from "./open-database";
import { migrateDatabase } from "./setup/migrate-database";

/** Where the database lies; `DATABASE_PATH` overrides. */
export const DATABASE_PATH = process.env.DATABASE_PATH ?? "data/atlas.db";

const shared = globalThis as typeof globalThis & { atlasDb?: OwnedDb };

/** The server's one connection, opened at first use; its tables are brought up to date then. */
export function getDb(): OwnedDb {
  if (!shared.atlasDb) {
    mkdirSync(dirname(DATABASE_PATH), { recursive: true });
    const db = openDatabase(DATABASE_PATH);
    migrateDatabase(db);
    shared.atlasDb = db;
  }
  return shared.atlasDb;
}
