import type { Locale } from "@/lib/domain/app-error";
import type { FigureModel } from "@/lib/domain/figure";
import { buildComparison } from "@/lib/series/comparison/build-comparison";
import type { ComparisonRecord } from "@/lib/series/comparison/comparison-record";
import type { Norm } from "@/lib/series/normalise";
import type { ProfileRecord } from "./profile-record";

/** The figure that the compare page would show of this one agency: its exports and its address are the same. */
export function toProfileFigure(
  record: ProfileRecord,
  { measure, norm, from, to }: { measure: string; norm: Norm; from: number; to: number },
  locale: Locale,
): FigureModel | undefined {
  const params = { subjects: [record.agency.slug], measure, from, to, view: "multiples" as const, norm };
  return buildComparison(params, toComparisonRecord(record), locale).figures[0];
}

function toComparisonRecord({ agency, reports, cells }: ProfileRecord): ComparisonRecord {
  const current = reports.filter((report) => report.isCurrent);
  return {
    agencies: [{ ...agency, agencyId: agency.id }],
    reports: current.map((report) => ({ ...report, reportId: report.id, agencyId: agency.id })),
    cells,
    findings: current.flatMap((report) =>
      report.findings.map(({ rule, severity, left, right, messageZh, messageEn }) => ({
        reportId: report.id,
        rule,
        severity,
        left,
        right,
        message: { zh: messageZh, en: messageEn },
      })),
    ),
  };
}
