import { getDb } from "@/db/client";
import { toDownload } from "@/lib/export/download";
import { answerExport, loadFigureRequest } from "@/lib/export/figure-request";
import { toFileName } from "@/lib/export/figure-sheet";
import { loadFigures } from "@/lib/services/load-comparison";

/** A figure as the page draws it, with every source. */
export function GET(request: Request) {
  return answerExport(async () => {
    const { figure, address } = await loadFigureRequest(request, getDb(), loadFigures);
    return toDownload(
      JSON.stringify({ address, ...figure }),
      toFileName(figure, "json"),
      "application/json; charset=utf-8",
    );
  });
}
