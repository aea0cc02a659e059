import type { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/app-error";
import { DICTIONARY } from "@/lib/domain/dictionary";
import { groupBy } from "@/lib/domain/group-by";
import { markHits } from "./mark-hits";
import type { Suggestion } from "./search-words";
import { toSubjectHref } from "./subject-href";

type Subject = { type: "agency" | "region"; address: string; name: string; fullName: string; level: string };
type Report = {
  id: number;
  slug: string;
  agency: string;
  year: number;
  factCount: number;
  errorCount: number;
  warningCount: number;
};
type Found = {
  query: string;
  /** The query without a year in it. */
  name: string;
  locale: Locale;
  subjects: readonly Subject[];
  reports: readonly Report[];
  t: ReturnType<typeof useTranslations<"search">>;
};

const METRICS = 2;
const REPORTS = 2;

/** The lines under the search box: agencies and regions, newest reports of the best hits, metrics, then full text. */
export function toSuggestions({ query, name, locale, subjects, reports, t }: Found): Suggestion[] {
  if (!query) return [];
  const byAgency = groupBy(reports, (one) => one.slug);
  const toMarked = (text: string) => markHits(text, name ? [name, query] : [query]);
  const years = (slug: string) =>
    (byAgency.get(slug) ?? [])
      .map((one) => one.year)
      .slice(0, 4)
      .reverse()
      .join(locale === "zh" ? "、" : ", ");
  const places = subjects.map((one) => ({
    href: toSubjectHref(locale, one),
    parts: toMarked(one.type === "region" ? one.fullName : one.name),
    note:
      one.type === "region"
        ? t("note.region")
        : years(one.address)
          ? t("note.agencyYears", { years: years(one.address) })
          : t("note.agency"),
  }));
  const known = reports.slice(0, REPORTS).map((one) => ({
    href: `/${locale}/reports/${one.id}`,
    parts: toMarked(t("reportTitle", { agency: one.agency, year: String(one.year) })),
    note: toReportNote(one, t),
  }));
  const metrics = findSeries(query).map((one) => ({
    href: `/${locale}/metrics#${one.code}`,
    parts: toMarked(one[locale]),
    note: t("note.metric"),
  }));
  const text = {
    href: `/${locale}/search?${new URLSearchParams({ q: query })}`,
    parts: markHits(t("fulltext", { q: query }), [query]),
    note: t("note.fulltext"),
  };
  return [...places, ...known, ...metrics, text];
}

function toReportNote({ factCount, errorCount, warningCount }: Report, t: Found["t"]): string {
  const findings = errorCount + warningCount;
  return findings ? t("note.reportFindings", { n: factCount, f: findings }) : t("note.report", { n: factCount });
}

function findSeries(query: string) {
  const typed = query.toLowerCase();
  return DICTIONARY.series.filter((one) => `${one.zh} ${one.en}`.toLowerCase().includes(typed)).slice(0, METRICS);
}
