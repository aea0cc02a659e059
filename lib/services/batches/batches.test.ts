import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { OwnedDb } from "@/db/open-database";
import { listBatchRows } from "@/db/queries/batches";
import { batchItem, batchItemInput } from "@/db/schema/batch";
import { document } from "@/db/schema/document";
import { type ExtractionPool, openExtractionPool } from "@/lib/services/extraction-pool";
import { openTestDatabase } from "@/lib/services/testing/open-test-database";
import { removeItem, requeueItem, storeItem } from "./decide-item";
import { listInputs, toInputs } from "./list-inputs";
import { addToBatch, type BatchInput, openBatch } from "./open-batch";
import { listUnfinishedBatches, runBatch } from "./run-batch";

const QINGDAO = "db/sample/restated-000.txt";
const HANGZHOU = "db/sample/restated-004.txt";
/** `x/一.txt` holding 1, `二.txt` holding 22. */
const ZIP =
  "UEsDBBQAAAgAAAAAeF2379yDAQAAAAEAAAAJAAAAeC/kuIAudHh0MVBLAwQUAAAIAAAAAHhdDhd+ZAIAAAACAAAABwAAAOS6jC50eHQyMlBLAQIUAxQAAAgAAAAAeF2379yDAQAAAAEAAAAJAAAAAAAAAAAAAACAAQAAAAB4L+S4gC50eHRQSwECFAMUAAAIAAAAAHhdDhd+ZAIAAAACAAAABwAAAAAAAAAAAAAAgAEoAAAA5LqMLnR4dFBLBQYAAAAAAgACAGwAAABPAAAAAAA=";
const now = () => new Date("2026-11-24T08:00:00Z");
let db: OwnedDb;
let pool: ExtractionPool;
let folder: string;
beforeAll(() => {
  pool = openExtractionPool({ root: process.cwd() });
  folder = mkdtempSync(join(tmpdir(), "atlas-batch-"));
});
afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  db = openTestDatabase();
});

const toInput = (path: string): BatchInput => {
  const bytes = readFileSync(path);
  return { fileName: path, content: { bytes }, byteLength: bytes.length, sourceUrl: "https://example.org/a" };
};
const open = (inputs: BatchInput[], review = false) =>
  openBatch(db, { inputs, startedBy: "tester", review, now: now() });
const listStates = async (id: number) => (await listBatchRows(db, id)).map((row) => row.state);

test("a batch stores reports, knows the same bytes again, and says why a file failed", async () => {
  const noReport = { fileName: "a.txt", content: { bytes: Buffer.from("今天天气很好。") }, byteLength: 21 };
  const id = open([toInput(QINGDAO), noReport]);
  addToBatch(db, id, [toInput(QINGDAO)]);
  await runBatch(db, id, { pool, now });
  const rows = await listBatchRows(db, id);
  expect(rows.map((row) => row.state).sort()).toEqual(["duplicate", "failed", "stored"]);
  expect(rows[0]?.report).toMatchObject({ agencyName: "青岛市城市管理局", year: 2018 });
  expect(rows[1]).toMatchObject({ errorCode: "not-a-report", report: null });
  expect(db.select().from(document).all()).toMatchObject([{ fileName: QINGDAO, sourceUrl: "https://example.org/a" }]);
  expect(listUnfinishedBatches(db, "tester")).toEqual([]);
});

test("what a crash left is taken up again", async () => {
  const id = open([toInput(QINGDAO), toInput(HANGZHOU)]);
  db.update(batchItem).set({ state: "reading" }).where(eq(batchItem.position, 0)).run();
  expect(listUnfinishedBatches(db, "tester")).toEqual([id]);
  await runBatch(db, id, { pool, now });
  expect(await listStates(id)).toEqual(["stored", "stored"]);
  expect(db.select().from(batchItemInput).all()).toEqual([]);
});

test("the same bytes twice in a batch under review wait once; the other row names the first", async () => {
  const id = open([toInput(QINGDAO), { ...toInput(QINGDAO), fileName: "copy.txt" }], true);
  await runBatch(db, id, { pool, now });
  const rows = await listBatchRows(db, id);
  expect(rows.map((row) => row.state)).toEqual(["extracted", "duplicate"]);
  expect(rows[1]?.errorText?.en).toBe(`The same bytes as ${QINGDAO} of this batch; only that one is kept.`);
});

