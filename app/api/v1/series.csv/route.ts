import { connection } from "next/server";
import { getDb } from "@/db/client";
import { toDownload } from "@/lib/export/download";
import { streamRows } from "@/lib/export/row-stream";
import { toCsvWriter } from "@/lib/export/row-writers";
import { listSeriesRows } from "@/lib/services/data-sources";

/** The read model: every series of every agency and year, one value a row, with its status: a CSV file. */
export async function GET() {
  await connection();
  const stream = streamRows(listSeriesRows(getDb()), toCsvWriter);
  return toDownload(stream, "gongkai-atlas-series.csv", "text/csv; charset=utf-8");
}
