import { type OwnedDb, openDatabase } from "@/db/open-database";
import { loadRegions } from "@/db/setup/load-regions";
import { migrateDatabase } from "@/db/setup/migrate-database";

let template: Buffer | undefined;

/** A fresh database in memory, with tables and regions. */
export function openTestDatabase(): OwnedDb {
  template ??= makeTemplate();
  return openDatabase(template);
}

function makeTemplate(): Buffer {
  const db = openDatabase(":memory:");
  migrateDatabase(db);
  loadRegions(db);
  return db.$client.serialize();
}
