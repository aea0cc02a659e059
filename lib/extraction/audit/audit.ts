import { DICTIONARY, type Form, type Identity } from "@/lib/domain/dictionary";
import type { BlankCell, Claim, Fact, Finding, ReportIdentity } from "@/lib/extraction/extraction";
import { checkClaims } from "./check-claims";
import { checkFormYear } from "./check-form-year";
import { checkItemsChange, checkTextAgainstTable, checkTextAgainstText } from "./check-statements";
import { checkApplicants, checkSum } from "./check-sums";
import { findingKey } from "./finding-key";
import { StatedFigures } from "./stated-figures";

export type AuditInput = {
  report: ReportIdentity;
  text: string;
  facts: readonly Fact[];
  blanks: readonly BlankCell[];
  claims: readonly Claim[];
};

type Check = (identity: Identity, figures: StatedFigures, form: Form, input: AuditInput) => Finding[];

/** What checks each kind of identity within one report. Kinds that need two years are `auditYears`'. */
const CHECKS: Partial<Record<Identity["kind"], Check>> = {
  sum: checkSum,
  applicants: checkApplicants,
  "items-change": checkItemsChange,
  "text-vs-table": checkTextAgainstTable,
  "text-vs-text": checkTextAgainstText,
  "form-year": (identity, _figures, _form, { report, facts }) => checkFormYear(identity, report, facts),
  "claim-arithmetic": (identity, _figures, _form, input) => checkClaims(identity, input),
};

/**
 * What one report gets wrong by its own figures: the dictionary's identities, bounds, narrative against table, in the
 * order of the dictionary. `error`: figures contradict each other; `warning`: blank cells leave a gap; `note`: worth a
 * look. A report without contradictions gives no error.
 */
export function audit(input: AuditInput): Finding[] {
  const { form } = input.report;
  const figures = new StatedFigures(input.facts, input.blanks);
  const findings = DICTIONARY.identities
    .filter((identity) => identity.epochs.includes(form))
    .flatMap((identity) => CHECKS[identity.kind]?.(identity, figures, form, input) ?? []);
  return keepGravest(findings);
}

const SEVERITIES = ["error", "warning", "note"] as const;

/** One finding for each rule and place, the gravest, where it first arose: a table and its narrative may both fail one. */
function keepGravest(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map<string, Finding>();
  for (const finding of findings) {
    const key = findingKey("", finding);
    const known = byPlace.get(key);
    const graver = !known || SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(known.severity);
    if (graver) byPlace.set(key, finding);
  }
  return [...byPlace.values()];
}
