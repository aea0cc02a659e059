import { type CDPSession, expect, type Page, test } from "@playwright/test";

const JINAN = "jinan-shi-chengshi-guanli-ju";
const COMPARISON = `s=${JINAN},qingdao-shi-chengshi-guanli-ju,hangzhou-shi-chengshi-guanli-ju`;
/** Bytes of scripts over the wire, packed, with the headers of their answers. */
const MOST_BARE = 150_000;
const MOST_WITH_CHARTS = 270_000;
/** A tenth of what counts as good: text that wraps anew while its line is still arriving. */
const MOST_SHIFT = 0.01;
const BARE = [
  "",
  "/agencies",
  `/agencies/${JINAN}`,
  "/compare",
  "/rankings",
  "/reports/1",
  "/findings",
  "/metrics",
  "/data",
  "/ingest",
  "/ingest?batch=1",
  "/search",
  "/search?q=济南",
  "/no-such-page",
];
const VIEWS = ["multiples", "lines", "bars", "stack", "share", "slope", "ranking"];
const WITH_CHARTS = [
  `/compare?${COMPARISON}`,
  ...VIEWS.map((view) => `/compare?${COMPARISON}&m=requests.received&view=${view}`),
  `/compare?${COMPARISON}&m=outcomes&view=share`,
  `/embed/compare?${COMPARISON}`,
  "/embed/rankings",
];

for (const [most, paths] of [
  [MOST_BARE, BARE],
  [MOST_WITH_CHARTS, WITH_CHARTS],
] as const) {
  test(`scripts weigh at most ${most} bytes`, async ({ page }) => {
    test.slow();
    const wire = await watchScripts(page);
    for (const path of paths) {
      wire.clear();
      await page.goto(`/zh${path}`, { waitUntil: "networkidle" });
      if (most === MOST_WITH_CHARTS) await expect(page.locator(".chart [role=img] svg").first()).toBeVisible();
      const bytes = [...wire.values()].reduce((sum, one) => sum + one, 0);
      expect(bytes, path).toBeGreaterThan(100_000);
      expect.soft(bytes, path).toBeLessThanOrEqual(most);
    }
  });
}

test("charts are drawn by code that the page does not name", async ({ page }) => {
  const wire = await watchScripts(page);
  await page.goto(`/zh/compare?${COMPARISON}`);
  await expect(page.locator(".chart [role=img] svg").first()).toBeVisible();
  const answer = await (await page.request.get(`/zh/compare?${COMPARISON}`)).text();
  const [named, late] = [true, false].map((isNamed) =>
    [...wire].filter(([path]) => answer.includes(path) === isNamed).reduce((sum, [, bytes]) => sum + bytes, 0),
  );
  expect(named).toBeLessThanOrEqual(MOST_BARE);
  expect(late).toBeGreaterThan(80_000);
});

for (const width of [1440, 390]) {
  test(`nothing moves while a page of ${width} pixels loads on a slow machine`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.addInitScript(countShifts);
    for (const path of [...BARE, ...WITH_CHARTS]) {
      await page.goto(`/zh${path}`, { waitUntil: "networkidle" });
      expect.soft(await page.evaluate(() => (window as { shifted?: number }).shifted), path).toBeLessThan(MOST_SHIFT);
    }
  });
}

/** Sums what moved on the page without the reader's doing. */
function countShifts(): void {
  const counted = window as { shifted?: number };
  counted.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) counted.shifted = (counted.shifted ?? 0) + entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}

/** Bytes of each script that comes over the wire, by its path; nothing is taken from the browser's cache. */
async function watchScripts(page: Page): Promise<Map<string, number>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const [paths, wire] = [new Map<string, string>(), new Map<string, number>()];
  session.on("Network.responseReceived", ({ requestId, response }) => {
    const { pathname } = new URL(response.url);
    if (pathname.endsWith(".js")) paths.set(requestId, pathname);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const path = paths.get(requestId);
    if (path) wire.set(path, encodedDataLength);
  });
  return wire;
}
