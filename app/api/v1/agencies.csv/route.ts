import { PLAIN_SORTS, parseAgencyQuery, toShownSeries } from "@/components/agencies/agency-query";
import { toKindWord, toLevelWord, toPlaceWords } from "@/components/ui/agency-words";
import { getDb } from "@/db/client";
import { listAgencies } from "@/db/queries/agencies";
import { getSeries } from "@/lib/domain/dictionary";
import { toCsv } from "@/lib/export/csv";
import { toDownload } from "@/lib/export/download";
import { toOrigin } from "@/lib/export/figure-request";

const HEADERS = {
  zh: ["机构", "地区", "区划代码", "级别", "类别", "年报份数", "最近一年", "本站地址"],
  en: ["Agency", "Place", "Region code", "Level", "Kind", "Reports", "Newest year", "Here"],
} as const;
const MOST = 1_000_000;

/** The agencies that the list's own filters leave, all of them, with the newest stated figure of the shown series. */
export async function GET(request: Request) {
  const params = new URL(request.url).searchParams;
  const locale = params.get("lang") === "en" ? "en" : "zh";
  const query = parseAgencyQuery(Object.fromEntries(params));
  const series = getSeries(toShownSeries(query));
  const order = PLAIN_SORTS.some((sort) => sort === query.sort) ? query.sort : "series";
  const asked = { filter: query, order, series: series.code, limit: MOST, offset: 0 };
  const { agencies } = await listAgencies(getDb(), asked);
  const origin = toOrigin(request);
  const rows = agencies.map((one) => {
    const newest = one.points.findLast((point) => point.status === "stated");
    return [
      ...[one.name, toPlaceWords(one.regionCode, locale), one.regionCode],
      ...[toLevelWord(one.level, locale), toKindWord(one.kind, locale), one.reports],
      ...[newest?.year ?? null, `${origin}/${locale}/agencies/${one.slug}`, newest?.value ?? null],
    ];
  });
  const header = [...HEADERS[locale], series[locale]];
  return toDownload(toCsv({ header, rows }), "agencies.csv", "text/csv; charset=utf-8");
}
