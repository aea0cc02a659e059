import { getDb } from "@/db/client";
import { toCsv } from "@/lib/export/csv";
import { toDownload } from "@/lib/export/download";
import { answerExport, loadFigureRequest } from "@/lib/export/figure-request";
import { toFigureSheet, toFileName } from "@/lib/export/figure-sheet";
import { loadFigures } from "@/lib/services/load-comparison";

/** A figure's table with the place of every value, as CSV that Excel opens. */
export function GET(request: Request) {
  return answerExport(async () => {
    const { figure, origin } = await loadFigureRequest(request, getDb(), loadFigures);
    return toDownload(toCsv(toFigureSheet(figure, origin)), toFileName(figure, "csv"), "text/csv; charset=utf-8");
  });
}
