import type { FigureModel } from "./figure";

/** The page that shows a figure's view, with its query: `/zh/compare?s=…`. */
export function toFigurePath({ locale, page, query }: Pick<FigureModel, "locale" | "page" | "query">): string {
  return `/${locale}/${page ?? "compare"}?${query}`;
}
