import { connection } from "next/server";
import { getDb } from "@/db/client";
import { listSeriesAfter, SERIES_CSV_HEADER } from "@/db/queries/data";
import { streamCsv } from "@/lib/export/csv-stream";
import { toDownload } from "@/lib/export/download";

/** The read model: every series of every agency and year, one value a row, with its status. */
export async function GET() {
  await connection();
  const db = getDb();
  const stream = streamCsv({
    header: SERIES_CSV_HEADER,
    next: (after, limit) => listSeriesAfter(db, after, limit),
    key: (row) => row.rowid,
  });
  return toDownload(stream, "gongkai-atlas-series.csv", "text/csv; charset=utf-8");
}
