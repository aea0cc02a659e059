import { getDb } from "@/db/client";
import { FACT_CSV_HEADER, listFactsOfReport } from "@/db/queries/data";
import { toCsv } from "@/lib/export/csv";
import { toDownload } from "@/lib/export/download";
import { toValues } from "@/lib/export/row-stream";

/** The facts and blank cells of one report, in order of the text. */
export async function GET(_request: Request, { params }: RouteContext<"/api/v1/reports/[id]/facts.csv">) {
  const { id } = await params;
  const rows = /^\d{1,12}$/.test(id) ? await listFactsOfReport(getDb(), Number(id)) : [];
  const first = rows[0];
  if (!first) return Response.json({ error: { code: "not-found" } }, { status: 404 });
  const csv = toCsv({ header: FACT_CSV_HEADER, rows: rows.map((row) => toValues(row, FACT_CSV_HEADER)) });
  return toDownload(csv, `${first.agency}-${first.year}.csv`, "text/csv; charset=utf-8");
}
