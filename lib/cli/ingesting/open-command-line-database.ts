import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type OwnedDb, openDatabase } from "@/db/open-database";
import { loadRegions } from "@/db/setup/load-regions";
import { migrateDatabase } from "@/db/setup/migrate-database";

/** Where the database lies unless `DATABASE_PATH` or an option says otherwise. */
export const DEFAULT_DATABASE = "data/atlas.db";

/** Opens the database, made and brought up to date where needed. */
export function openReadyDatabase(path: string): OwnedDb {
  mkdirSync(dirname(path), { recursive: true });
  const db = openDatabase(path);
  migrateDatabase(db);
  loadRegions(db);
  return db;
}
