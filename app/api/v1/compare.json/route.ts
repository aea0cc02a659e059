import { getDb } from "@/db/client";
import { toDownload } from "@/lib/export/download";
import { answerExport, loadFigureRequest } from "@/lib/export/figure-request";
import { toFileName } from "@/lib/export/figure-sheet";
import { listTableRows } from "@/lib/series/comparison/table-rows";
import { loadFigures } from "@/lib/services/load-comparison";

/** A figure as the page draws it, with the rows of its table and every source. */
export function GET(request: Request) {
  return answerExport(async () => {
    const { figure, address } = await loadFigureRequest(request, getDb(), loadFigures);
    return toDownload(
      JSON.stringify({ address, ...figure, rows: listTableRows(figure) }),
      toFileName(figure, "json"),
      "application/json; charset=utf-8",
    );
  });
}
