import { and, asc, eq } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { finding } from "@/db/schema/finding";
import { type Report, reportText } from "@/db/schema/report";
import type { ApplicantCode } from "@/lib/domain/dictionary";
import { audit } from "@/lib/extraction/audit/audit";
import { findingKey } from "@/lib/extraction/audit/finding-key";
import type { Claim, Finding, ReportIdentity } from "@/lib/extraction/extraction";
import { listStandingFacts, toBlanks, toFacts } from "./fact-rows";
import { getReport } from "./get-report";
import { mergeFindings } from "./merge-findings";

/**
 * Makes a change to a report's facts and checks its identities anew: contradictions that the change resolved go, those
 * it brought come. Findings of the reading itself (an ambiguous row) stay.
 */
export function reauditReport(tx: Db, reportId: number, change: () => void): void {
  const before = auditStored(tx, reportId);
  change();
  const after = auditStored(tx, reportId);
  const checked = new Set([...before, ...after].map((one) => findingKey("", one)));
  const kept = listStored(tx, reportId).filter((one) => !checked.has(findingKey("", one)));
  mergeFindings(tx, reportId, "report", [...kept, ...after]);
}

function auditStored(tx: Db, reportId: number): Finding[] {
  const { report: row } = getReport(tx, reportId);
  const stored = tx.select().from(reportText).where(eq(reportText.reportId, reportId)).get();
  const rows = listStandingFacts(tx, [reportId]);
  return audit({
    report: toIdentity(row),
    text: stored?.text ?? "",
    facts: toFacts(rows),
    blanks: toBlanks(rows),
    claims: (stored?.claims ?? []) as Claim[],
  });
}

/** The identities read the year and the form; names play no part in them. */
function toIdentity({
  title,
  detectedAgency,
  year,
  form,
  kind,
  publishedOn,
  signedOn,
  repairs,
}: Report): ReportIdentity {
  const region = { code: "000000", province: "", city: null, district: null };
  return { title, agency: detectedAgency, region, year, form, kind, publishedOn, signedOn, repairs };
}

function listStored(tx: Db, reportId: number): Finding[] {
  return tx
    .select()
    .from(finding)
    .where(and(eq(finding.reportId, reportId), eq(finding.origin, "report")))
    .orderBy(asc(finding.id))
    .all()
    .map(({ rule, severity, metrics, applicant, left, right, messageZh, messageEn, spans }) => ({
      ...{ rule, severity, metrics, left, right, spans },
      applicant: applicant as ApplicantCode,
      message: { zh: messageZh, en: messageEn },
    }));
}
