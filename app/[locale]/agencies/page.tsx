import type { Metadata } from "next";
import { cacheTag } from "next/cache";
import { getTranslations } from "next-intl/server";
import { AgenciesView, PAGE_SIZE } from "@/components/agencies/agencies-view";
import { AgencyFilters } from "@/components/agencies/agency-filters";
import { type AgencyQuery, PLAIN_SORTS, parseAgencyQuery, toShownSeries } from "@/components/agencies/agency-query";
import { toPageMetadata } from "@/components/chrome/page-metadata";
import { getDb } from "@/db/client";
import { listAgencies, listAgencyFacets } from "@/db/queries/agencies";
import type { Locale } from "@/lib/domain/app-error";
import { CACHE_TAGS } from "@/lib/domain/cache-tags";
import { toLocale } from "@/lib/i18n/to-locale";

/** The list depends on the query of the address: it is sent whole, without a placeholder first. */
export const instant = false;

export async function generateMetadata({ params }: PageProps<"/[locale]/agencies">): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations("agencies");
  return toPageMetadata({ locale: toLocale(locale), path: "/agencies", title: t("title"), description: t("what") });
}

export default async function AgenciesPage({ params, searchParams }: PageProps<"/[locale]/agencies">) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  return <Agencies locale={toLocale(locale)} query={parseAgencyQuery(query)} />;
}

async function Agencies({ locale, query }: { locale: Locale; query: AgencyQuery }) {
  "use cache";
  cacheTag(CACHE_TAGS.data, CACHE_TAGS.agencies);
  const db = getDb();
  const isPlain = PLAIN_SORTS.some((sort) => sort === query.sort);
  const [t, facets, list] = await Promise.all([
    getTranslations("agencies"),
    listAgencyFacets(db, query),
    listAgencies(db, {
      filter: query,
      order: isPlain ? query.sort : "series",
      series: toShownSeries(query),
      limit: PAGE_SIZE,
      offset: (query.page - 1) * PAGE_SIZE,
    }),
  ]);
  return (
    <main className="wrap" id="main">
      <div className="head">
        <h1>{t("title")}</h1>
        <p className="sub">{t("what")}</p>
      </div>
      <AgencyFilters locale={locale} query={query} facets={facets} />
      <AgenciesView locale={locale} query={query} lastYear={new Date().getFullYear() - 1} {...list} />
    </main>
  );
}
