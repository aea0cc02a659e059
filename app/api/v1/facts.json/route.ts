import { connection } from "next/server";
import { getDb } from "@/db/client";
import { toDownload } from "@/lib/export/download";
import { streamRows } from "@/lib/export/row-stream";
import { toJsonWriter } from "@/lib/export/row-writers";
import { listFactRows } from "@/lib/services/data-sources";

/** Every fact and blank cell of every current report, one a row, with its place: one JSON array. */
export async function GET() {
  await connection();
  const stream = streamRows(listFactRows(getDb()), toJsonWriter);
  return toDownload(stream, "gongkai-atlas-facts.json", "application/json; charset=utf-8");
}
