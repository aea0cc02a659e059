import { getTranslations } from "next-intl/server";
import { FormLegend } from "@/components/ui/form-legend";
import { Triangle, toTrianglePath } from "@/components/ui/triangle";
import type { Locale } from "@/lib/domain/app-error";
import { groupBy } from "@/lib/domain/group-by";
import type { ProfileReport } from "./profile-record";

type Props = { locale: Locale; reports: ProfileReport[]; lastYear: number };

const FIRST_YEAR = 2008;
const WIDTH = 360;

/** Which years are on file since 2008, and each report with its older revisions. */
export async function ReportsRail({ locale, reports, lastYear }: Props) {
  const t = await getTranslations("profile.reports");
  const byYear = [...groupBy(reports, (report) => report.year)];
  const current = reports.filter((report) => report.isCurrent);
  return (
    <section className="sec" aria-labelledby="reports">
      <h2 id="reports">
        {t("title")}
        <span>{t("coverage", { n: current.length, all: lastYear - FIRST_YEAR + 1 })}</span>
      </h2>
      <CoverageStrip locale={locale} reports={current} lastYear={lastYear} />
      <FormLegend marks={{ error: "", none: t("absent"), hollow: true }} />
      <ul className="rl">
        {byYear.map(([year, revisions]) => (
          <Year key={year} locale={locale} revisions={revisions} />
        ))}
      </ul>
      <Missing locale={locale} years={byYear.map(([year]) => year)} lastYear={lastYear} />
    </section>
  );
}

async function CoverageStrip({ locale, reports, lastYear }: Props) {
  const t = await getTranslations("profile.reports");
  const years = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const slot = WIDTH / years.length;
  const byYear = new Map(reports.map((report) => [report.year, report]));
  const marked = [FIRST_YEAR, 2014, 2019, 2021];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing of links, which no form element is
    <svg
      className="rep"
      viewBox={`0 0 ${WIDTH} 40`}
      role="group"
      aria-label={t("label", {
        from: String(FIRST_YEAR),
        to: String(lastYear),
        years: reports
          .map((report) => report.year)
          .toReversed()
          .join(locale === "zh" ? "、" : ", "),
      })}
    >
      {years.map((year, index) => {
        const report = byYear.get(year);
        const x = Math.round(index * slot * 10) / 10;
        return (
          <g key={year}>
            {marked.includes(year) && (
              <text className="t3" x={x + 1} y="12">
                {year === FIRST_YEAR ? year : String(year).slice(2)}
              </text>
            )}
            {report ? (
              <a href={`/${locale}/reports/${report.id}`} aria-label={t("cell", { year: String(year) })}>
                <rect x={x + 1} y="18" width={slot - 2} height="20" fill={`var(--f-${report.form})`} />
                {report.findings.some((finding) => finding.severity === "error") && (
                  <path className={`tri on-f-${report.form}`} d={toTrianglePath(x + slot / 2, 27.7, 4.5)} />
                )}
              </a>
            ) : (
              <rect x={x + 1.5} y="18.5" width={slot - 3} height="19" fill="none" stroke="var(--line)" />
            )}
          </g>
        );
      })}
      <text className="t3 e" x={WIDTH} y="12">
        {lastYear}
      </text>
    </svg>
  );
}

/** The current report of a year, where it comes from, and its older revisions. */
async function Year({ locale, revisions }: { locale: Locale; revisions: ProfileReport[] }) {
  const t = await getTranslations("profile.reports");
  const current = revisions.find((report) => report.isCurrent) ?? revisions[0];
  if (!current) return null;
  const older = revisions.filter((report) => report !== current);
  return (
    <li>
      <b>{current.year}</b>
      <a href={`/${locale}/reports/${current.id}`} lang="zh-CN">
        {current.title}
      </a>
      <span className="sub">{t("figures", { n: current.factCount })}</span>
      <span className="fine">
        <Facts report={current} locale={locale} />{" "}
        {current.findings.length > 0 ? <Triangle hollow={!hasError(current)} /> : null}{" "}
        {current.findings.length > 0 ? t("found", { n: current.findings.length }) : ""}
      </span>
      {current.restated && current.sourceUrl && (
        <span className="fine">
          {t("restated")}
          <a href={current.sourceUrl} rel="external nofollow">
            {t("source")}
          </a>
        </span>
      )}
      {older.length > 0 && (
        <span className="fine">
          {t("older")}
          {older.map((report) => (
            <a key={report.id} href={`/${locale}/reports/${report.id}`}>
              {t("revision", { n: report.revision })}
            </a>
          ))}
        </span>
      )}
    </li>
  );
}

const hasError = (report: ProfileReport) => report.findings.some((finding) => finding.severity === "error");

/** Form, date, and whether the checks passed. */
async function Facts({ locale, report }: { locale: Locale; report: ProfileReport }) {
  const [t, forms] = await Promise.all([getTranslations("profile.reports"), getTranslations("common.forms")]);
  const parts = [
    report.revision > 1 ? t("revision", { n: report.revision }) : "",
    report.kind === "work-summary" ? t("summary") : report.kind === "statistics" ? t("statistics") : "",
    forms(report.form),
    report.publishedOn
      ? t("published", { date: report.publishedOn })
      : report.signedOn
        ? t("signed", { date: report.signedOn })
        : "",
    report.findings.length === 0 ? t("passed") : "",
  ];
  return parts.filter(Boolean).join(locale === "zh" ? "，" : ", ");
}

/** The years since the first report that are not on file. */
async function Missing({ locale, years, lastYear }: { locale: Locale; years: number[]; lastYear: number }) {
  const t = await getTranslations("profile.reports");
  const a = (words: React.ReactNode) => <a href={`/${locale}/ingest`}>{words}</a>;
  if (years.length === 0) return <p className="fine foot-note">{t.rich("none", { a })}</p>;
  const first = Math.min(...years);
  const last = Math.max(...years, lastYear);
  const missing = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => !years.includes(year),
  );
  if (missing.length === 0) return null;
  return (
    <p className="fine foot-note">
      {t.rich("missing", { a, years: toRanges(missing).join(locale === "zh" ? "、" : ", ") })}
    </p>
  );
}

/** 2014, 2015, 2016, 2019 as 2014–2016, 2019. */
function toRanges(years: readonly number[]): string[] {
  const ranges: [number, number][] = [];
  for (const year of years) {
    const last = ranges.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else ranges.push([year, year]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}
