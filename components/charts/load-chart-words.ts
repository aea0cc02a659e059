import { getTranslations } from "next-intl/server";
import type { ChartWords } from "./chart-words";

/** The words of a chart's client code, for a figure whose files have `rows` rows; the rest is filled in there. */
export async function loadChartWords(rows: number): Promise<ChartWords> {
  const t = await getTranslations("chart");
  return { ...(t.raw("client") as ChartWords), csvNote: t("client.csvNote", { count: rows }) };
}
