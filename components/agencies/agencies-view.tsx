import { getFormatter, getTranslations } from "next-intl/server";
import { toKindWord, toLevelWord, toPinyinWords, toPlaceWords } from "@/components/ui/agency-words";
import { SiteLink } from "@/components/ui/site-link";
import { Sparkline } from "@/components/ui/sparkline";
import type { Locale } from "@/lib/domain/app-error";
import { getSeries } from "@/lib/domain/dictionary";
import type { CellStatus } from "@/lib/domain/series-cell";
import { type AgencyQuery, toAgencyQuery, toShownSeries } from "./agency-query";

export const PAGE_SIZE = 50;
const FIRST_YEAR = 2008;

type ListedAgency = {
  slug: string;
  name: string;
  regionCode: string;
  kind: string;
  level: string;
  reports: number;
  points: { year: number; value: number | null; status: CellStatus }[];
};
type Props = { locale: Locale; query: AgencyQuery; total: number; agencies: ListedAgency[]; lastYear: number };

/** One page of the list of agencies: who, where, how many reports, and one series over the years. */
export async function AgenciesView({ locale, query, total, agencies, lastYear }: Props) {
  const [t, format] = await Promise.all([getTranslations("agencies"), getFormatter()]);
  const series = getSeries(toShownSeries(query));
  if (agencies.length === 0) return <Nothing locale={locale} query={query} />;
  return (
    <>
      <p className="sub" role="status">
        {t("found", { n: format.number(total) })}{" "}
        <a href={`/api/v1/agencies.csv?${toAgencyQuery({ ...query, page: 1 })}&lang=${locale}`} download={true}>
          CSV
        </a>
      </p>
      <div className="tw">
        <table className="d agencies">
          <thead>
            <tr>
              <th scope="col" className="l">
                {t("agency")}
              </th>
              <th scope="col" className="l place">
                {t("place")}
              </th>
              <th scope="col" className="l only-wide">
                {t("sort1")}
              </th>
              <th scope="col">{t("reports")}</th>
              <th scope="col">{t("newest")}</th>
              <th scope="col" className="l">
                {t("spark", { series: series[locale], from: String(FIRST_YEAR), to: String(lastYear) })}
              </th>
            </tr>
          </thead>
          <tbody>
            {agencies.map((agency) => (
              <AgencyRow
                key={agency.slug}
                agency={agency}
                locale={locale}
                lastYear={lastYear}
                breaks={series.breaks.map((one) => one.at)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Pages locale={locale} query={query} total={total} />
    </>
  );
}

type RowProps = { agency: ListedAgency; locale: Locale; lastYear: number; breaks: number[] };

async function AgencyRow({ agency, locale, lastYear, breaks }: RowProps) {
  const [t, format] = await Promise.all([getTranslations("agencies"), getFormatter()]);
  const newest = agency.points.findLast((point) => point.status === "stated");
  const place = toPlaceWords(agency.regionCode, locale);
  const sort =
    locale === "zh"
      ? `${toLevelWord(agency.level, locale)}，${toKindWord(agency.kind, locale)}`
      : `${toKindWord(agency.kind, locale)}, ${toLevelWord(agency.level, locale).toLowerCase()}`;
  return (
    <tr>
      <th scope="row">
        <SiteLink href={`/${locale}/agencies/${agency.slug}`} lang="zh-CN">
          {agency.name}
        </SiteLink>
        {locale === "en" && <span className="fine">{toPinyinWords(agency.slug)}</span>}
        <span className="fine only-phone">{sort}</span>
      </th>
      <td className="l place">{place}</td>
      <td className="l only-wide">{sort}</td>
      <td>{agency.reports}</td>
      <td>
        {newest?.value == null ? (
          <span className="nil">
            — <span className="vh">{t("notStated")}</span>
          </span>
        ) : (
          <>
            {format.number(newest.value)} <span className="frac">{newest.year}</span>
          </>
        )}
      </td>
      <td className="l">
        <Sparkline
          points={agency.points.map(({ year, value, status }) => ({ year, value, isImplied: status === "implied" }))}
          from={FIRST_YEAR}
          to={lastYear}
          breaks={breaks}
          width={144}
          height={24}
        />
      </td>
    </tr>
  );
}

async function Pages({ locale, query, total }: Pick<Props, "locale" | "query" | "total">) {
  const t = await getTranslations("agencies");
  const last = Math.ceil(total / PAGE_SIZE);
  if (last < 2) return null;
  const toHref = (page: number) => `/${locale}/agencies?${toAgencyQuery({ ...query, page })}`;
  return (
    <nav className="pages" aria-label={t("pages")}>
      {query.page > 1 && (
        <SiteLink href={toHref(query.page - 1)} rel="prev">
          {t("previous")}
        </SiteLink>
      )}
      <span>{t("page", { page: query.page, last })}</span>
      {query.page < last && (
        <SiteLink href={toHref(query.page + 1)} rel="next">
          {t("next")}
        </SiteLink>
      )}
    </nav>
  );
}

/** No agency at all, or none that the filters leave. */
async function Nothing({ locale, query }: Pick<Props, "locale" | "query">) {
  const t = await getTranslations("agencies");
  const isFiltered = toAgencyQuery({ ...query, sort: "reports", page: 1 }) !== "";
  return (
    <p className="sub nothing" role="status">
      {isFiltered ? t("none") : t("empty")}{" "}
      <SiteLink href={isFiltered ? `/${locale}/agencies` : `/${locale}/ingest`}>
        {isFiltered ? t("clear") : t("ingest")}
      </SiteLink>
    </p>
  );
}
