import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { type ExtractionPool, openExtractionPool } from "./extraction-pool";

let pool: ExtractionPool;
afterEach(() => pool.close());

const openStubborn = () =>
  openExtractionPool({ root: process.cwd(), limitMs: 8000, worker: "lib/services/testing/stubborn-worker.ts" });

test("reads a report in a worker", async () => {
  pool = openExtractionPool({ root: process.cwd() });
  const bytes = readFileSync("db/sample/restated-000.txt");
  const { extraction, mediaType } = await pool.read({ bytes, fileName: "restated-000.txt" });
  expect(extraction.report).toMatchObject({ agency: "青岛市城市管理局", year: 2018, region: { code: "370200" } });
  expect(mediaType).toBe("text/plain");
});

test.each([
  ["html", "text/html"],
  ["pdf", "application/pdf"],
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["xls", "application/vnd.ms-excel"],
])("a worker loads the reader of %s", async (format, mediaType) => {
  pool = openExtractionPool({ root: process.cwd() });
  const bytes = readFileSync(`lib/reading/fixtures/report-2021.${format}`);
  const read = await pool.read({ bytes, fileName: `report.${format}` });
  expect(read.mediaType).toBe(mediaType);
  expect(read.extraction.report.year).toBe(2022);
});

test("what a reader loaded later refuses keeps its reason", async () => {
  pool = openExtractionPool({ root: process.cwd() });
  const bytes = readFileSync("lib/reading/fixtures/encrypted.pdf");
  await expect(pool.read({ bytes, fileName: "a.pdf" })).rejects.toMatchObject({ code: "encrypted" });
});

test("a file that is no report is an expected failure, in both languages", async () => {
  pool = openExtractionPool({ root: process.cwd() });
  const answer = pool.read({ bytes: Buffer.from("今天天气很好。"), fileName: "a.txt" });
  await expect(answer).rejects.toMatchObject({ name: "AppError", code: "not-a-report" });
});

test("a worker that hangs is stopped, and the pool goes on", async () => {
  pool = openStubborn();
  await expect(pool.read({ bytes: Buffer.of(), fileName: "loop" })).rejects.toMatchObject({ code: "too-slow" });
  await expect(pool.read({ bytes: Buffer.of(), fileName: "a" })).rejects.toMatchObject({ code: "not-a-report" });
});

test.each(["throw", "exit"])("a worker that breaks (%s) costs its file alone", async (fileName) => {
  pool = openStubborn();
  await expect(pool.read({ bytes: Buffer.of(), fileName })).rejects.toMatchObject({ code: "damaged" });
  await expect(pool.read({ bytes: Buffer.of(), fileName: "a" })).rejects.toMatchObject({ code: "not-a-report" });
});
