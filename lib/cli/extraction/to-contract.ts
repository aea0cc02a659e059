import type { Extraction, Fact, Figure, Finding, ReportIdentity } from "@/lib/extraction/extraction";

/** What the command prints for one report, keys in the order of the contract; the page's layout is left out. */
export type PrintedExtraction = {
  report: ReportIdentity;
  text: string;
  facts: Omit<Fact, "rule">[];
  figures: Figure[];
  findings: Finding[];
};

/** The extraction as the contract orders it. */
export function toContract({ report, text, facts, figures, findings }: Extraction): PrintedExtraction {
  return {
    report: {
      title: report.title,
      agency: report.agency,
      region: report.region,
      year: report.year,
      form: report.form,
      kind: report.kind,
      publishedOn: report.publishedOn,
      signedOn: report.signedOn,
      repairs: report.repairs,
    },
    text,
    facts: facts.map(({ metric, applicant, value, unit, qualifier, source }) => ({
      metric,
      applicant,
      value,
      unit,
      qualifier,
      source: { kind: source.kind, start: source.start, end: source.end, quote: source.quote },
    })),
    figures: figures.map(({ start, end, text: own, value, unit, class: kind, uncertain }) => ({
      start,
      end,
      text: own,
      value,
      unit,
      class: kind,
      ...(uncertain ? { uncertain } : {}),
    })),
    findings: findings.map(({ rule, severity, metrics, applicant, left, right, message, spans }) => ({
      rule,
      severity,
      metrics,
      applicant,
      left,
      right,
      message,
      spans,
    })),
  };
}
