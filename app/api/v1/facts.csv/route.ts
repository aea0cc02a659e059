import { connection } from "next/server";
import { getDb } from "@/db/client";
import { FACT_CSV_HEADER, listFactsAfter } from "@/db/queries/data";
import { streamCsv } from "@/lib/export/csv-stream";
import { toDownload } from "@/lib/export/download";

/** Every fact and blank cell of every current report, one a row, with its place. */
export async function GET() {
  await connection();
  const db = getDb();
  const stream = streamCsv({
    header: FACT_CSV_HEADER,
    next: (after, limit) => listFactsAfter(db, after, limit),
    key: (row) => row.fact_id,
  });
  return toDownload(stream, "gongkai-atlas-facts.csv", "text/csv; charset=utf-8");
}
