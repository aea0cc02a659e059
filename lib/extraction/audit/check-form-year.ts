import { DICTIONARY, type Identity } from "@/lib/domain/dictionary";
import type { Fact, Finding, ReportIdentity } from "@/lib/extraction/extraction";

/** The form that a report's tables follow must be the form of its year. */
export function checkFormYear(identity: Identity, report: ReportIdentity, facts: readonly Fact[]): Finding[] {
  const epoch = DICTIONARY.epochs.find((one) => one.code === report.form);
  const first = facts.find((fact) => fact.source.kind === "table");
  if (!epoch || !first || report.form === "prose") return [];
  const [from, to] = epoch.years;
  if (report.year >= from && report.year <= to) return [];
  return [
    {
      rule: identity.code,
      severity: identity.severity,
      metrics: [],
      applicant: "total",
      left: report.year,
      right: Number(report.form),
      message: {
        zh: `年报为 ${report.year} 年，所附表格却是“${epoch.zh}”，该表用于 ${from}–${to} 年。`,
        en: `The report is for ${report.year}, its tables follow the ${report.form} form, which is for ${from}–${to}.`,
      },
      spans: [{ start: first.source.start, end: first.source.end }],
    },
  ];
}
