import { expect, test } from "@playwright/test";
import { waitForScript } from "@/e2e/support/wait-for-script";

const COMPARISON = "s=jinan-shi-chengshi-guanli-ju,qingdao-shi-chengshi-guanli-ju,hangzhou-shi-chengshi-guanli-ju";
const PATHS = [
  "",
  "/agencies",
  "/agencies/jinan-shi-chengshi-guanli-ju",
  `/compare?${COMPARISON}`,
  `/compare?${COMPARISON}&m=requests.received&view=lines`,
  "/rankings",
  "/reports/1",
  "/findings",
  "/metrics",
  "/data",
  "/ingest",
];

for (const locale of ["zh", "en"]) {
  test(`no page of /${locale} is wider than a phone @phone`, async ({ page }) => {
    for (const path of PATHS) {
      await page.goto(`/${locale}${path}`);
      await expect(page.locator("h1").first()).toBeVisible();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, path).toBeLessThanOrEqual(0);
    }
  });
}

test("panels scroll sideways under their own finger, and the export menu fits @phone", async ({ page }) => {
  await page.goto(`/zh/compare?${COMPARISON}`);
  const panels = page.locator("#figure-1 .panels");
  await expect(panels).toBeVisible();
  expect(await panels.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
  await panels.evaluate((one) => one.scrollTo({ left: 200 }));
  await expect.poll(() => panels.evaluate((one) => one.scrollLeft)).toBeGreaterThan(100);
  const button = page.locator("#figure-1").getByRole("button", { name: "导出" });
  await waitForScript(button);
  await button.click();
  const item = page.locator("#figure-1").getByRole("menuitem", { name: "PNG 方形" });
  await expect(item).toBeVisible();
  const box = await item.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
});
