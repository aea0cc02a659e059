import { expect, type Page, test } from "@playwright/test";
import { readTable } from "@/e2e/support/read-table";
import { waitForScript } from "@/e2e/support/wait-for-script";

const PICKS = [
  ["济南市", "济南市", "city:370100"],
  ["qds", "青岛市", "city:370200"],
  ["hangzhou", "杭州市", "city:330100"],
  ["jncgj", "济南市城市管理局", "jinan-shi-chengshi-guanli-ju"],
  ["hzcgj", "杭州市城市管理局", "hangzhou-shi-chengshi-guanli-ju"],
] as const;

test("three cities and two agencies: the copied link shows another reader the same picture", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/zh/compare");
  for (const [text, name, slug] of PICKS) await pick(page, text, name, slug);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("五个对象");
  await choose(page, "计量", "件数");
  await expect(page).toHaveURL(/norm=abs/);
  await choose(page, "视图", "构成");
  await expect(page).toHaveURL(/view=share/);
  await page.goBack();
  await expect(page).not.toHaveURL(/view=share/);
  await page.goForward();
  await expect(page).toHaveURL(/view=share/);
  await page.locator("main").getByRole("button", { name: "复制链接" }).first().click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(`${baseURL}/zh/compare?s=city:`);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const reader = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  const other = await reader.newPage();
  await other.goto(link);
  expect(await readPicture(other)).toEqual(await readPicture(page));
  expect(await readTable(other)).toEqual(await readTable(page));
  await reader.close();
});

test("a comparison is made with the keyboard alone", async ({ page }) => {
  await page.goto("/zh/compare");
  const input = page.getByRole("combobox", { name: "机构、城市、拼音或首字母" });
  await waitForScript(input);
  for (const [text, name] of [
    ["jncgj", "济南市城市管理局"],
    ["qdcgj", "青岛市城市管理局"],
  ] as const) {
    await input.focus();
    await page.keyboard.type(text);
    await expect(page.getByRole("option").first()).toContainText(name);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: `移除 ${name}` })).toBeVisible();
  }
  await page.keyboard.press("Escape");
  await expect(input).toBeHidden();
  await expect(page).toHaveURL(/s=jinan-shi-chengshi-guanli-ju,qingdao-shi-chengshi-guanli-ju/);
  await page.getByRole("button", { name: "移除 济南市城市管理局" }).focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(page).toHaveURL(/s=qingdao-shi-chengshi-guanli-ju,jinan-shi-chengshi-guanli-ju/);
  await page.getByRole("group", { name: "视图" }).getByRole("button", { name: "折线" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/view=lines/);
  await page.getByRole("button", { name: "移除 济南市城市管理局" }).focus();
  await page.keyboard.press("Delete");
  await expect(page).toHaveURL(/s=qingdao-shi-chengshi-guanli-ju&/);
});

test("a figure is followed with the keyboard from the chart to its words", async ({ page }) => {
  await page.goto(
    "/zh/compare?s=jinan-shi-chengshi-guanli-ju,hangzhou-shi-chengshi-guanli-ju&m=requests.received&view=lines",
  );
  const chart = page.locator("#figure-1").getByRole("img", { name: /方向键/ });
  await chart.focus();
  const tip = page.getByRole("tooltip");
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    await expect(tip).toContainText("2020", { timeout: 500 });
  }).toPass();
  await expect(tip).toContainText("20");
  const cell = page.locator("#table-1 tr", { hasText: "济南市城市管理局2020" }).locator('a[href*="#fact-"]');
  await expect(cell).toHaveText("20");
  const href = await cell.getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(href ?? "");
  await expect(page.locator(".doc .g-fact.hot").first()).toHaveText("20");
  await expect(page.locator(".doc .g-fact.hot").first()).toBeInViewport();
});

