// JavaScript over the wire (gzip) and layout shift of every page of a running site: tsx bench/pages.ts [http://127.0.0.1:3000]
import { chromium } from "@playwright/test";

const SITE = process.argv[2] ?? "http://127.0.0.1:3000";
const THREE = "s=jinan-shi-chengshi-guanli-ju,qingdao-shi-chengshi-guanli-ju,hangzhou-shi-chengshi-guanli-ju";
/** Path without the language, and the most kilobytes of JavaScript it may take. */
const PAGES: readonly (readonly [path: string, most: number])[] = [
  ["", 150],
  ["/agencies", 150],
  ["/agencies/jinan-shi-chengshi-guanli-ju", 270],
  [`/compare?${THREE}`, 270],
  [`/compare?${THREE}&m=requests.received&view=lines`, 270],
  ["/rankings", 270],
  ["/reports/1", 150],
  ["/findings", 150],
  ["/metrics", 150],
  ["/data", 150],
  ["/ingest", 150],
];

const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ["--no-sandbox"] });
let isOver = false;
for (const [path, most] of PAGES) {
  const { kilobytes, shift } = await measure(path);
  const over = kilobytes > most || shift > 0;
  isOver ||= over;
  console.log(`${over ? "over" : "ok  "} ${kilobytes.toFixed(1)} of ${most} KB, shift ${shift.toFixed(4)}  /zh${path}`);
}
await browser.close();
process.exitCode = isOver ? 1 : 0;

/** What a first visit takes, prefetched data included; shift is the sum of the page's unexpected shifts. */
async function measure(path: string): Promise<{ kilobytes: number; shift: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const scripts = new Set<string>();
  let bytes = 0;
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (type === "Script" || response.mimeType.includes("javascript")) scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(`${SITE}/zh${path}`, { waitUntil: "networkidle" });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
  await context.close();
  return { kilobytes: bytes / 1024, shift };
}
