import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type OwnedDb, openDatabase } from "@/db/open-database";
import { loadRegions } from "@/db/setup/load-regions";
import { migrateDatabase } from "@/db/setup/migrate-database";
import { AppError } from "@/lib/domain/app-error";

/** Where the database lies unless `DATABASE_PATH` or an option says otherwise. */
export const DEFAULT_DATABASE = "data/atlas.db";

/**
 * Opens the database, made and brought up to date where needed. AppError `damaged` where the file is no database, or
 * none can be made there.
 */
export function openReadyDatabase(path: string): OwnedDb {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const db = openDatabase(path);
    migrateDatabase(db);
    loadRegions(db);
    return db;
  } catch (error) {
    throw isUnusable(error) ? notADatabase(path, error) : error;
  }
}

/** Of SQLite and of the file system: the file is something else, or lies where nothing can be written. */
const UNUSABLE = /^(?:SQLITE_(?:NOTADB|CANTOPEN|CORRUPT|READONLY|PERM)|ENOTDIR|EEXIST|EACCES|EROFS|EPERM)/;

function isUnusable(error: unknown): error is Error & { code: string } {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error && "code" in cause && UNUSABLE.test(String(cause.code));
}

function notADatabase(path: string, cause: Error): AppError {
  return new AppError(
    "damaged",
    {
      zh: `${path} 不是数据库文件，或无法在那里建立数据库。这个文件没有改动，也没有入库任何年报。请换一个路径，或给一个还不存在的文件名。`,
      en: `${path} is no database, or none can be made there. The file was not changed and nothing was stored. Give another path, or the name of a file that does not exist yet.`,
    },
    { cause },
  );
}
