import { connection } from "next/server";
import { getDb } from "@/db/client";
import { toDownload } from "@/lib/export/download";
import { streamRows } from "@/lib/export/row-stream";
import { toXlsxWriter } from "@/lib/export/xlsx-writer";
import { listSeriesRows } from "@/lib/services/data-sources";

/** The read model: every series of every agency and year, one value a row, with its status: a workbook. */
export async function GET() {
  await connection();
  const stream = streamRows(listSeriesRows(getDb()), (header) => toXlsxWriter(header));
  return toDownload(
    stream,
    "gongkai-atlas-series.xlsx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  );
}
