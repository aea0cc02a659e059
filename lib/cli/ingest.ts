import { parseArgs } from "node:util";
import type { OwnedDb } from "@/db/open-database";
import { AppError } from "@/lib/domain/app-error";
import { listInputs } from "@/lib/services/batches/list-inputs";
import { openBatch } from "@/lib/services/batches/open-batch";
import { listUnfinishedBatches, runBatch } from "@/lib/services/batches/run-batch";
import { openExtractionPool } from "@/lib/services/extraction-pool";
import { DEFAULT_DATABASE, openReadyDatabase } from "./ingesting/open-command-line-database";
import { showProgress } from "./ingesting/progress";

const WHO = "command-line";
const USAGE = `用法 Usage: npm run ingest -- [--database FILE] [--source-url URL] [--resume] PATH…
  PATH 可以是年报文件、文件夹或压缩包。A report, a folder or a zip.
  --database    数据库文件，默认 ${DEFAULT_DATABASE}。The database file.
  --source-url  原件的网址。Where the original was published.
  --resume      继续上次中断的批次。Takes up what was interrupted.
`;
const OPTIONS = {
  database: { type: "string" },
  "source-url": { type: "string" },
  resume: { type: "boolean", default: false },
} as const;

/** Stores every report under the paths. 0 where each was stored or is there already, else 2. */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args);
  if (positionals.length === 0 && !values.resume) {
    process.stderr.write(USAGE);
    return 2;
  }
  const db = openReadyDatabase(values.database ?? process.env.DATABASE_PATH ?? DEFAULT_DATABASE);
  const { inputs, refused } = await listInputs(positionals);
  for (const { path, error } of refused) process.stderr.write(`${path}: ${error.text.zh} ${error.text.en}\n`);

  const waiting = values.resume ? listUnfinishedBatches(db, WHO) : [];
  const sourceUrl = values["source-url"] ?? null;
  const given = inputs.map((input) => ({ ...input, sourceUrl }));
  if (given.length > 0) waiting.push(openBatch(db, { inputs: given, startedBy: WHO, review: false, now: new Date() }));
  const failed = refused.length + (await runAll(db, waiting, given.length));
  return failed > 0 ? 2 : 0;
}

/** What was asked for; nothing where an option is unknown or lacks its value, so that the usage is shown. */
function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return parseArgs({ args: [], options: OPTIONS, allowPositionals: true });
  }
}

/** Returns how many files failed. */
async function runAll(db: OwnedDb, batchIds: readonly number[], total: number): Promise<number> {
  const pool = openExtractionPool({ root: process.cwd() });
  const progress = showProgress(total, process.stdout);
  for (const id of batchIds) await runBatch(db, id, { pool, now: () => new Date(), onItem: progress.add });
  const { stored, duplicate, failed } = progress.end();
  console.log(`入库 stored ${stored}, 重复 duplicate ${duplicate}, 失败 failed ${failed}`);
  await pool.close();
  db.$client.close();
  return failed;
}

/** What the user got wrong is said in words; a bug is thrown on, whole. */
function sayError(error: unknown): number {
  if (!(error instanceof AppError)) throw error;
  process.stderr.write(`${error.text.zh}\n${error.text.en}\n`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2)).catch(sayError);
