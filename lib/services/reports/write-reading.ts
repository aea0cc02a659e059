import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { fact } from "@/db/schema/fact";
import { report, reportText } from "@/db/schema/report";
import { toIndexText } from "@/db/search/index-text";
import type { Extraction } from "@/lib/extraction/extraction";
import { EXTRACTOR_VERSION } from "@/lib/extraction/extractor-version";
import { applyCorrections, listCorrections } from "./apply-corrections";
import { mergeFindings } from "./merge-findings";
import { reauditReport } from "./reaudit-report";

type NewFact = typeof fact.$inferInsert;
/** SQLite takes 32,766 parameters a statement. */
const FACTS_PER_STATEMENT = 1000;

/** Makes a report's text, facts and findings those of an extraction; what people decided before stays decided. */
export function writeReading(tx: Db, reportId: number, extraction: Extraction): void {
  writeText(tx, reportId, extraction);
  tx.delete(fact).where(eq(fact.reportId, reportId)).run();
  const facts = toFacts(reportId, extraction);
  for (let from = 0; from < facts.length; from += FACTS_PER_STATEMENT) {
    tx.insert(fact)
      .values(facts.slice(from, from + FACTS_PER_STATEMENT))
      .run();
  }
  mergeFindings(tx, reportId, "report", extraction.findings);
  const { form, kind, title, publishedOn, signedOn, repairs } = extraction.report;
  tx.update(report)
    .set({ form, kind, title, publishedOn, signedOn, repairs, extractorVersion: EXTRACTOR_VERSION })
    .where(eq(report.id, reportId))
    .run();
  const corrections = listCorrections(tx, reportId);
  if (corrections.length > 0) reauditReport(tx, reportId, () => applyCorrections(tx, corrections));
}

function writeText(tx: Db, reportId: number, { text, blocks, tables, forms, figures, claims }: Extraction): void {
  const values = { text, layout: { blocks, tables, forms }, figures, claims };
  tx.insert(reportText)
    .values({ reportId, ...values })
    .onConflictDoUpdate({ target: reportText.reportId, set: values })
    .run();
  tx.run(sql`delete from report_fts where rowid = ${reportId}`);
  tx.run(sql`insert into report_fts (rowid, body) values (${reportId}, ${toIndexText(text)})`);
}

function toFacts(reportId: number, { text, facts, blanks }: Extraction): NewFact[] {
  const shared = { reportId, extractorVersion: EXTRACTOR_VERSION };
  const stated = facts.map(({ metric, applicant, value, unit, qualifier, source, rule }) => ({
    ...shared,
    ...{ metric, applicant, value, unit, qualifier, rule },
    ...{ sourceKind: source.kind, start: source.start, end: source.end, quote: source.quote },
  }));
  const blank = blanks.map(({ metric, applicant, state, start, end }) => ({
    ...shared,
    ...{ metric, applicant, value: null, blankState: state, unit: "", qualifier: "exact" as const, rule: "blank-cell" },
    ...{ sourceKind: "table" as const, start, end, quote: text.slice(start, end) },
  }));
  return [...stated, ...blank];
}
