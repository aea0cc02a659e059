#!/usr/bin/env node
// npm test: everything, from a fresh clone. Each step's result is printed; the last line says "N passed, N failed".
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./steps/browser.mjs";
import { isPortFree } from "./steps/port.mjs";
import { build, install, setUpDatabase } from "./steps/prepare.mjs";
import { countPlaywright, countVitest } from "./steps/report-counts.mjs";
import { runNode } from "./steps/run.mjs";

process.env.CI ??= "true";
process.env.NEXT_TELEMETRY_DISABLED = "1";
const folder = mkdtempSync(join(tmpdir(), "atlas-test-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const totals = { passed: 0, failed: 0 };
const results = [];
let browser = null;

/** Runs a step; it counts as its tests, where it reports any, and as one check where it does not. */
async function step(name, work, readCounts = () => null) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const { code } = await work().catch((error) => {
    console.error(error);
    return { code: 1 };
  });
  const counts = readCounts() ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  totals.passed += counts.passed;
  totals.failed += counts.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  results.push(
    `${counts.failed === 0 ? "ok  " : "FAIL"} ${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`,
  );
  console.log(results.at(-1));
  return counts.failed === 0;
}

/** Says the last line, and ends. */
function finish() {
  console.log(`\n${results.join("\n")}\n\n${totals.passed} passed, ${totals.failed} failed`);
  process.exit(totals.failed === 0 ? 0 : 1);
}

const bin = (path) => join("node_modules", path);
if (!(await step("install packages", install))) finish();
await step("find a browser", async () => {
  browser = await findBrowser();
  console.log(browser === null ? "No browser could be had." : browser || "Playwright's own");
  return { code: browser === null ? 1 : 0 };
});
await step("lint and boundaries", () =>
  runNode(bin("@biomejs/biome/bin/biome"), ["check", "--error-on-warnings", "."]),
);
await step("unit tests", runUnitTests, () => countVitest(join(folder, "unit.json")));
const isReady =
  (await step("database and demonstration reports", prepareDatabases)) &&
  (await step("production build", () => build(databaseOf("sample.db"))));
await step("types", () => runNode(bin("typescript/bin/tsc"), ["--noEmit"]));
await step("dead code", () => runNode(bin("knip/bin/knip.js"), []));
if (isReady && browser !== null)
  await step("browser journeys", runJourneys, () => countPlaywright(join(folder, "e2e.json")));
finish();

function databaseOf(name) {
  return { DATABASE_PATH: join(folder, name) };
}

function runUnitTests() {
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${join(folder, "unit.json")}`];
  return runNode(bin("vitest/vitest.mjs"), ["run", ...reporters]);
}

async function prepareDatabases() {
  const sample = await setUpDatabase(databaseOf("sample.db"));
  return sample.code === 0 ? setUpDatabase(databaseOf("fresh.db"), ["--no-sample"]) : sample;
}

async function runJourneys() {
  const env = { E2E_FOLDER: folder, E2E_PORT: String(await findPorts()), E2E_REPORT: join(folder, "e2e.json") };
  return runNode(bin("@playwright/test/cli.js"), ["test"], {
    env: { ...env, ...(browser ? { CHROMIUM_PATH: browser } : {}) },
  });
}

/** Three free ports side by side. */
async function findPorts() {
  for (let port = 3190; port < 3290; port += 3)
    if ((await isPortFree(port)) && (await isPortFree(port + 1)) && (await isPortFree(port + 2))) return port;
  throw new Error("No free port between 3190 and 3290.");
}
