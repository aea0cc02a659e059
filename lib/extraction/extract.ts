import type { SourceDocument } from "@/lib/reading/source-document";
import { audit } from "./audit/audit";
import type { Extraction } from "./extraction";
import { accountFigures } from "./figures/account-figures";
import { readForms } from "./forms/read-forms";
import { proveDigits } from "./forms/smudged-digits";
import { type IdentifyOptions, identify } from "./identity/identify";
import { readAllAnswered } from "./narrative/all-answered";
import { readNarrative } from "./narrative/read-narrative";
import { repairDocument } from "./repair/repair-document";

/**
 * Reads a report: one document in; its identity, facts, figures and findings out. Pure: the same document gives the
 * same extraction. Throws AppError `not-a-report`, `unknown-agency` or `unknown-year`, as `identify` does.
 */
export function extract(source: SourceDocument, options: IdentifyOptions = {}): Extraction {
  const repaired = repairDocument(source);
  const identity = identify(repaired.document, options);
  const proven = proveDigits(repaired.document, { year: identity.year });
  const document = proven ?? repaired.document;
  const repairs = proven ? [...new Set([...repaired.repairs, "ocr-digits"])] : repaired.repairs;
  const forms = readForms(document, { year: identity.year });
  const narrative = readNarrative(document, { year: identity.year, masked: [...forms.consumed, ...forms.others] });
  const report = { ...identity, form: forms.form, repairs };
  const answered = readAllAnswered(document.text, narrative.facts);
  const facts = [...narrative.facts, ...answered, ...forms.facts]
    .filter(({ value }) => Math.abs(value) <= Number.MAX_SAFE_INTEGER)
    .sort((a, b) => a.source.start - b.source.start || a.source.end - b.source.end);
  const blanks = [...narrative.blanks, ...forms.blanks];
  const claims = [...narrative.claims, ...forms.claims];
  const figures = accountFigures(document.text, { facts });
  const findings = [
    ...forms.findings,
    ...narrative.findings,
    ...audit({ report, text: document.text, facts, blanks, claims }),
  ];
  const { text, blocks, tables } = document;
  return { report, text, facts, blanks, claims, figures, findings, blocks, tables, forms: forms.consumed };
}
