import { and, desc, eq, max } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { type Report, report } from "@/db/schema/report";
import type { ReportIdentity } from "@/lib/extraction/extraction";
import { EXTRACTOR_VERSION } from "@/lib/extraction/extractor-version";

/** A full report speaks for its year before the table alone, and that before a summary of work. */
const KINDS_BY_RANK: readonly Report["kind"][] = ["annual-report", "statistics", "work-summary"];

type Place = { agencyId: number; year: number };
type NewRevision = Place & { documentId: number; identity: ReportIdentity; now: Date };

/** Adds a report as the next revision of its agency and year. Returns its id. */
export function addRevision(tx: Db, { agencyId, year, documentId, identity, now }: NewRevision): number {
  const { form, kind, title, publishedOn, signedOn, repairs } = identity;
  const { id } = tx
    .insert(report)
    .values({
      ...{ agencyId, year, documentId, form, kind, title, publishedOn, signedOn, repairs },
      revision: nextRevision(tx, { agencyId, year }),
      isCurrent: false,
      extractorVersion: EXTRACTOR_VERSION,
      detectedAgency: identity.agency,
      detectedYear: identity.year,
      ...{ factCount: 0, errorCount: 0, warningCount: 0 },
      addedAt: now.toISOString(),
    })
    .returning({ id: report.id })
    .get();
  settleCurrent(tx, { agencyId, year });
  return id;
}

/** One more than the highest revision of the agency and year; 1 where there is none. */
export function nextRevision(tx: Db, place: Place): number {
  const [row] = tx
    .select({ last: max(report.revision) })
    .from(report)
    .where(isAt(place))
    .all();
  return (row?.last ?? 0) + 1;
}

/** Makes one revision the current one: of the kind that ranks first, the newest. */
export function settleCurrent(tx: Db, place: Place): void {
  const revisions = tx.select().from(report).where(isAt(place)).orderBy(desc(report.revision)).all();
  const best = KINDS_BY_RANK.map((kind) => revisions.find((one) => one.kind === kind)).find((one) => one !== undefined);
  tx.update(report).set({ isCurrent: false }).where(isAt(place)).run();
  if (best) tx.update(report).set({ isCurrent: true }).where(eq(report.id, best.id)).run();
}

function isAt({ agencyId, year }: Place) {
  return and(eq(report.agencyId, agencyId), eq(report.year, year));
}
