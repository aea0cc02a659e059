#!/usr/bin/env node
// Takes docs/screenshots/*.png of a running site with the demonstration reports: node scripts/screenshots.mjs [http://127.0.0.1:3000]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "./steps/browser.mjs";

const site = process.argv[2] ?? "http://127.0.0.1:3000";
const folder = "docs/screenshots";
const three = "s=jinan-shi-chengshi-guanli-ju,qingdao-shi-chengshi-guanli-ju,hangzhou-shi-chengshi-guanli-ju";
const profile = "/agencies/jinan-shi-chengshi-guanli-ju";

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** Each page: name, path without the language. `FIRST` is the first report of the profile. */
const PAGES = [
  ["overview", ""],
  ["agencies", "/agencies"],
  ["profile", profile],
  ["compare", `/compare?${three}`],
  ["compare-empty", "/compare"],
  ["compare-table", `/compare?${three}&view=table`],
  ["compare-lines", `/compare?${three}&m=requests.received&view=lines`],
  ["compare-cities", "/compare?s=city:370100,city:370200,city:330100"],
  ["rankings", "/rankings"],
  ["report", "FIRST"],
  ["findings", "/findings"],
  ["metrics", "/metrics"],
  ["data", "/data"],
  ["ingest", "/ingest"],
  ["search", "/search?q=处罚"],
  ["embed-ranking", "/embed/rankings?m=requests.received&year=2023"],
  ["not-found", "/agencies/nobody"],
  ["embed", `/embed/compare?${three}`],
];
const VARIANTS = [
  { suffix: "", locale: "zh", theme: "light", viewport: WIDE, of: () => true },
  {
    suffix: "-dark",
    locale: "zh",
    theme: "dark",
    viewport: WIDE,
    of: (name) => ["overview", "profile", "compare", "report"].includes(name),
  },
  {
    suffix: ".en",
    locale: "en",
    theme: "light",
    viewport: WIDE,
    of: (name) => ["overview", "profile", "compare", "report"].includes(name),
  },
  {
    suffix: "-390",
    locale: "zh",
    theme: "light",
    viewport: PHONE,
    of: (name) => ["profile", "compare", "report"].includes(name),
  },
];

mkdirSync(folder, { recursive: true });
const executablePath = await findBrowser();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ["--no-sandbox"] });
const first = await findReport(browser);
for (const variant of VARIANTS) {
  const page = await browser.newPage({
    viewport: variant.viewport,
    colorScheme: variant.theme,
    reducedMotion: "reduce",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
  });
  for (const [name, path] of PAGES.filter(([name]) => variant.of(name)))
    await take(page, `${site}/${variant.locale}${path === "FIRST" ? first : path}`, `${name}${variant.suffix}`);
  await page.close();
}
await browser.close();

/** One picture of what stands in the window. */
async function take(page, address, name) {
  await page.goto(address, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
  console.log(`${name}.png`);
}

/** The path of the first report of the profile that is shown, without the language. */
async function findReport(browser) {
  const page = await browser.newPage();
  await page.goto(`${site}/zh${profile}`);
  const href = await page.locator('a[href*="/reports/"]').first().getAttribute("href");
  await page.close();
  return href.replace(/^\/zh/, "").replace(/#.*$/, "");
}
