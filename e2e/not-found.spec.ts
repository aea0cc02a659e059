import { expect, test } from "@playwright/test";

const WORDS = { zh: ["zh-CN", "没有这一页"], en: ["en", "No such page"] } as const;

for (const locale of ["zh", "en"] as const) {
  for (const path of ["/agencies/nobody", "/reports/99999999", "/no-such-page", "/a/b/c"]) {
    test(`/${locale}${path} answers 404 with the site's own page, without a script`, async ({ browser, baseURL }) => {
      const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
      const answer = await page.goto(`/${locale}${path}`);
      expect(answer?.status()).toBe(404);
      await expect(page.locator("html")).toHaveAttribute("lang", WORDS[locale][0]);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(WORDS[locale][1]);
      await expect(page.locator("header nav")).toBeVisible();
      await expect(page.locator("footer")).toBeVisible();
      await page.close();
    });
  }
}
