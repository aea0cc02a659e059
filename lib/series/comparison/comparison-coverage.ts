import type { Locale } from "@/lib/domain/app-error";
import type { ComparedSubject } from "./compared-subject";
import { CHANNELS, type Measure, OUTCOME_PARTS, OUTCOME_TOTAL } from "./measures";
import { pick } from "./words";

/** How much of what is compared is on file: a cell is a subject in a year. */
export type Coverage = {
  subjects: number;
  years: number;
  /** Cells with a report. */
  reported: number;
  /** Of them, cells that state the measure (for outcomes: the requests received). */
  stated: number;
  /** Of them, cells that break the outcomes down in full; null where the measure is no breakdown. */
  complete: number | null;
  /** Cells whose report contradicts itself on the measure. */
  contradicted: number;
};

/** Reports on file by year over all of a comparison's subjects, whatever the range: the histogram of the year control. */
export function countReportsByYear(subjects: readonly ComparedSubject[]): Record<number, number> {
  const counts: Record<number, number> = {};
  const seen = new Set<number>();
  for (const report of subjects.flatMap((subject) => subject.reports)) {
    if (!seen.has(report.reportId)) counts[report.year] = (counts[report.year] ?? 0) + 1;
    seen.add(report.reportId);
  }
  return counts;
}

/** Counts cells of the subjects over the years. `codes` are the series that speak of the measure. */
export function measureCoverage(
  subjects: readonly ComparedSubject[],
  years: readonly number[],
  measure: Measure,
  contradicted: number,
): Coverage {
  const cells = subjects.flatMap((subject) => years.map((year) => ({ subject, year })));
  const reported = cells.filter(({ subject, year }) => subject.reports.some((report) => report.year === year));
  const has = (codes: readonly string[]) =>
    reported.filter(({ subject, year }) => codes.some((code) => subject.find(code, year)?.status === "stated"));
  return {
    subjects: subjects.length,
    years: years.length,
    reported: reported.length,
    stated: has(listSpeaking(measure)).length,
    complete:
      measure.kind === "outcomes" ? reported.filter(({ subject, year }) => isComplete(subject, year)).length : null,
    contradicted,
  };
}

function listSpeaking(measure: Measure): string[] {
  if (measure.kind === "outcomes") return ["requests.received"];
  if (measure.kind === "ratio") return measure.ratio.numerator;
  return measure.kind === "channels" ? [...CHANNELS] : [measure.code];
}

/** Every request decided has its outcome: a total, parts, and nothing left over. */
function isComplete(subject: ComparedSubject, year: number): boolean {
  const total = subject.find(OUTCOME_TOTAL, year)?.value ?? null;
  const left = subject.find("outcomes.not_broken_down", year)?.value ?? 0;
  const parts = OUTCOME_PARTS.filter((part) => part.tone !== "unknown");
  return (
    total !== null && total > 0 && left === 0 && parts.some((part) => subject.find(part.code, year)?.value != null)
  );
}

/** The coverage as a sentence; `**9**` marks what is emphasised. */
export function toCoverageSentence(coverage: Coverage, measure: Measure, locale: Locale): string {
  const { subjects, years, reported, stated, complete, contradicted } = coverage;
  const cells = subjects * years;
  const label = pick(measure.label, locale);
  if (locale === "zh") {
    const what =
      complete === null
        ? `载有“${label}” **${stated}** 份`
        : `载有收到数 **${stated}** 份，逐项分列结果 **${complete}** 份`;
    const doubt = contradicted > 0 ? `，其中 **${contradicted}** 份自相矛盾` : "";
    const rest = cells > reported ? `；其余 ${cells - reported} 格尚无年报` : "";
    return `所选 ${subjects} 个对象 × ${years} 年共 ${cells} 格：入库年报 **${reported}** 份，${what}${doubt}${rest}。`;
  }
  const what =
    complete === null
      ? `**${stated}** state “${label}”`
      : `**${stated}** state the requests received, **${complete}** break outcomes down in full`;
  const doubt = contradicted > 0 ? `, **${contradicted}** of them contradict themselves` : "";
  const rest =
    cells > reported ? `; ${cells - reported} ${cells - reported === 1 ? "cell has" : "cells have"} no report yet` : "";
  const size = `${subjects} ${subjects === 1 ? "subject" : "subjects"} × ${years} ${years === 1 ? "year makes" : "years make"}`;
  return `${size} ${cells} ${cells === 1 ? "cell" : "cells"}: **${reported}** with a report, ${what}${doubt}${rest}.`;
}
