import { getDb } from "@/db/client";
import { toDownload } from "@/lib/export/download";
import { answerExport, loadFigureRequest } from "@/lib/export/figure-request";
import { toFileName } from "@/lib/export/figure-sheet";
import { toWorkbook } from "@/lib/export/xlsx";
import { loadFigures } from "@/lib/services/load-comparison";

/** A figure's table, notes and sources as a workbook. */
export function GET(request: Request) {
  return answerExport(async () => {
    const { figure, origin } = await loadFigureRequest(request, getDb(), loadFigures);
    return toDownload(
      toWorkbook(figure, origin),
      toFileName(figure, "xlsx"),
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    );
  });
}
