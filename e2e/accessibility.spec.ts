import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const JINAN = "jinan-shi-chengshi-guanli-ju";
const SUBJECTS = `${JINAN},qingdao-shi-chengshi-guanli-ju,hangzhou-shi-chengshi-guanli-ju`;
const PATHS = [
  "",
  "/agencies",
  `/agencies/${JINAN}`,
  `/compare?s=${SUBJECTS}`,
  `/compare?s=${SUBJECTS}&m=requests.received&view=lines`,
  "/compare",
  "/rankings",
  "/reports/FIRST",
  "/findings",
  "/metrics",
  "/data",
  "/ingest",
  "/search?q=济南",
  "/search?q=zzzz",
  `/embed/compare?s=${SUBJECTS}`,
  "/embed/rankings",
  "/no-such-page",
];

for (const locale of ["zh", "en"]) {
  for (const path of PATHS) {
    test(`axe finds nothing on /${locale}${path}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await page.goto(`/${locale}${path === "/reports/FIRST" ? await findReportPath(page) : path}`);
      // Charts arrive after the page; what is folded away is looked at too.
      if (/compare|embed/.test(path)) await page.waitForLoadState("networkidle");
      await page.evaluate(() => {
        for (const one of document.querySelectorAll("details")) one.open = true;
      });
      for (const theme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
        const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).analyze();
        expect(violations.map((one) => `${theme} ${one.id}: ${one.nodes[0]?.html} (${one.nodes.length})`)).toEqual([]);
      }
    });
  }
}

/** The address of the newest report of an agency, without the language. */
async function findReportPath(page: Page): Promise<string> {
  await page.goto(`/zh/agencies/${JINAN}`);
  const href = await page.locator('a[href*="/reports/"]').first().getAttribute("href");
  return (href ?? "").replace(/^\/zh/, "").replace(/#.*$/, "");
}
