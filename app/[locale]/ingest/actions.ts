"use server";
import { updateTag } from "next/cache";
import { headers } from "next/headers";
import { z } from "zod";
import { getDb } from "@/db/client";
import { findLastStaleTag, listStaleTags } from "@/db/queries/stale-tags";
import { type ActionResult, AppError, toActionResult } from "@/lib/domain/app-error";
import { removeItem, requeueItem, storeItem } from "@/lib/services/batches/decide-item";
import { toSubmittedInputs } from "@/lib/services/batches/list-inputs";
import { addToBatch, type BatchInput, openBatch } from "@/lib/services/batches/open-batch";
import { PAGE, runInBackground } from "@/lib/services/batches/run-in-background";
import { getServerPool } from "@/lib/services/extraction-pool";
import { correctReport } from "@/lib/services/reports/correct-report";
import { requireLocalWriter } from "@/lib/services/require-local-writer";

const Corrected = z.object({ agency: z.string().trim().min(2).max(80), year: z.number().int().min(2000).max(2100) });
const Ids = z.array(z.number().int().positive()).min(1).max(20_000);
type Corrected = z.infer<typeof Corrected>;

/** Every action is a public endpoint: who may write is asked first, and nothing is believed of what comes in. */
async function write<T>(work: () => T | Promise<T>): Promise<ActionResult<T>> {
  const asked = await headers();
  return toActionResult(() => {
    requireLocalWriter(asked);
    return work();
  });
}

export async function submitAction(form: FormData): Promise<ActionResult<{ batchId: number }>> {
  return write(async () => {
    const inputs = await toSubmitted(form);
    const open = Number(form.get("batch")) || null;
    const db = getDb();
    if (open !== null) addToBatch(db, open, inputs);
    const batchId = open ?? openBatch(db, { inputs, startedBy: PAGE, review: true, now: new Date() });
    runInBackground(db, batchId);
    return { batchId };
  });
}

async function toSubmitted(form: FormData): Promise<BatchInput[]> {
  const text = form.get("text");
  const pasted = typeof text === "string" && text.trim() !== "" ? [new File([text], "pasted.txt")] : [];
  const given = form.getAll("files").filter((one): one is File => one instanceof File && one.name !== "");
  const files = [...pasted, ...given];
  if (files.length === 0) throw nothingGiven();
  const inputs = await Promise.all(
    files.map(async (file) => toSubmittedInputs(file.name, new Uint8Array(await file.arrayBuffer()))),
  );
  return inputs.flat();
}

export async function storeAction(itemIds: number[], corrected?: Corrected): Promise<ActionResult<null>> {
  return write(() => {
    const ids = parse(Ids, itemIds);
    const override = corrected ? toOverride(parse(Corrected, corrected)) : {};
    const work = { override, who: PAGE, pool: getServerPool(), now: () => new Date() };
    return refreshing(async () => {
      for (const itemId of ids) await storeItem(getDb(), { itemId, ...work });
    });
  });
}

export async function retryAction(_batchId: number, itemId: number): Promise<ActionResult<null>> {
  return write(() => {
    const { batchId } = requeueItem(getDb(), parse(z.number().int(), itemId));
    runInBackground(getDb(), batchId);
    return null;
  });
}

export async function removeAction(itemId: number): Promise<ActionResult<null>> {
  return write(() => {
    removeItem(getDb(), parse(z.number().int(), itemId));
    return null;
  });
}

export async function correctAction(reportId: number, corrected: Corrected): Promise<ActionResult<null>> {
  return write(() => {
    const { agencyName, year } = toOverride(parse(Corrected, corrected));
    const id = parse(z.number().int(), reportId);
    return refreshing(() => {
      correctReport(getDb(), { reportId: id, agencyName, year, reason: "import", who: PAGE, now: new Date() });
    });
  });
}

const toOverride = ({ agency, year }: Corrected) => ({ agencyName: agency, year });

/** Renders anew exactly the pages that `work` changed, so that the writer sees what was written. */
async function refreshing(work: () => void | Promise<void>): Promise<null> {
  const db = getDb();
  const before = await findLastStaleTag(db);
  await work();
  for (const { tag } of await listStaleTags(db, before)) updateTag(tag);
  return null;
}

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError("invalid-input", {
    zh: "填写的内容不完整：机构须为全称（2 至 80 字），年份须在 2000 至 2100 之间。没有改动任何内容。",
    en: "What was filled in is not complete: the agency needs its full name (2 to 80 characters), the year lies between 2000 and 2100. Nothing was changed.",
  });
}

function nothingGiven(): AppError {
  return new AppError("invalid-input", {
    zh: "没有收到文件或正文，没有改动任何内容。请选择文件，或粘贴年报全文。",
    en: "No file and no text arrived; nothing was changed. Choose files, or paste the report's text.",
  });
}
