import { parseRankingQuery } from "@/components/rankings/ranking-query";
import { DRAWN_AGENCIES, toRankingFigure } from "@/components/rankings/to-ranking-figure";
import { getDb } from "@/db/client";
import { AppError } from "@/lib/domain/app-error";
import { toFigurePath } from "@/lib/domain/figure-path";
import { toCsv } from "@/lib/export/csv";
import { toDownload } from "@/lib/export/download";
import { drawRequest } from "@/lib/export/drawing/draw-request";
import { answerExport, type FigureRequest, toOrigin } from "@/lib/export/figure-request";
import { toFigureSheet, toFileName } from "@/lib/export/figure-sheet";
import { toWorkbook } from "@/lib/export/xlsx";
import { loadRanking } from "@/lib/services/load-ranking";

type Writer = (asked: FigureRequest) => Response | Promise<Response>;

const FILES: Readonly<Record<string, Writer>> = {
  "chart.png": (asked) => drawRequest(asked, "png", new Date()),
  "chart.svg": (asked) => drawRequest(asked, "svg", new Date()),
  "table.csv": ({ figure, origin }) =>
    toDownload(toCsv(toFigureSheet(figure, origin)), toFileName(figure, "csv"), "text/csv; charset=utf-8"),
  "table.xlsx": ({ figure, origin }) =>
    toDownload(
      toWorkbook(figure, origin),
      toFileName(figure, "xlsx"),
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
  "table.json": ({ figure, address }) =>
    toDownload(JSON.stringify({ address, ...figure }), toFileName(figure, "json"), "application/json; charset=utf-8"),
};

/** A ranking as a file: images draw the first agencies, tables hold every agency with a value. */
export function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  return answerExport(async () => {
    const { file } = await params;
    const write = FILES[file];
    const query = new URL(request.url).searchParams;
    const view = await loadRanking(getDb(), parseRankingQuery(Object.fromEntries(query)).asked);
    if (!write || view.ranked.length === 0) throw noRanking();
    const locale = query.get("lang") === "en" ? "en" : "zh";
    const most = file.startsWith("chart.") ? DRAWN_AGENCIES : view.ranked.length;
    const figure = await toRankingFigure(view, locale, most);
    const origin = toOrigin(request);
    return write({ figure, origin, address: origin + toFigurePath(figure), query });
  });
}

function noRanking(): AppError {
  return new AppError("not-found", {
    zh: "没有这样的排行：这一年没有机构载有此数，或没有这种文件。请回到排行页重新复制地址。",
    en: "There is no such ranking: no agency states the measure in this year, or there is no such file. Copy the address again from the rankings page.",
  });
}
