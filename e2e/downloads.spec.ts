import { readFile } from "node:fs/promises";
import { read, utils } from "@e965/xlsx";
import { expect, test } from "@playwright/test";
import Database from "better-sqlite3";
import { readImage } from "@/e2e/support/read-image";
import { readTable } from "@/e2e/support/read-table";

const VIEW =
  "s=jinan-shi-chengshi-guanli-ju,qingdao-shi-chengshi-guanli-ju,hangzhou-shi-chengshi-guanli-ju&m=requests.received&view=lines";

test("CSV, workbook and JSON hold the rows of the page's table", async ({ page, request }) => {
  await page.goto(`/zh/compare?${VIEW}`);
  const shown = await readTable(page);
  expect(shown.length).toBeGreaterThan(4);
  const csv = await (await request.get(`/api/v1/compare.csv?${VIEW}&lang=zh`)).text();
  expect(csv.startsWith("\uFEFF机构,年,")).toBe(true);
  const csvRows = csv.trim().split("\r\n").slice(1);
  expect(csvRows).toHaveLength(shown.length);
  const book = read(Buffer.from(await (await request.get(`/api/v1/compare.xlsx?${VIEW}&lang=zh`)).body()), {
    type: "buffer",
  });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""];
  const xlsxRows = sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).slice(1) : [];
  expect(xlsxRows).toHaveLength(shown.length);
  const json = await (await request.get(`/api/v1/compare.json?${VIEW}&lang=zh`)).json();
  expect(json.rows).toHaveLength(shown.length);
  const values = json.rows.map(
    (row: { cells: Record<string, { value: number | null }> }) => row.cells["requests.received"]?.value ?? null,
  );
  expect(xlsxRows.map((row) => row[3] ?? null)).toEqual(values);
  const printed = shown.map((cells) => /\d+/.exec(cells[2] ?? "")?.[0] ?? null);
  expect(printed.map((text) => (text === null ? null : Number(text)))).toEqual(values);
});

test("a ranking's files hold the rows of its page; its drawing stands alone and can be embedded", async ({
  page,
  request,
}) => {
  const query = "m=requests.received&year=2023&group=all";
  await page.goto(`/zh/rankings?${query}`);
  const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  const shown = await page.locator("table.ranks tbody tr th a").allTextContents();
  expect(shown.length).toBeGreaterThan(5);
  const take = (file: string) => request.get(`/api/v1/rankings/${file}?${query}&lang=zh`);
  const csv = (await (await take("table.csv")).text()).trim().split("\r\n").slice(1);
  expect(csv.map((line) => line.split(",")[0])).toEqual(shown);
  expect((await (await take("table.json")).json()).rows).toHaveLength(shown.length);
  const book = read(Buffer.from(await (await take("table.xlsx")).body()), { type: "buffer" });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""];
  expect(sheet ? utils.sheet_to_json(sheet) : []).toHaveLength(shown.length);
  const svg = (await (await take("chart.svg")).text()).replaceAll("&#160;", "\u00A0");
  for (const words of [title, "来源", "/zh/rankings?m=requests.received"]) expect(svg).toContain(words);
  const image = await readImage(page, Buffer.from(await (await take("chart.png")).body()), "image/png");
  expect(image.width).toBe(1200);
  await page.goto(`/zh/embed/rankings?${query}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  expect((await readTable(page)).map((row) => row[0])).toEqual(shown.slice(0, 20));
});

test("which reports are on file comes as a table on the overview and as a file", async ({ page, request }) => {
  await page.goto("/zh");
  const twin = page.locator(".coverage details");
  await twin.locator("summary").click();
  await expect(twin.getByRole("row", { name: /济南市城市管理局/ })).toContainText("2019 版");
  const csv = await (await request.get("/api/v1/coverage.csv?lang=zh")).text();
  expect(csv.trim().split("\r\n")).toHaveLength(1 + 111);
});

for (const { path, rows } of [
  { path: "/findings", rows: ".find-i" },
  { path: "/agencies?province=330000", rows: "table.agencies tbody tr" },
]) {
  test(`the CSV of ${path} holds what its filters leave`, async ({ page, request }) => {
    await page.goto(`/zh${path}`);
    const href = await page.getByRole("link", { name: "CSV" }).getAttribute("href");
    const count = await page.locator(rows).count();
    expect(count).toBeGreaterThan(0);
    const csv = await (await request.get(href ?? "")).text();
    expect(csv.startsWith("\uFEFF机构,")).toBe(true);
    expect(csv.trim().split("\r\n")).toHaveLength(1 + count);
  });
}

test("an SVG needs nothing of the page: own fonts, plain colours, title, legend, sources, address and date", async ({
  request,
}) => {
  const svg = await (await request.get(`/api/v1/chart.svg?${VIEW}&lang=en`)).text();
  expect(svg).toContain("data:font/woff2;base64,");
  expect(svg).not.toMatch(/var\(|light-dark|class="/);
  for (const words of ["Sources: ", "Exported 20", "/en/compare?s=jinan-shi-chengshi-guanli-ju", "<title>"])
    expect(svg).toContain(words);
});

test("a subject that is not on file is said, not drawn", async ({ request }) => {
  const answer = await request.get("/api/v1/chart.png?s=nobody&m=outcomes&lang=zh");
  expect(answer.status()).toBe(404);
  expect((await answer.json()).error.zh).toContain("不在库中");
});

test("everything can be taken away: facts, series, the database itself", async ({ request }, info) => {
  const facts = await (await request.get("/api/v1/facts.csv")).text();
  expect(facts.split("\r\n").length).toBeGreaterThan(500);
  const series = await (await request.get("/api/v1/series.csv")).text();
  expect(series).toContain("not-stated");
  const rows = await (await request.get("/api/v1/facts.json")).json();
  expect(rows).toHaveLength(facts.trimEnd().split("\r\n").length - 1);
  const workbook = read(await (await request.get("/api/v1/series.xlsx")).body());
  const [sheet = ""] = workbook.SheetNames;
  expect(utils.sheet_to_json(workbook.Sheets[sheet] ?? {})).toHaveLength(series.trimEnd().split("\r\n").length - 1);
  const path = info.outputPath("atlas.sqlite");
  const { writeFile } = await import("node:fs/promises");
  await writeFile(path, await (await request.get("/api/v1/atlas.sqlite")).body());
  const copy = new Database(path, { readonly: true });
  expect(copy.prepare("select count(*) as n from report").get()).toEqual({ n: 111 });
  copy.close();
  expect((await readFile(path)).length).toBeGreaterThan(100_000);
});
