import { connection } from "next/server";
import { getDb } from "@/db/client";
import { toDownload } from "@/lib/export/download";
import { streamRows } from "@/lib/export/row-stream";
import { toCsvWriter } from "@/lib/export/row-writers";
import { listFactRows } from "@/lib/services/data-sources";

/** Every fact and blank cell of every current report, one a row, with its place: a CSV file. */
export async function GET() {
  await connection();
  const stream = streamRows(listFactRows(getDb()), toCsvWriter);
  return toDownload(stream, "gongkai-atlas-facts.csv", "text/csv; charset=utf-8");
}
