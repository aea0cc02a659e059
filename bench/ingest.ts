import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sql } from "drizzle-orm";
import { type OwnedDb, openDatabase } from "@/db/open-database";
import { searchReports, searchSubjects } from "@/db/queries/search";
import { loadRegions } from "@/db/setup/load-regions";
import { migrateDatabase } from "@/db/setup/migrate-database";
import { type ExtractionPool, openExtractionPool } from "@/lib/services/extraction-pool";
import { storeReport } from "@/lib/services/reports/store-report";

const SAMPLE = "db/sample";
const YEARS = 8;
const KINDS = ["城市管理局", "教育局", "人民政府", "审计局", "水务局", "民政局", "财政局", "交通运输局"];
const QUERY_RUNS = 20;

/**
 * `npx tsx bench/ingest.ts --reports 10000`: reads and stores that many reports, made of the demonstration ones under
 * other agencies and years, through the ordinary workers and transactions; then asks what pages ask.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { reports: { type: "string", default: "1000" } } });
  const total = Number(values.reports);
  const folder = mkdtempSync(join(tmpdir(), "atlas-bench-"));
  const path = join(folder, "atlas.db");
  const db = openDatabase(path);
  migrateDatabase(db);
  loadRegions(db);
  const pool = openExtractionPool({ root: process.cwd() });
  const started = performance.now();
  await storeAll(db, pool, total);
  const seconds = (performance.now() - started) / 1000;
  await pool.close();
  db.$client.pragma("wal_checkpoint(TRUNCATE)");
  const megabytes = statSync(path).size / 1e6;
  console.log(`${total} reports in ${seconds.toFixed(1)} s: ${(total / seconds).toFixed(1)} a second`);
  console.log(`database ${megabytes.toFixed(0)} MB, memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
  await timeQueries(db);
  db.$client.close();
  rmSync(folder, { recursive: true });
}

async function storeAll(db: OwnedDb, pool: ExtractionPool, total: number): Promise<void> {
  const texts = readdirSync(SAMPLE).filter((name) => name.endsWith(".txt"));
  const files = texts.map((name) => readFileSync(join(SAMPLE, name), "utf8"));
  const districts = db.all<{ name: string }>(sql`select full_name as name from region where level = 'district'`);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < total; index = next++) {
      const bytes = Buffer.from(`${files[index % files.length]}\n${index}`);
      const agency = Math.floor(index / YEARS);
      const place = districts[agency % districts.length]?.name ?? "";
      const agencyName = `${place}${KINDS[Math.floor(agency / districts.length) % KINDS.length]}`;
      const read = await pool.read({ bytes, fileName: "report.txt" });
      const file = { fileName: `${index}.txt`, bytes, sourceUrl: null, restated: true };
      const override = { agencyName, year: 2017 + (index % YEARS) };
      storeReport(db, { file, read, override, who: "bench", now: new Date(0) });
    }
  };
  await Promise.all([work(), work(), work(), work()]);
}

async function timeQueries(db: OwnedDb): Promise<void> {
  const rows = db.get<{ n: number }>(sql`select count(*) as n from series_value`)?.n;
  console.log(`${rows} values in series`);
  const series = sql`select agency_id, year, value from series_value where series = 'requests.received' and value is not null`;
  await time("one series, all agencies and years", () => db.all(series).length);
  const year = sql`select agency_id, value from series_value where series = 'requests.received' and year = 2020 and value is not null order by value desc limit 100`;
  await time("one series, one year, the first hundred", () => db.all(year).length);
  for (const text of ["城管", "政府信息公开", "行政复议 2020"]) {
    await time(`reports with ${text}`, async () => (await searchReports(db, { text, limit: 20 })).length);
  }
  for (const text of ["北京", "局", "jin", "城管局", "xhqjyj"]) {
    await time(`subjects for ${text}`, async () => (await searchSubjects(db, { text, limit: 20 })).length);
  }
}

async function time(name: string, work: () => number | Promise<number>): Promise<void> {
  const times: number[] = [];
  let found = 0;
  for (let run = 0; run < QUERY_RUNS; run += 1) {
    const started = performance.now();
    found = await work();
    times.push(performance.now() - started);
  }
  const median = times.sort((a, b) => a - b)[QUERY_RUNS / 2] ?? 0;
  console.log(`${median.toFixed(2)} ms ${name} (${found})`);
}

await main();
