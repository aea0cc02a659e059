import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { document, documentBytes } from "@/db/schema/document";
import { report } from "@/db/schema/report";
import { findNamedRegion } from "@/lib/domain/agencies/agency-kinds";
import type { ReportIdentity } from "@/lib/extraction/extraction";
import { type AgencyIdentity, findOrCreateAgency } from "@/lib/services/agencies/find-or-create-agency";
import { markStale } from "@/lib/services/stale-tags";
import type { ReadReport } from "@/lib/workers/extract-worker";
import { rebuildAgency } from "./rebuild-agency";
import { addRevision } from "./revisions";
import { writeReading } from "./write-reading";

export type GivenFile = { fileName: string; bytes: Uint8Array; sourceUrl: string | null; restated: boolean };
/** What a person set right before saving; absent means as detected. */
export type Override = { agencyName?: string; year?: number };
export type StoreInput = { file: GivenFile; read: ReadReport; override?: Override; who: string; now: Date };
export type Stored = { reportId: number; isDuplicate: boolean };

/** The SHA-256 of a file's bytes, as the hexadecimal digits that documents are known by. */
export function toSha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The report of a file that is stored already, by the hash of its bytes. */
export function findReportOfFile(db: Db, sha256: string): number | undefined {
  return db
    .select({ id: report.id })
    .from(report)
    .innerJoin(document, eq(document.id, report.documentId))
    .where(eq(document.sha256, sha256))
    .get()?.id;
}

/**
 * Stores a file with everything read from it, in one transaction: document, report (a new revision where the agency and
 * year have one), facts, findings, full text and the agency's series. The same bytes again are a duplicate, and nothing
 * is written.
 */
export function storeReport(db: Db, { file, read, override = {}, who, now }: StoreInput): Stored {
  const sha256 = toSha256(file.bytes);
  return db.transaction(
    (tx) => {
      const known = findReportOfFile(tx, sha256);
      if (known !== undefined) return { reportId: known, isDuplicate: true };

      const { report: identity } = read.extraction;
      const agency = findOrCreateAgency(tx, toAgencyIdentity(identity, override.agencyName));
      const documentId = insertDocument(tx, { file, sha256, mediaType: read.mediaType, who, now });
      const year = override.year ?? identity.year;
      const reportId = addRevision(tx, { agencyId: agency.id, year, documentId, identity, now });
      writeReading(tx, reportId, read.extraction);
      rebuildAgency(tx, agency.id);
      markStale(tx, { agencySlugs: [agency.slug], reportIds: [reportId] }, now);
      return { reportId, isDuplicate: false };
    },
    { behavior: "immediate" },
  );
}

/** A name that a person gave brings its own region, where it begins with one. */
function toAgencyIdentity({ agency, region }: ReportIdentity, given: string | undefined): AgencyIdentity {
  if (given === undefined || given === agency) return { name: agency, regionCode: region.code };
  return { name: given, regionCode: findNamedRegion(given) ?? region.code };
}

type NewDocument = { file: GivenFile; sha256: string; mediaType: string; who: string; now: Date };

function insertDocument(tx: Db, { file, sha256, mediaType, who, now }: NewDocument): number {
  const { fileName, bytes, sourceUrl, restated } = file;
  const { id } = tx
    .insert(document)
    .values({
      ...{ sha256, fileName, mediaType, sourceUrl, restated },
      byteLength: bytes.length,
      addedAt: now.toISOString(),
      addedBy: who,
    })
    .returning({ id: document.id })
    .get();
  tx.insert(documentBytes)
    .values({ documentId: id, bytes: Buffer.from(bytes) })
    .run();
  return id;
}
