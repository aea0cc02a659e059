import { existsSync, readFileSync } from "node:fs";

/** Passed and failed tests of vitest's JSON report; null where the run left none. */
export function countVitest(file) {
  if (!existsSync(file)) return null;
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8"));
  const broken = testResults.filter((one) => one.status === "failed" && one.assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + broken };
}

/** Passed and failed journeys of Playwright's JSON report; null where the run left none. */
export function countPlaywright(file) {
  if (!existsSync(file)) return null;
  const { stats, errors } = JSON.parse(readFileSync(file, "utf8"));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
