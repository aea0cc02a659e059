import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { countDifferences, readImage } from "@/e2e/support/read-image";
import { waitForScript } from "@/e2e/support/wait-for-script";

const QINGDAO = "qingdao-shi-chengshi-guanli-ju";
const JINAN = "jinan-shi-chengshi-guanli-ju";
const COMPARISON = `s=${QINGDAO},${JINAN}&m=requests.received&view=lines`;
/** Where the title stands on a wide sheet at double size. */
const TITLE = { x: 96, y: 88, width: 2208, height: 76 };
const TITLE_SIZE = "28";

test.describe.configure({ mode: "serial" });

test("reports handed in through the page become profiles", async ({ page }) => {
  await page.goto("/zh/ingest");
  await handIn(page, ["db/sample/restated-000.txt", "db/sample/restated-001.txt"]);
  await expect(page.getByRole("row", { name: /青岛市城市管理局.*2018.*仅正文/ })).toContainText("待看");
  await expect(page.getByRole("row", { name: /济南市城市管理局.*2020.*2019 版/ })).toContainText("处错误");
  await page.getByRole("button", { name: "全部入库（2）" }).click();
  const stored = page.getByRole("row", { name: /济南市城市管理局/ });
  await expect(stored).toContainText("入库");
  await stored.getByRole("link", { name: "机构页" }).click();
  await expect(page).toHaveURL(`/zh/agencies/${JINAN}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("济南市城市管理局");
  await page.goto("/zh");
  await expect(page.getByRole("main")).toContainText("青岛市城市管理局");
});

test("the same file again is a duplicate, and a file that is no report says so", async ({ page }) => {
  await page.goto("/zh/ingest");
  await handIn(page, ["db/sample/restated-000.txt", "package.json"]);
  await expect(page.getByRole("row", { name: /restated-000/ })).toContainText("逐字节相同，未再存");
  await expect(page.getByRole("row", { name: /package\.json/ })).toContainText("失败");
  await page.reload();
  await expect(page.getByRole("row", { name: /package\.json/ })).toContainText("失败");
});

test("two cities are compared, and the picture carries its Chinese title", async ({ page, request }) => {
  await page.goto(`/zh/compare?${COMPARISON}`);
  const exporting = page.getByRole("button", { name: "导出" }).first();
  await waitForScript(exporting);
  await exporting.click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "PNG 1200×800 2×" }).first().click(),
  ]);
  const png = { bytes: await readFile(await download.path()), type: "image/png" };
  const size = await readImage(page, png.bytes, png.type);
  expect(size.width).toBe(2400);
  expect(size.height).toBeGreaterThanOrEqual(1600);
  expect(size.colours).toBeGreaterThan(20);

  const drawing = await (await request.get(`/api/v1/chart.svg?${COMPARISON}&lang=zh`)).text();
  const bare = await withoutTitle(page, drawing);
  const compare = (svg: string) =>
    countDifferences(page, [png, { bytes: Buffer.from(svg), type: "image/svg+xml" }], { size, area: TITLE });
  const missing = await compare(bare);
  expect(missing).toBeGreaterThan(2000);
  expect(await compare(drawing)).toBeLessThan(missing / 2);
});

test("what the command line stores is on the pages of the running server", async ({ page, baseURL }) => {
  const address = "/zh/agencies/hangzhou-shi-chengshi-guanli-ju";
  expect((await page.request.get(`${baseURL}${address}`)).status()).toBe(404);
  const database = `${process.env.E2E_FOLDER ?? "test-results/databases"}/fresh.db`;
  const said = execFileSync(
    process.execPath,
    ["--import", "tsx", "lib/cli/ingest.ts", "--database", database, "db/sample/restated-004.txt"],
    { encoding: "utf8" },
  );
  expect(said).toContain("入库 stored 1, 重复 duplicate 0, 失败 failed 0");
  await expect.poll(async () => (await page.request.get(`${baseURL}${address}`)).status()).toBe(200);
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("杭州市城市管理局");
});

test("a request that did not come from this machine may not write", async ({ page }) => {
  await page.setExtraHTTPHeaders({ "x-forwarded-for": "203.0.113.9" });
  await page.goto("/zh/ingest");
  await chooseFiles(page, ["db/sample/digest-012.txt"]);
  await expect(page.getByRole("alert").filter({ hasText: "127.0.0.1" })).toBeVisible();
});

/** Chooses files as a reader does: once the page answers. */
async function chooseFiles(page: Page, paths: string[]): Promise<void> {
  const input = page.locator('input[type="file"]').first();
  await waitForScript(input);
  await input.setInputFiles(paths);
}

/** Hands files in and waits until each was looked at. */
async function handIn(page: Page, paths: string[]): Promise<void> {
  await chooseFiles(page, paths);
  await expect(page.getByRole("status").filter({ hasText: `已处理 ${paths.length}` })).toBeVisible({ timeout: 30_000 });
}

/** The drawing with its title's letters taken out, and all else in place. */
function withoutTitle(page: Page, drawing: string): Promise<string> {
  return page.evaluate(
    ({ drawing, size }) => {
      const document = new DOMParser().parseFromString(drawing, "image/svg+xml");
      for (const text of document.querySelectorAll(`text[font-size="${size}"], [font-size="${size}"] text`))
        text.remove();
      return new XMLSerializer().serializeToString(document);
    },
    { drawing, size: TITLE_SIZE },
  );
}
