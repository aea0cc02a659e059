import type { NextRequest } from "next/server";
import { getTranslations } from "next-intl/server";
import { parseRankingQuery, toRankingQuery } from "@/components/rankings/ranking-query";
import { getDb } from "@/db/client";
import { factHref } from "@/lib/domain/fact-anchor";
import { toCsv } from "@/lib/export/csv";
import { toDownload } from "@/lib/export/download";
import { toLocale } from "@/lib/i18n/to-locale";
import { loadRanking } from "@/lib/services/load-ranking";

/** A ranking as a file: every agency with a value, highest first, with the address of its words. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ locale: string }> }) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "rankings" });
  const { asked } = parseRankingQuery(Object.fromEntries(request.nextUrl.searchParams));
  const view = await loadRanking(getDb(), asked);
  const { origin } = request.nextUrl;
  const header = [t("rank"), t("agency"), t("value"), t("numerator"), t("denominator"), t("percentile"), t("source")];
  const rows = view.ranked.map(({ rank, value, percentile, item }) => [
    rank,
    item.agency.name,
    value,
    item.numerator,
    item.denominator,
    percentile,
    item.source ? origin + factHref(locale, item.source.reportId, item.source.start) : null,
  ]);
  const name = toRankingQuery(view).replaceAll(/[=&]/g, "-");
  return toDownload(toCsv({ header, rows }), `rankings-${name}.csv`, "text/csv; charset=utf-8");
}
