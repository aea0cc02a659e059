import { connection } from "next/server";
import { getDb } from "@/db/client";
import { toDownload } from "@/lib/export/download";
import { streamRows } from "@/lib/export/row-stream";
import { toXlsxWriter } from "@/lib/export/xlsx-writer";
import { listFactRows } from "@/lib/services/data-sources";

/** Every fact and blank cell of every current report, one a row, with its place: a workbook. */
export async function GET() {
  await connection();
  const stream = streamRows(listFactRows(getDb()), (header) => toXlsxWriter(header));
  return toDownload(
    stream,
    "gongkai-atlas-facts.xlsx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  );
}
