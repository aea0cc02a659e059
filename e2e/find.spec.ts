import { expect, test } from "@playwright/test";
import { waitForScript } from "@/e2e/support/wait-for-script";

for (const key of ["/", "Control+k"]) {
  test(`${key} opens the search; pinyin initials lead to the agency's profile`, async ({ page }) => {
    await page.goto("/zh");
    await waitForScript(page.locator("header button.find"));
    await page.locator("h1").first().click();
    const dialog = page.getByRole("dialog", { name: "搜索机构、年报、指标" });
    await expect(async () => {
      await page.keyboard.press(key);
      await expect(dialog).toBeVisible({ timeout: 1000 });
    }).toPass();
    await dialog.getByRole("combobox").fill("jncgj");
    await expect(dialog.getByRole("option").first()).toContainText("济南市城市管理局");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/zh/agencies/jinan-shi-chengshi-guanli-ju");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("济南市城市管理局");
  });
}

test("two characters are found in reports, and lead to their place", async ({ page }) => {
  await page.goto("/zh/search?q=处罚");
  const hit = page.locator('main a[href*="/reports/"]').first();
  await expect(page.locator("main mark").first()).toHaveText("处罚");
  await hit.click();
  await expect(page).toHaveURL(/\/zh\/reports\/\d+#block-\d+/);
  const block = page.locator(new URL(page.url()).hash.replace(/:~:.*/, ""));
  await expect(block).toContainText("处罚");
  await expect(block).toBeInViewport();
});

test("a search that finds more than it lists says so, and names regions in the page's language", async ({ page }) => {
  await page.goto("/zh/search?q=公开");
  const reports = page.getByRole("region", { name: "年报全文" });
  await expect(reports.getByRole("listitem")).toHaveCount(20);
  await expect(reports).toContainText("还有更多");
  await page.goto("/en/search?q=jinan");
  const places = page.getByRole("region", { name: "Agencies and regions" });
  await expect(places.getByRole("listitem").filter({ hasText: "山东省济南市" }).first()).toContainText(
    "Jinan, Shandong",
  );
});

test("a profile says what the agency is like, and offers its peers", async ({ page }) => {
  await page.goto("/zh/agencies/hangzhou-shi-chengshi-guanli-ju");
  const main = page.getByRole("main");
  await expect(main).toContainText("2023 年");
  await expect(main).toContainText("57");
  await expect(main.locator("table.d").first()).toContainText("2021");
  const peer = main.locator('a[href*="/compare?s=hangzhou-shi-chengshi-guanli-ju"]').first();
  await peer.click();
  await expect(page).toHaveURL(/\/zh\/compare\?s=hangzhou-shi-chengshi-guanli-ju,/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("个机构");
});

test("language and theme change in place, and the theme is remembered", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  const query = "s=jinan-shi-chengshi-guanli-ju,qingdao-shi-chengshi-guanli-ju&m=requests.received&view=lines";
  await page.goto(`/zh/compare?${query}`);
  const theme = page.locator("header button.theme");
  await waitForScript(theme);
  await theme.click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.locator("header").getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(`/en/compare?${query}`);
  await expect(page.locator("html")).toHaveAttribute("lang", /^en/);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("group", { name: "View" }).getByRole("button", { name: "Lines" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});