/** Finds a subject in the picker and takes it. */
async function pick(page: Page, text: string, name: string, slug: string): Promise<void> {
  const input = page.getByRole("combobox", { name: "机构、城市、拼音或首字母" });
  await waitForScript(input);
  await input.fill(text);
  await page
    .getByRole("option")
    .filter({ has: page.getByText(name, { exact: true }) })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`s=[^&]*${slug}`));
  await expect(page.getByRole("button", { name: `移除 ${name}`, exact: true })).toBeVisible();
}

function choose(page: Page, group: string, name: string): Promise<void> {
  return page.getByRole("group", { name: group, exact: true }).getByRole("button", { name, exact: true }).click();
}

/** What every chart draws, without the names that the page gives its patterns. */
async function readPicture(page: Page): Promise<string[]> {
  await page.waitForLoadState("networkidle");
  await expect(page.locator(".chart [role=img] svg").first()).toBeVisible();
  const drawings = await page.locator(".chart [role=img] svg").evaluateAll((all) => all.map((svg) => svg.outerHTML));
  return drawings.map((drawing) => drawing.replaceAll(/(id="|url\((?:&quot;)?#|clip-path="|recharts)[^"&)]*/g, "$1"));
}

test("a subject keeps its colour when another is removed, for another reader and in the image", async ({
  page,
  context,
}) => {
  await page.goto(`/zh/compare?s=${PICKS.map(([, , slug]) => slug).join(",")}&m=requests.received&view=lines`);
  const chip = page.locator(".chip", { hasText: "杭州市城市管理局" }).locator("svg g");
  await expect(chip).toHaveClass("a-5");
  const remove = page.getByRole("button", { name: "移除 济南市", exact: true });
  await waitForScript(remove);
  await remove.click();
  await expect(page).toHaveURL(/&c=1,2,3,4$/);
  await expect(remove).toHaveCount(0);
  await expect(chip).toHaveClass("a-5");
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator(".chip", { hasText: "杭州市城市管理局" }).locator("svg g")).toHaveClass("a-5");
  const svg = await (await page.request.get(`/api/v1/chart.svg${new URL(page.url()).search}&lang=zh`)).text();
  for (const kept of ["#c01f78", "#587d0e"]) expect(svg).toContain(kept);
  expect(svg.includes("#2350c9")).toBe(false);
});

test("a comparison is kept, renamed, removed, put back, and offered on the empty page", async ({ page }) => {
  await page.goto("/zh/compare?s=jinan-shi-chengshi-guanli-ju&m=requests.received&view=lines");
  const save = page.getByRole("button", { name: "另存为常用比较" });
  await waitForScript(save);
  await save.click();
  const panel = page.getByRole("dialog", { name: "常用比较" });
  await expect(panel.getByRole("textbox")).toBeFocused();
  await page.keyboard.type("我的比较");
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("link", { name: "我的比较" })).toBeVisible();
  await panel.getByRole("button", { name: "给“我的比较”改名" }).click();
  await page.keyboard.type("常看");
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: "移除“常看”" }).click();
  await expect(panel.getByRole("link")).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("link", { name: "常看" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(save).toBeFocused();
  await page.goto("/zh/compare");
  await page.getByRole("link", { name: "常看" }).click();
  await expect(page).toHaveURL(/s=jinan-shi-chengshi-guanli-ju&m=requests\.received/);
});

test("a lost connection keeps title and controls, says so in the figures' place, and recovers", async ({
  page,
  context,
}) => {
  await page.goto("/zh/compare?s=jinan-shi-chengshi-guanli-ju&m=requests.received&view=lines");
  const bars = page.getByRole("group", { name: "视图" }).getByRole("button", { name: "分组柱" });
  await waitForScript(bars);
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  await context.setOffline(true);
  await bars.click();
  await expect(page.getByRole("alert").getByRole("button", { name: "重试" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
  await expect(bars).toHaveAttribute("aria-pressed", "true");
  await context.setOffline(false);
  await expect(page).toHaveURL(/view=bars/);
  await expect(page.locator("#figure-1")).toBeVisible();
});
