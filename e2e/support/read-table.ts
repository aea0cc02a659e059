import type { Page } from "@playwright/test";

/** The rows of the page's first table as printed, cell by cell. */
export function readTable(page: Page): Promise<string[][]> {
  const rows = page.locator("table.d").first().locator("tbody tr");
  return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? "")));
}
