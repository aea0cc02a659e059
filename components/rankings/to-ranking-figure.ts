import { getTranslations } from "next-intl/server";
import { toGroupName } from "@/components/ui/agency-words";
import type { Locale } from "@/lib/domain/app-error";
import type { FigureModel } from "@/lib/domain/figure";
import { formatValue } from "@/lib/series/comparison/figure-cells";
import type { Measure } from "@/lib/series/comparison/measures";
import type { Ranking } from "@/lib/series/comparison/ranking";
import { pick } from "@/lib/series/comparison/words";
import { buildRankingFigure, toRankingFormat } from "@/lib/series/ranking-figure";
import { toRankingQuery } from "./ranking-query";

/** As many bars as an image or an embedded page has room for. */
export const DRAWN_AGENCIES = 20;

type View = Ranking & {
  measure: Measure & { kind: "series" | "ratio" };
  year: number;
  sort: { kind: string; level: string } | null;
};

/** A ranking as a figure of its first `most` agencies, with the words of its page. */
export async function toRankingFigure(view: View, locale: Locale, most: number): Promise<FigureModel> {
  const t = await getTranslations({ locale, namespace: "rankings" });
  const { measure, sort, ranked, median } = view;
  const year = String(view.year);
  const shown = ranked.slice(0, most);
  const group = sort ? toGroupName(sort.kind, sort.level, locale) : t("everyone");
  const values = { measure: pick(measure.label, locale), year, group };
  const words = {
    title: t("heading", values),
    description: t("figure.what", {
      count: ranked.length,
      median: median === null ? "—" : formatValue(median, toRankingFormat(measure)),
    }),
    ...{ rank: t("rank"), percentile: t("percentile"), doubt: t("doubt"), reports: t("figure.reports", { year }) },
    notes: [
      ...(shown.length < ranked.length ? [t("figure.first", { shown: shown.length, count: ranked.length })] : []),
      ...(measure.kind === "ratio" ? [t("formula", { formula: pick(measure.ratio.formula, locale) })] : []),
      ...(sort ? [] : [t("mixed")]),
    ],
  };
  return buildRankingFigure({ ranked: shown, measure, year: view.year, query: toRankingQuery(view), locale, words });
}
