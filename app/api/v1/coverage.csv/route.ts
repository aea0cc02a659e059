import { getDb } from "@/db/client";
import { listCoverage } from "@/db/queries/overview";
import { toCsv } from "@/lib/export/csv";
import { toDownload } from "@/lib/export/download";
import { toOrigin } from "@/lib/export/figure-request";

const HEADERS = {
  zh: ["机构", "地址名", "类别", "级别", "年", "表式", "自相矛盾处", "年报地址"],
  en: ["Agency", "Slug", "Kind", "Level", "Year", "Form", "Contradictions", "Report address"],
} as const;
/** Every agency of every group. */
const ALL = { perGroup: 1_000_000, limit: 1_000_000 };

/** Which reports are on file: one row an agency and year. A year without a row is not on file. */
export async function GET(request: Request) {
  const locale = new URL(request.url).searchParams.get("lang") === "en" ? "en" : "zh";
  const origin = toOrigin(request);
  const agencies = await listCoverage(getDb(), ALL);
  const rows = agencies.flatMap(({ name, slug, kind, level, cells }) =>
    cells.map((cell) => [
      ...[name, slug, kind, level, cell.year, cell.form, cell.errors],
      `${origin}/${locale}/reports/${cell.id}`,
    ]),
  );
  return toDownload(toCsv({ header: [...HEADERS[locale]], rows }), "coverage.csv", "text/csv; charset=utf-8");
}
