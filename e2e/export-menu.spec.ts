import { readFile } from "node:fs/promises";
import { read, utils } from "@e965/xlsx";
import { type Download, expect, type Page, test } from "@playwright/test";
import { readImage } from "@/e2e/support/read-image";
import { readTable } from "@/e2e/support/read-table";
import { waitForScript } from "@/e2e/support/wait-for-script";

const ADDRESS =
  "/zh/compare?s=jinan-shi-chengshi-guanli-ju,hangzhou-shi-chengshi-guanli-ju&m=requests.received&view=lines";

test("images of the menu: size, and title, legend, notes, sources, address inside", async ({ page }) => {
  await page.goto(ADDRESS);
  const title = await page.locator("#title-1").textContent();
  const png = await takeFile(page, "PNG 1200×800 3×");
  expect(png.suggestedFilename()).toMatch(/济南.*\.png$/);
  const size = await readImage(page, await readFile(await png.path()), "image/png");
  expect(size.width).toBe(3600);
  expect(size.colours).toBeGreaterThan(20);
  const square = await readImage(page, await readFile(await (await takeFile(page, "PNG 方形")).path()), "image/png");
  expect([square.width, square.height]).toEqual([2160, 2160]);
  const svg = await readFile(await (await takeFile(page, "SVG")).path(), "utf8");
  const words = await page.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, "image/svg+xml");
    return { root: drawing.documentElement.nodeName, text: drawing.documentElement.textContent ?? "" };
  }, svg);
  expect(words.root).toBe("svg");
  const flat = words.text.replaceAll(/\s/g, "");
  for (const part of [title ?? "", "济南市城市管理局", "杭州市城市管理局", "来源", "/zh/compare?s="])
    expect(flat).toContain(part.replaceAll(/\s/g, ""));
});

test("tables of the menu hold the page's rows", async ({ page }) => {
  await page.goto(ADDRESS);
  const shown = (await readTable(page)).map((cells) => [cells[0], cells[1], toNumber(cells[2])]);
  expect(shown.length).toBeGreaterThan(3);
  const csv = await takeFile(page, "CSV，仅本图");
  expect(csv.suggestedFilename()).toMatch(/济南.*\.csv$/);
  const text = await readFile(await csv.path(), "utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  const lines = text.slice(1).trim().split("\r\n").slice(1);
  expect(lines.map((line) => line.split(",").slice(0, 2))).toEqual(shown.map(([name, year]) => [name, year]));
  const book = read(await readFile(await (await takeFile(page, "XLSX")).path()), { type: "buffer" });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""];
  const rows = sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).slice(1) : [];
  expect(rows.map((row) => [row[0], String(row[1]), row[3] ?? null])).toEqual(shown);
});

test("the table of the menu is copied as text and as HTML, and the page says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(ADDRESS);
  const shown = (await readTable(page)).map((cells) => [cells[0], cells[1], toNumber(cells[2])]);
  const figure = page.locator("#figure-1");
  const button = figure.getByRole("button", { name: "导出" });
  await waitForScript(button);
  await button.click();
  await figure.getByRole("menuitem", { name: "复制表格" }).click();
  await expect(figure.getByRole("status").filter({ hasText: `表格已复制，共 ${shown.length} 行` })).toBeVisible();
  await expect(button).toBeFocused();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? "";
    return { text: await read("text/plain"), html: await read("text/html") };
  });
  const lines = copied.text.trimEnd().split("\n").slice(1);
  expect(lines.map((line) => line.split("\t")).map(([name, year, value]) => [name, year, toNumber(value)])).toEqual(
    shown,
  );
  expect(copied.html.match(/<tr/g)).toHaveLength(shown.length + 1);
});

/** Opens the first figure's menu and takes one of its files. */
async function takeFile(page: Page, name: string): Promise<Download> {
  const figure = page.locator("#figure-1");
  const button = figure.getByRole("button", { name: "导出" });
  await waitForScript(button);
  await button.click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    figure.getByRole("menuitem", { name }).first().click(),
  ]);
  await expect(button).toHaveAttribute("aria-expanded", "false");
  return download;
}

/** "约 32" → 32; a dash → null. */
function toNumber(text: string | undefined): number | null {
  const digits = /[\d,.]+/.exec(text ?? "")?.[0];
  return digits === undefined ? null : Number(digits.replaceAll(",", ""));
}
