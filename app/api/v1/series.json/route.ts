import { connection } from "next/server";
import { getDb } from "@/db/client";
import { toDownload } from "@/lib/export/download";
import { streamRows } from "@/lib/export/row-stream";
import { toJsonWriter } from "@/lib/export/row-writers";
import { listSeriesRows } from "@/lib/services/data-sources";

/** The read model: every series of every agency and year, one value a row, with its status: one JSON array. */
export async function GET() {
  await connection();
  const stream = streamRows(listSeriesRows(getDb()), toJsonWriter);
  return toDownload(stream, "gongkai-atlas-series.json", "application/json; charset=utf-8");
}
