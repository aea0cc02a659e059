import "server-only";
import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type OwnedDb, openDatabase } from "./open-database";
import { migrateDatabase } from "./setup/migrate-database";

/** Where the database lies; `DATABASE_PATH` overrides. */
export const DATABASE_PATH = process.env.DATABASE_PATH ?? "data/atlas.db";

/** Where each statement is written down as it runs, one a line; nowhere unless `STATEMENT_LOG` names a file. */
const STATEMENT_LOG = process.env.STATEMENT_LOG;

const shared = globalThis as typeof globalThis & { atlasDb?: OwnedDb };

/** The server's one connection, opened at first use; its tables are brought up to date then. */
export function getDb(): OwnedDb {
  if (!shared.atlasDb) {
    mkdirSync(dirname(DATABASE_PATH), { recursive: true });
    const db = openDatabase(DATABASE_PATH, STATEMENT_LOG ? (statement) => log(STATEMENT_LOG, statement) : undefined);
    migrateDatabase(db);
    shared.atlasDb = db;
  }
  return shared.atlasDb;
}

function log(path: string, statement: string): void {
  appendFileSync(path, `${statement.replaceAll(/\s+/g, " ").trim()}\n`);
}
