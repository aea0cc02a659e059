import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

const JINAN = "jinan-shi-chengshi-guanli-ju";
const SUBJECTS = `${JINAN},qingdao-shi-chengshi-guanli-ju,city:330100`;
const FOOTER = "select max(added_at)";
/** Statements of each page's first request, footer and title included: what the README says, and at most four. */
const PAGES: [path: string, statements: number][] = [
  ["", 4],
  ["/agencies?province=370000", 3],
  [`/agencies/${JINAN}`, 4],
  [`/compare?s=${SUBJECTS}&m=requests.received&view=lines`, 4],
  ["/compare", 4],
  [`/embed/compare?s=${SUBJECTS}`, 4],
  ["/rankings?m=ratio.granted", 3],
  ["/embed/rankings?m=ratio.denied", 3],
  ["/reports/1", 4],
  ["/findings?severity=error", 3],
  ["/metrics", 1],
  ["/data", 2],
  ["/ingest?batch=1", 3],
  ["/search?q=济南", 3],
  ["/search?q=jncj", 4],
];

test("no page asks the database for more than four things on its first request", async ({ request }) => {
  const counted: [string, number][] = [];
  for (const [path] of PAGES) {
    const before = readStatements().length;
    const answer = await request.get(`/zh${path}`);
    expect(answer.status(), path).toBe(200);
    expect(await answer.text(), path).toContain("</html>");
    const own = readStatements().slice(before);
    // The footer may be kept since an earlier page; each page pays for it all the same.
    const footer = own.filter((line) => line.includes(FOOTER)).length;
    counted.push([path, own.length - footer + Math.max(1, footer)]);
  }
  expect(readStatements().some((line) => line.includes(FOOTER))).toBe(true);
  expect(counted).toEqual(PAGES);
  expect(Math.max(...counted.map(([, count]) => count))).toBeLessThanOrEqual(4);
});

/** The statements of pages so far; the watch over stale pages looks into its own table twice a second. */
function readStatements(): string[] {
  const lines = readFileSync(process.env.STATEMENT_LOG ?? "", "utf8")
    .trim()
    .split("\n");
  return lines.filter((line) => !line.includes("stale_tag"));
}
