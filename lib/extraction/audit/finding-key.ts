import type { Finding } from "@/lib/extraction/extraction";

/** What of a finding names its place and its values. */
export type KeyedFinding = Pick<Finding, "rule" | "metrics" | "applicant" | "left" | "right">;

/**
 * Names a finding by report, rule and place: the same after a new extraction, whatever the values. `reportRef` is the
 * caller's name of the report, stable over extractions (agency and year, or document). Two findings of one rule and
 * place share a key.
 */
export function findingKey(reportRef: string, finding: KeyedFinding): string {
  return [reportRef, finding.rule, [...finding.metrics].sort().join("+"), finding.applicant].join("|");
}

/** The values that a person judged: where they change, a verdict no longer holds. */
export function findingFingerprint(finding: KeyedFinding): string {
  return `${finding.left ?? "-"}|${finding.right ?? "-"}`;
}
