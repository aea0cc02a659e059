import { APPLICANTS, type ApplicantCode, getMetric, type MetricCode } from "@/lib/domain/dictionary";
import type { FactRecord, ReportRecord } from "./report-record";

const PARTS_OF_TOTAL = APPLICANTS.filter((code) => code !== "total");

/** A value read off a report, with the facts it came from and how it was reached. */
export type Reading = { value: number; facts: FactRecord[]; flags: string[] };

/** The figures of one report by metric and applicant. The first statement of a kind is the one that counts. */
export class ReportFigures {
  readonly report: ReportRecord;
  readonly #facts = new Map<string, FactRecord>();
  readonly #blanks: ReadonlySet<string>;

  constructor(report: ReportRecord) {
    this.report = report;
    this.#blanks = new Set(report.blanks.map((blank) => `${blank.metric}|${blank.applicant}`));
    for (const fact of report.facts) {
      const key = `${fact.kind}|${fact.metric}|${fact.applicant}`;
      const known = this.#facts.get(key);
      if (!known || (known.qualifier !== "exact" && fact.qualifier === "exact")) this.#facts.set(key, fact);
    }
  }

  isBlank(metric: MetricCode, applicant: ApplicantCode): boolean {
    return this.#blanks.has(`${metric}|${applicant}`);
  }

  /** The table's figure before the narrative's; where the total's cell is blank, the applicants stated are summed. */
  read(metric: MetricCode, applicant: ApplicantCode): Reading | null {
    return (
      this.readTable(metric, applicant) ??
      this.readNarrative(metric, applicant) ??
      this.#sumApplicants(metric, applicant)
    );
  }

  readTable(metric: MetricCode, applicant: ApplicantCode): Reading | null {
    return toReading(this.#facts.get(`table|${metric}|${applicant}`));
  }

  readNarrative(metric: MetricCode, applicant: ApplicantCode): Reading | null {
    return toReading(this.#facts.get(`narrative|${metric}|${applicant}`));
  }

  #sumApplicants(metric: MetricCode, applicant: ApplicantCode): Reading | null {
    if (applicant !== "total" || !getMetric(metric).byApplicant) return null;
    const parts = PARTS_OF_TOTAL.map((code) => this.readTable(metric, code)).filter((part) => part !== null);
    return parts.length ? addReadings(parts, ["blank-parts"]) : null;
  }
}

/** The sum of readings, in their order, with flags added. */
export function addReadings(parts: readonly Reading[], flags: readonly string[] = []): Reading {
  return {
    value: parts.reduce((sum, part) => sum + part.value, 0),
    facts: parts.flatMap((part) => part.facts),
    flags: [...new Set([...parts.flatMap((part) => part.flags), ...flags])],
  };
}

function toReading(fact: FactRecord | undefined): Reading | null {
  return fact ? { value: fact.value, facts: [fact], flags: [] } : null;
}