test("the second of two files stored at once names the first, one of a later batch does not", async () => {
  const id = open([toInput(QINGDAO), { ...toInput(QINGDAO), fileName: "copy.txt" }]);
  await runBatch(db, id, { pool, now });
  const rows = await listBatchRows(db, id);
  expect(rows.map((row) => row.state).sort()).toEqual(["duplicate", "stored"]);
  const [kept, copy] = rows[0]?.state === "stored" ? rows : rows.toReversed();
  expect(copy?.errorText?.zh).toBe(`与本批的 ${kept?.fileName} 逐字节相同，只留那一份。`);
  const later = open([toInput(QINGDAO)]);
  await runBatch(db, later, { pool, now });
  expect(await listBatchRows(db, later)).toMatchObject([{ state: "duplicate", errorText: null }]);
});

test("a report that names no agency and no year is stored under those a person gives", async () => {
  const text = "政府信息公开工作年度报告\n一、总体情况\n全年主动公开信息120条，收到政府信息公开申请35件。";
  const bytes = Buffer.from(text);
  const id = open([{ fileName: "a.txt", content: { bytes }, byteLength: bytes.length }], true);
  await runBatch(db, id, { pool, now });
  const [failed] = await listBatchRows(db, id);
  expect(["unknown-agency", "unknown-year"]).toContain(failed?.errorCode);
  const override = { agencyName: "宁波市水利局", year: 2019 };
  await storeItem(db, { itemId: failed?.id ?? 0, override, who: "someone", pool, now });
  const [stored] = await listBatchRows(db, id);
  expect(stored).toMatchObject({ state: "stored", report: { agencyName: "宁波市水利局", year: 2019 } });
});

test("in review nothing is stored until a person says so, with the agency and year set right", async () => {
  const id = open([toInput(QINGDAO), toInput(HANGZHOU)], true);
  await runBatch(db, id, { pool, now });
  const [first, second] = await listBatchRows(db, id);
  expect(first).toMatchObject({
    state: "extracted",
    detected: { agency: "青岛市城市管理局", year: 2018, revises: null },
  });
  expect(db.select().from(document).all()).toEqual([]);

  const override = { agencyName: "青岛市城市管理委员会", year: 2017 };
  const itemId = first?.id ?? 0;
  expect(await storeItem(db, { itemId, override, who: "tester", pool, now })).toMatchObject({ state: "stored" });
  removeItem(db, second?.id ?? 0);
  expect((await listBatchRows(db, id)).map((row) => row.report)).toMatchObject([
    { agencyName: "青岛市城市管理委员会", agencySlug: "qingdao-shi-chengshi-guanli-weiyuanhui", year: 2017 },
  ]);
});

test("a file that is gone fails in words, and can be tried again", async () => {
  const path = join(folder, "late.txt");
  const id = open([{ fileName: "late.txt", content: { path }, byteLength: 1 }]);
  await runBatch(db, id, { pool, now });
  const [row] = await listBatchRows(db, id);
  expect(row).toMatchObject({ state: "failed", errorCode: "not-found" });
  writeFileSync(path, readFileSync(QINGDAO));
  requeueItem(db, row?.id ?? 0);
  await runBatch(db, id, { pool, now });
  expect(await listStates(id)).toEqual(["stored"]);
});

test("files, folders and zips become inputs; a path that is not there is refused", async () => {
  const root = mkdtempSync(join(folder, "inputs-"));
  writeFileSync(join(root, "b.txt"), "b");
  writeFileSync(join(root, "a.txt"), "a");
  writeFileSync(join(root, ".hidden"), "h");
  writeFileSync(join(root, "c.zip"), Buffer.from(ZIP, "base64"));
  const { inputs, refused } = await listInputs([root, join(root, "none")]);
  expect(inputs.map(({ fileName, byteLength }) => [fileName, byteLength])).toEqual([
    ["a.txt", 1],
    ["b.txt", 1],
    ["c.zip/x/一.txt", 1],
    ["c.zip/二.txt", 2],
  ]);
  expect(refused.map((one) => one.error.code)).toEqual(["not-found"]);
  expect(await toInputs("a.txt", Buffer.from("a"))).toMatchObject([{ fileName: "a.txt", byteLength: 1 }]);
});
