import { getDb } from "@/db/client";
import { drawRequest } from "@/lib/export/drawing/draw-request";
import { answerExport, loadFigureRequest } from "@/lib/export/figure-request";
import { loadFigures } from "@/lib/services/load-comparison";

/** A figure as a drawing that needs nothing else, its glyphs inside. */
export function GET(request: Request) {
  return answerExport(async () => {
    const asked = await loadFigureRequest(request, getDb(), loadFigures);
    return drawRequest(asked, "svg", new Date());
  });
}
