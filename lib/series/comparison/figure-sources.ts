import type { Locale } from "@/lib/domain/app-error";
import type { FigureRow, FigureSource, FigureSubject } from "@/lib/domain/figure";
import type { ComparedSubject } from "./compared-subject";
import type { ComparedReport } from "./comparison-record";
import { FORM_LABELS, join, pick } from "./words";

/** The reports behind the rows, by subject in order, then year. */
export function toSources(
  subjects: readonly ComparedSubject[],
  figureSubjects: readonly FigureSubject[],
  years: readonly number[],
  locale: Locale,
): FigureSource[] {
  const inRange = new Set(years);
  const seen = new Set<number>();
  return subjects.flatMap((subject, index) =>
    subject.reports
      .filter((report) => inRange.has(report.year))
      .toSorted((a, b) => a.agencyId - b.agencyId || a.year - b.year)
      .flatMap((report) => {
        if (seen.has(report.reportId)) return [];
        seen.add(report.reportId);
        return toSource(report, subject, figureSubjects[index]?.short ?? subject.name, locale);
      }),
  );
}

function toSource(report: ComparedReport, subject: ComparedSubject, short: string, locale: Locale): FigureSource {
  const summary = report.kind === "work-summary" ? (locale === "zh" ? "工作总结" : "work summary, ") : "";
  const words = `${summary}${pick(FORM_LABELS[report.form], locale)}`;
  return {
    reportId: report.reportId,
    subject: subject.key,
    agency: subject.agencies.find((one) => one.agencyId === report.agencyId)?.name ?? subject.name,
    short,
    year: report.year,
    form: report.form,
    words: report.publishedOn ? `${words}${locale === "zh" ? "，" : ", "}${report.publishedOn}` : words,
    url: report.sourceUrl,
    restated: report.restated,
  };
}

/** 青岛 2018、2023；济南 2020 年年报。 */
export function toSourceLine(
  rows: readonly FigureRow[],
  figureSubjects: readonly FigureSubject[],
  locale: Locale,
): string {
  const parts = figureSubjects.flatMap((subject) => {
    const years = rows.filter((row) => row.subject === subject.key && row.form !== null).map((row) => String(row.year));
    const summed = rows.filter((row) => row.subject === subject.key && row.reportId === null && row.form === null);
    const all = years.length > 0 ? years : summed.map((row) => String(row.year));
    return all.length > 0 ? [`${subject.short} ${join(all, locale)}`] : [];
  });
  if (parts.length === 0) return locale === "zh" ? "所选年份没有年报。" : "No report in these years.";
  return locale === "zh" ? `${parts.join("；")} 年年报。` : `Annual reports of ${parts.join("; ")}.`;
}

/** Eight hexadecimal digits of the rows (FNV-1a over their JSON). */
export function toDigest(rows: readonly FigureRow[]): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(rows)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
