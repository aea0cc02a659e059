import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { OwnedDb } from "@/db/open-database";

const MIGRATIONS_FOLDER = "db/migrations";

/**
 * Brings the database's tables up to date, in one transaction that holds the write lock: processes that open one new
 * file at the same time wait for each other. Keeps drizzle's own record of what was applied. Costs a few milliseconds
 * where nothing is to be done. `folder` is read from the working directory.
 */
export function migrateDatabase(db: OwnedDb, folder = MIGRATIONS_FOLDER): void {
  const migrations = readMigrationFiles({ migrationsFolder: folder });
  const newest = Math.max(...migrations.map((migration) => migration.folderMillis));
  if (findLastApplied(db) === newest) return;
  db.transaction(
    (tx) => {
      tx.run(
        sql`create table if not exists __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)`,
      );
      const last = findLastApplied(tx);
      for (const migration of migrations.filter((one) => one.folderMillis > last)) {
        for (const statement of migration.sql) tx.run(sql.raw(statement));
        tx.run(
          sql`insert into __drizzle_migrations (hash, created_at) values (${migration.hash}, ${migration.folderMillis})`,
        );
      }
    },
    { behavior: "immediate" },
  );
}

function findLastApplied(db: Pick<OwnedDb, "get">): number {
  const table = db.get(sql`select 1 from sqlite_master where name = '__drizzle_migrations'`);
  if (!table) return 0;
  const last = db.get<{ at: number | null }>(sql`select max(created_at) as at from __drizzle_migrations`);
  return Number(last?.at ?? 0);
}
