import type { FigureModel } from "@/lib/domain/figure";
import { toFigurePath } from "@/lib/domain/figure-path";

export type ExportKind = "png-1" | "png-2" | "png-3" | "square" | "svg" | "csv" | "xlsx" | "json";

const PATHS: Readonly<Record<ExportKind, string>> = {
  "png-1": "chart.png?scale=1",
  "png-2": "chart.png?scale=2",
  "png-3": "chart.png?scale=3",
  square: "chart.png?shape=square&scale=2",
  svg: "chart.svg?",
  csv: "compare.csv?",
  xlsx: "compare.xlsx?",
  json: "compare.json?",
};

/** The address of a file of a figure, with the parameters of its own view. */
export function toExportHref(figure: FigureModel, kind: ExportKind): string {
  const path = figure.page === "rankings" ? `rankings/${PATHS[kind].replace("compare.", "table.")}` : PATHS[kind];
  const glue = path.endsWith("?") ? "" : "&";
  return `/api/v1/${path}${glue}${figure.query}&lang=${figure.locale}`;
}

/** The page without chrome that shows a figure in other sites. */
export function toEmbedCode(figure: FigureModel, origin: string, title: string, height: number): string {
  const src = `${origin}/${figure.locale}/embed/${figure.page ?? "compare"}?${figure.query}`.replaceAll("&", "&amp;");
  return `<iframe src="${src}" title="${title.replaceAll('"', "&quot;")}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

/** The address of the page that shows a figure's view. */
export function toViewAddress(figure: FigureModel, origin: string): string {
  return origin + toFigurePath(figure);
}
