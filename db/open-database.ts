import Sqlite12 from "better-sqlite3";
import Sqlite13 from "better-sqlite3-13";
import { drizzle } from "drizzle-orm/better-sqlite3";
import * as agency from "./schema/agency";
import * as batch from "./schema/batch";
import * as cache from "./schema/cache";
import * as document from "./schema/document";
import * as fact from "./schema/fact";
import * as finding from "./schema/finding";
import * as region from "./schema/region";
import * as report from "./schema/report";
import * as seriesValue from "./schema/series-value";

const schema = {
  ...agency,
  ...batch,
  ...cache,
  ...document,
  ...fact,
  ...finding,
  ...region,
  ...report,
  ...seriesValue,
};

const FIRST_NODE_OF_13 = 22;
/** Version 12 is the last that runs on Node 20, and dies on Node 24; 13 needs Node 22. Each loads its binary at first use. */
const Database: typeof Sqlite12 = Number(process.versions.node.split(".")[0]) < FIRST_NODE_OF_13 ? Sqlite12 : Sqlite13;

/**
 * Opens (and creates) the SQLite file at `path`, in WAL mode with foreign keys on. `:memory:` is a database of its own,
 * and so is a serialised one given as bytes. `onStatement` is told of every statement as it runs.
 */
export function openDatabase(path: string | Buffer, onStatement?: (statement: string) => void) {
  const sqlite = new Database(path, onStatement ? { verbose: (statement) => onStatement(String(statement)) } : {});
  sqlite.pragma("journal_mode = WAL");
  sqlite.pragma("synchronous = NORMAL");
  sqlite.pragma("foreign_keys = ON");
  sqlite.pragma("busy_timeout = 10000");
  return drizzle(sqlite, { schema });
}

/** The database, or a transaction of it. */
export type Db = Omit<ReturnType<typeof openDatabase>, "$client">;
export type OwnedDb = ReturnType<typeof openDatabase>;
