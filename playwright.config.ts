import { resolve } from "node:path";
import { defineConfig, devices } from "@playwright/test";

/** `npm test` sets these; run alone, `npx playwright test` serves what was last built, on databases made by it. */
const folder = process.env.E2E_FOLDER ?? "test-results/databases";
const port = Number(process.env.E2E_PORT ?? 3190);
const [freshPort, countedPort] = [port + 1, port + 2];
const executablePath = process.env.CHROMIUM_PATH;
/** Read by the tests that count, which run in processes of their own. */
process.env.STATEMENT_LOG ??= resolve(folder, "statements.log");
/** Projects of their own. */
const APART = ["fresh/**", "counted/**"];
const toOrigin = (of: number) => `http://127.0.0.1:${of}`;

const chromium = {
  browserName: "chromium" as const,
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  },
};
const desktop = { ...chromium, viewport: { width: 1440, height: 900 } };
const phone = { ...devices["Pixel 7"], ...chromium, viewport: { width: 390, height: 844 } };

/** A production server on a database of its own; it answers the address once its pages are fresh. */
function serve(database: string, at: number, more: Record<string, string> = {}) {
  const env = { DATABASE_PATH: `${folder}/${database}`, PORT: String(at), NODE_ENV: "production", ...more };
  return {
    command: `node node_modules/next/dist/bin/next start -H 127.0.0.1 -p ${at}`,
    url: `${toOrigin(at)}/api/internal/revalidate`,
    env: { ...env, NEXT_TELEMETRY_DISABLED: "1" },
    timeout: 120_000,
    reuseExistingServer: false,
    stderr: "pipe",
  } as const;
}

/**
 * Journeys against the production build: those in `e2e/fresh` begin with an empty database, all others with the
 * demonstration reports and must not change them; those in `e2e/counted` have a server of their own that nobody asked
 * before and that writes down its statements. Tests tagged `@phone` run on a phone's screen.
 */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 1,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: process.env.E2E_REPORT ?? "test-results/e2e.json" }]],
  use: {
    baseURL: toOrigin(port),
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "on-first-retry",
    acceptDownloads: true,
  },
  projects: [
    { name: "desktop", testIgnore: APART, grepInvert: /@phone/, use: desktop },
    { name: "phone", testIgnore: APART, grep: /@phone/, use: phone },
    { name: "fresh", testMatch: "fresh/**/*.spec.ts", use: { ...desktop, baseURL: toOrigin(freshPort) } },
    { name: "counted", testMatch: "counted/**/*.spec.ts", use: { ...desktop, baseURL: toOrigin(countedPort) } },
  ],
  webServer: [
    serve("sample.db", port),
    serve("fresh.db", freshPort),
    serve("sample.db", countedPort, { STATEMENT_LOG: process.env.STATEMENT_LOG ?? "" }),
  ],
});
