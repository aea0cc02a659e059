import { readFile } from "node:fs/promises";
import { and, eq, inArray, ne } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { agency } from "@/db/schema/agency";
import { type BatchItem, batchItem, batchItemInput, type Detected } from "@/db/schema/batch";
import { report } from "@/db/schema/report";
import { AppError, type Bilingual } from "@/lib/domain/app-error";
import type { IdentifyOptions } from "@/lib/extraction/identity/identify";
import type { ExtractionPool } from "@/lib/services/extraction-pool";
import {
  findReportOfFile,
  type GivenFile,
  type Override,
  storeReport,
  toSha256,
} from "@/lib/services/reports/store-report";
import type { ReadReport } from "@/lib/workers/extract-worker";
import { moveItem, type Outcome } from "./item-states";

export type ItemWork = {
  pool: ExtractionPool;
  /** True leaves the item as `extracted`, for a person to look at. */
  review: boolean;
  override?: Override;
  who: string;
  now: () => Date;
};

/**
 * Takes one item as far as it goes: read, then stored, or kept for review. What goes wrong with the file becomes the
 * item's state; a bug is thrown. Returns the item as it then is.
 */
export async function processItem(db: Db, itemId: number, work: ItemWork): Promise<BatchItem> {
  const outcome = await toOutcome(db, itemId, work);
  moveItem(db, itemId, outcome);
  return getItem(db, itemId);
}

async function toOutcome(db: Db, itemId: number, work: ItemWork): Promise<Outcome> {
  try {
    const file = await loadFile(db, itemId);
    const sha256 = toSha256(file.bytes);
    const known = findReportOfFile(db, sha256);
    const twin = findTwin(db, itemId, sha256);
    if (known !== undefined) return { state: "duplicate", reportId: known, words: twin };
    if (work.review && twin) return { state: "duplicate", words: twin };
    moveItem(db, itemId, { state: "reading", sha256 });
    const read = await work.pool.read({ ...file, given: toGiven(work.override) });
    const detected = toDetected(db, read);
    if (work.review) return { state: "extracted", detected };
    const { who, override = {} } = work;
    const { reportId, isDuplicate } = storeReport(db, { file, read, override, who, now: work.now() });
    return isDuplicate
      ? { state: "duplicate", reportId, detected, words: findTwin(db, itemId, sha256) }
      : { state: "stored", reportId, detected };
  } catch (error) {
    if (error instanceof AppError) return { state: "failed", error };
    throw error;
  }
}

function toGiven({ agencyName, year }: Override = {}): IdentifyOptions {
  return { agencyOptional: agencyName !== undefined, ...(year === undefined ? {} : { year }) };
}

/** Words that name another file of the item's batch that has the same bytes and is being read, waits for a person or is stored. */
function findTwin(db: Db, itemId: number, sha256: string): Bilingual | undefined {
  const { batchId } = getItem(db, itemId);
  const twin = db
    .select({ fileName: batchItem.fileName })
    .from(batchItem)
    .where(
      and(
        eq(batchItem.batchId, batchId),
        eq(batchItem.sha256, sha256),
        ne(batchItem.id, itemId),
        inArray(batchItem.state, ["reading", "extracted", "stored"]),
      ),
    )
    .get();
  return twin && sameAs(twin.fileName);
}

const sameAs = (fileName: string): Bilingual => ({
  zh: `与本批的 ${fileName} 逐字节相同，只留那一份。`,
  en: `The same bytes as ${fileName} of this batch; only that one is kept.`,
});

/** The item; AppError `not-found` where it was removed. */
export function getItem(db: Db, itemId: number): BatchItem {
  const item = db.select().from(batchItem).where(eq(batchItem.id, itemId)).get();
  if (item) return item;
  throw new AppError("not-found", {
    zh: "这一行已被移出，没有改动任何内容。请刷新页面。",
    en: "This row was removed; nothing was changed. Reload the page.",
  });
}

async function loadFile(db: Db, itemId: number): Promise<GivenFile> {
  const { fileName } = getItem(db, itemId);
  const input = db.select().from(batchItemInput).where(eq(batchItemInput.itemId, itemId)).get();
  const bytes = input?.bytes ?? (input?.path ? await readFile(input.path).catch(() => null) : null);
  if (!input || !bytes) throw fileGone(fileName);
  return { fileName, bytes, sourceUrl: input.sourceUrl, restated: input.restated };
}

function toDetected(db: Db, { extraction, mediaType }: ReadReport): Detected {
  const { agency: name, year, form, kind, title, region, repairs } = extraction.report;
  const count = (severity: string) => extraction.findings.filter((one) => one.severity === severity).length;
  const revised = db
    .select({ id: report.id })
    .from(report)
    .innerJoin(agency, eq(agency.id, report.agencyId))
    .where(and(eq(agency.name, name), eq(report.year, year), eq(report.isCurrent, true)))
    .get();
  return {
    ...{ agency: name, year, form, kind, title, repairs, mediaType },
    regionCode: region.code,
    factCount: extraction.facts.length,
    errorCount: count("error"),
    warningCount: count("warning"),
    revises: revised?.id ?? null,
  };
}

function fileGone(fileName: string): AppError {
  return new AppError("not-found", {
    zh: `文件 ${fileName} 已不在原处，未入库。请重新选择文件。`,
    en: `The file ${fileName} is no longer where it was and was not stored. Choose it again.`,
  });
}
