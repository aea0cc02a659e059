import type { Metadata } from "next";
import { cacheTag } from "next/cache";
import { getTranslations } from "next-intl/server";
import { SearchView, SHOWN } from "@/components/search/search-view";
import { getDb } from "@/db/client";
import { findSubjects } from "@/db/queries/find-subjects";
import { searchReports } from "@/db/queries/search";
import type { Locale } from "@/lib/domain/app-error";
import { CACHE_TAGS } from "@/lib/domain/cache-tags";
import { toLocale } from "@/lib/i18n/to-locale";

/** What is found depends on the query of the address: it is sent whole, without a placeholder first. */
export const instant = false;

const LONGEST = 200;

type Props = PageProps<"/[locale]/search">;

async function readQuery(searchParams: Props["searchParams"]): Promise<string> {
  const { q } = await searchParams;
  return ((Array.isArray(q) ? q[0] : q) ?? "").trim().slice(0, LONGEST);
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, query] = await Promise.all([getTranslations("search"), readQuery(searchParams)]);
  const title = query ? t("titleFor", { q: query }) : t("title");
  return { title, description: t("what"), robots: { index: false } };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const [{ locale }, query] = await Promise.all([params, readQuery(searchParams)]);
  return <Found locale={toLocale(locale)} query={query} />;
}

async function Found({ locale, query }: { locale: Locale; query: string }) {
  "use cache";
  cacheTag(CACHE_TAGS.data, CACHE_TAGS.agencies);
  const db = getDb();
  const [subjects, reports] = await Promise.all([
    findSubjects(db, { text: query, limit: SHOWN.subjects + 1 }),
    searchReports(db, { text: query, limit: SHOWN.reports + 1 }),
  ]);
  return <SearchView locale={locale} query={query} subjects={subjects} reports={reports} />;
}
