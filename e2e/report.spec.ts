import { expect, test } from "@playwright/test";

const JINAN = "jinan-shi-chengshi-guanli-ju";

test("a figure is followed from the profile to its words, and back to its row", async ({ page }) => {
  await page.goto(`/zh/agencies/${JINAN}`);
  await page.getByRole("link", { name: /2020/ }).and(page.locator('[href*="/reports/"]')).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("济南市城市管理局 2020 年年报");
  const row = page.locator(".facts a.fx", { hasText: "行政处罚上一年项目数量" });
  await expect(row).toContainText("126");
  await row.click();
  const words = page.locator(".doc .g-fact.hot");
  await expect(words).toHaveText("126");
  await expect(words).toBeInViewport();
  await expect(page).toHaveURL(/#fact-\d+$/);
});

test("contradictions stand in the margin, a blank cell is blank and nowhere 0", async ({ page }) => {
  await page.goto(`/zh/agencies/${JINAN}`);
  await page.getByRole("link", { name: /2020/ }).and(page.locator('[href*="/reports/"]')).first().click();
  const margin = page.locator(".margin");
  await expect(margin).toContainText("收到与办理不平");
  await expect(margin).toContainText("正文与表格不一");
  await expect(margin).toContainText("申请人各列与总计不符");
  const carried = page.locator("table.form tr", { hasText: "上年结转政府信息公开申请数量" });
  await expect(carried.locator("td.bl")).toHaveCount(7);
  await expect(page.locator("table.form tr", { hasText: "行政许可" }).locator(".g-fact")).toHaveCount(0);
});

test("J and K walk the figures, and a class of numerals can be turned off", async ({ page }) => {
  await page.goto(`/zh/agencies/${JINAN}`);
  await page.getByRole("link", { name: /2020/ }).and(page.locator('[href*="/reports/"]')).first().click();
  await expect(page.locator(".reader")).toBeVisible();
  const lit = page.locator(".doc .g-fact.hot").first();
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(lit).toBeVisible({ timeout: 500 });
  }).toPass();
  const first = (await lit.getAttribute("id")) ?? "";
  await page.keyboard.press("j");
  await expect(lit).not.toHaveAttribute("id", first);
  await page.keyboard.press("k");
  await expect(lit).toHaveAttribute("id", first);
  const mark = page.locator(".doc .g-pct").first();
  await expect(mark).not.toHaveCSS("background-image", "none");
  await page.getByRole("checkbox", { name: /百分比/ }).uncheck();
  await expect(mark).toHaveCSS("background-image", "none");
});

test("the original comes back byte for byte, and the facts as a table", async ({ page, request }) => {
  await page.goto(`/zh/agencies/${JINAN}`);
  await page.getByRole("link", { name: /2020/ }).and(page.locator('[href*="/reports/"]')).first().click();
  await page.waitForURL(/\/reports\/\d+/);
  const id = /reports\/(\d+)/.exec(page.url())?.[1];
  const original = await request.get(`/api/v1/reports/${id}/original`);
  expect(original.headers()["content-disposition"]).toContain("attachment");
  expect(await original.text()).toContain("济南市城市管理局");
  const csv = await (await request.get(`/api/v1/reports/${id}/facts.csv`)).text();
  expect(csv.startsWith("\uFEFF")).toBe(true);
  expect(csv).toContain("actions.penalty.items_previous,total,126");
});
