import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const empty = mkdtempSync(join(tmpdir(), "atlas-empty-"));
const other = mkdtempSync(join(tmpdir(), "atlas-other-"));
const notADatabase = join(other, "notadb.db");
writeFileSync(notADatabase, "这不是数据库。".repeat(200));
/** Two of its pages are named where no object stands. */
const brokenPages = join(other, "broken.pdf");
const pdf = readFileSync("lib/reading/fixtures/report-2021.pdf", "latin1");
writeFileSync(brokenPages, pdf.replace("\n7 0 obj", "\n7 0 xbj").replace("\n4 0 obj", "\n4 0 xbj"), "latin1");
afterAll(() => {
  for (const folder of [empty, other]) rmSync(folder, { recursive: true });
});

test.each([
  ["extract.ts", ["--explian", "db/sample/digest-010.txt"], "用法 Usage: npm run --silent extract"],
  ["extract.ts", [empty], "文件夹里没有文件"],
  ["extract.ts", [brokenPages], "未读取任何内容"],
  ["ingest.ts", ["--databse", "x"], "用法 Usage: npm run ingest"],
  ["ingest.ts", ["--database", notADatabase, "db/sample"], "不是数据库文件"],
  ["ingest.ts", ["--database", `${notADatabase}/a.db`, "db/sample"], "is no database, or none can be made there"],
])("%s refuses %j with 2, says so, and prints nothing", (command, args, said) => {
  const run = spawnSync(process.execPath, ["--import", "tsx", `lib/cli/${command}`, ...args], { encoding: "utf8" });
  expect(run.status).toBe(2);
  expect(run.stdout).toBe("");
  expect(run.stderr).toContain(said);
});

test("a file that is no database is left as it was", () => {
  expect(readFileSync(notADatabase, "utf8").startsWith("这不是数据库。")).toBe(true);
});
