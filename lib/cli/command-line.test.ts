import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const empty = mkdtempSync(join(tmpdir(), "atlas-empty-"));

test.each([
  ["extract.ts", ["--explian", "db/sample/digest-010.txt"], "用法 Usage: npm run --silent extract"],
  ["extract.ts", [empty], "文件夹里没有文件"],
  ["ingest.ts", ["--databse", "x"], "用法 Usage: npm run ingest"],
])("%s refuses %j with 2, says so, and prints nothing", (command, args, said) => {
  const run = spawnSync(process.execPath, ["--import", "tsx", `lib/cli/${command}`, ...args], { encoding: "utf8" });
  expect(run.status).toBe(2);
  expect(run.stdout).toBe("");
  expect(run.stderr).toContain(said);
});
