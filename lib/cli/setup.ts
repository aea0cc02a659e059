import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { OwnedDb } from "@/db/open-database";
import { batch } from "@/db/schema/batch";
import { AppError } from "@/lib/domain/app-error";
import { type BatchInput, openBatch } from "@/lib/services/batches/open-batch";
import { listUnfinishedBatches, runBatch } from "@/lib/services/batches/run-batch";
import { openExtractionPool } from "@/lib/services/extraction-pool";
import { reextractAll } from "@/lib/services/reports/reextract-all";
import { DEFAULT_DATABASE, openReadyDatabase } from "./ingesting/open-command-line-database";
import { showProgress } from "./ingesting/progress";

const SAMPLE_FOLDER = "db/sample";
const WHO = "setup";
const SampleIndex = z.array(z.object({ file: z.string(), sourceUrl: z.string().nullable(), restated: z.boolean() }));

/**
 * Makes the database ready: tables, regions, the demonstration reports (once; `--no-sample` leaves them out), and
 * reports that an older extractor read, read again. Costs little where nothing is to be done.
 */
async function main(args: readonly string[]): Promise<void> {
  const db = openReadyDatabase(process.env.DATABASE_PATH ?? DEFAULT_DATABASE);
  const pool = openExtractionPool({ root: process.cwd() });
  if (!args.includes("--no-sample")) await loadSample(db, pool);
  const { renewed, failed } = await reextractAll(db, pool, () => new Date());
  if (renewed > 0) console.log(`按新规则重读 ${renewed} 份。Read ${renewed} reports again by newer rules.`);
  for (const { reportId, error } of failed) console.log(`report ${reportId}: ${error.text.zh} ${error.text.en}`);
  await pool.close();
  db.$client.close();
}

type Pool = ReturnType<typeof openExtractionPool>;

async function loadSample(db: OwnedDb, pool: Pool): Promise<void> {
  const known = db.select({ id: batch.id }).from(batch).where(eq(batch.startedBy, WHO)).get();
  const inputs = known ? [] : await listSample();
  if (!known) openBatch(db, { inputs, startedBy: WHO, review: false, now: new Date() });
  const unfinished = listUnfinishedBatches(db, WHO);
  if (unfinished.length === 0) return;
  console.log("载入示范年报。Loading the demonstration reports.");
  const progress = showProgress(inputs.length, process.stdout);
  const onItem: typeof progress.add = (item) => {
    if (process.stdout.isTTY || item.state === "failed") progress.add(item);
  };
  for (const id of unfinished) await runBatch(db, id, { pool, now: () => new Date(), onItem });
  progress.end();
}

async function listSample(): Promise<BatchInput[]> {
  const index = SampleIndex.parse(JSON.parse(await readFile(join(SAMPLE_FOLDER, "index.json"), "utf8")));
  return Promise.all(
    index.map(async ({ file, sourceUrl, restated }) => {
      const bytes = await readFile(join(SAMPLE_FOLDER, file));
      return { fileName: file, content: { bytes }, byteLength: bytes.length, sourceUrl, restated };
    }),
  );
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof AppError)) throw error;
  process.stderr.write(`${error.text.zh}\n${error.text.en}\n`);
  process.exitCode = 2;
});
