import type { BlankCell, Claim, Fact, Finding, ReportIdentity } from "@/lib/extraction/extraction";

export type AuditInput = {
  report: ReportIdentity;
  text: string;
  facts: readonly Fact[];
  blanks: readonly BlankCell[];
  claims: readonly Claim[];
};

/** What one report gets wrong by its own figures: the dictionary's identities, bounds, narrative against table. */
export function audit(_input: AuditInput): Finding[] {
  return [];
}
