import { getTranslations } from "next-intl/server";
import { toKindWord, toLevelWord, toPinyinWords, toPlaceWords } from "@/components/ui/agency-words";
import type { Locale } from "@/lib/domain/app-error";
import { DICTIONARY } from "@/lib/domain/dictionary";
import { blockAnchor } from "@/lib/domain/fact-anchor";
import type { Span } from "@/lib/domain/series-cell";
import { toExcerpt } from "./excerpt";
import { loadSearchWords } from "./load-search-words";
import { markHits } from "./mark-hits";
import { Marked } from "./marked";
import { SearchBox } from "./search-box";
import { toSubjectHref } from "./subject-href";

type Subject = {
  type: "agency" | "region";
  address: string;
  name: string;
  fullName: string;
  kind: string | null;
  level: string;
};
type Report = {
  reportId: number;
  agencyName: string;
  year: number;
  title: string;
  text: string;
  spans: Span[];
  block: number;
};
/** How many hits of a sort are listed; one more says that there are more. */
export const SHOWN = { subjects: 12, metrics: 10, reports: 20 } as const;

type Props = { locale: Locale; query: string; subjects: Subject[]; reports: Report[] };

/** Everything the query finds: agencies and regions, metrics, and reports with the words in context. */
export async function SearchView({ locale, query, subjects, reports }: Props) {
  const t = await getTranslations("search");
  const metrics = listMetrics(query);
  const isEmpty = subjects.length + reports.length + metrics.length === 0;
  return (
    <main className="wrap" id="main">
      <div className="head">
        <h1>{query ? t("titleFor", { q: query }) : t("title")}</h1>
        <p className="sub">{t("what")}</p>
      </div>
      <SearchBox key={query} id="page" words={await loadSearchWords(locale)} initial={query} />
      {isEmpty && (
        <p className="sub nothing" role="status">
          {query ? t("none", { q: query }) : t("ask")}
        </p>
      )}
      {subjects.length > 0 && (
        <section className="sec" aria-labelledby="found-agencies">
          <h2 id="found-agencies">{t("agencies")}</h2>
          <ul className="hits">
            {subjects.slice(0, SHOWN.subjects).map((one) => (
              <li key={one.address}>
                <a href={toSubjectHref(locale, one)} lang="zh-CN">
                  <Marked parts={markHits(one.fullName, [query])} />
                </a>
                <span className="fine">
                  {locale === "en" && `${toLatinName(one)}, `}
                  {one.kind === null
                    ? t("note.region")
                    : [toLevelWord(one.level, locale), toKindWord(one.kind, locale)].join(
                        locale === "zh" ? "，" : ", ",
                      )}
                </span>
              </li>
            ))}
          </ul>
          <More found={subjects.length} shown={SHOWN.subjects} words={t("more")} />
        </section>
      )}
      {metrics.length > 0 && (
        <section className="sec" aria-labelledby="found-metrics">
          <h2 id="found-metrics">{t("metrics")}</h2>
          <ul className="hits">
            {metrics.slice(0, SHOWN.metrics).map((one) => (
              <li key={one.code}>
                <a href={`/${locale}/metrics#${one.code}`}>
                  <Marked parts={markHits(one[locale], [query])} />
                </a>
              </li>
            ))}
          </ul>
          <More found={metrics.length} shown={SHOWN.metrics} words={t("more")} />
        </section>
      )}
      {reports.length > 0 && (
        <section className="sec" aria-labelledby="found-reports">
          <h2 id="found-reports">{t("reports")}</h2>
          <ul className="hits">
            {reports.slice(0, SHOWN.reports).map((report) => (
              <ReportHit
                key={report.reportId}
                locale={locale}
                report={report}
                title={t("reportTitle", { agency: report.agencyName, year: String(report.year) })}
              />
            ))}
          </ul>
          <More found={reports.length} shown={SHOWN.reports} words={t("more")} />
        </section>
      )}
    </main>
  );
}

function More({ found, shown, words }: { found: number; shown: number; words: string }) {
  return found > shown ? <p className="fine">{words}</p> : null;
}

/** A report with the words around the hit; the link opens it at their block, and in browsers that can at the words. */
function ReportHit({ locale, report, title }: { locale: Locale; report: Report; title: string }) {
  const excerpt = toExcerpt(report.text, report.spans);
  const fragment = excerpt ? `#${blockAnchor(report.block)}:~:text=${encodeURIComponent(excerpt.words)}` : "";
  return (
    <li>
      <a href={`/${locale}/reports/${report.reportId}${fragment}`}>{title}</a>
      {excerpt && (
        <p lang="zh-CN">
          …<Marked parts={excerpt.parts} />…
        </p>
      )}
    </li>
  );
}

/** An agency's pinyin, or a region's English name. */
function toLatinName({ type, address }: Subject): string {
  return type === "agency" ? toPinyinWords(address) : toPlaceWords(address.replace("city:", ""), "en");
}

function listMetrics(query: string) {
  const typed = query.toLowerCase();
  if (!typed) return [];
  const named = [...DICTIONARY.series, ...DICTIONARY.ratios, ...DICTIONARY.metrics];
  const found = named.filter((one) => `${one.zh} ${one.en}`.toLowerCase().includes(typed));
  return [...new Map(found.map((one) => [one.code, one])).values()].slice(0, SHOWN.metrics + 1);
}
