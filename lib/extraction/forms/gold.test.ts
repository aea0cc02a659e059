import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { extract } from "@/lib/extraction/extract";
import { readDocument } from "@/lib/reading/read-document";

/** Made-up reports in the layouts of real pages, their values chosen before they were laid out; a case is a gold file and its report. */
const FOLDER = "lib/extraction/forms/gold";
const Stated = z.object({ metric: z.string(), applicant: z.string(), value: z.number() });
const Gold = z.object({
  file: z.string(),
  report: z.object({ year: z.number(), form: z.string() }),
  required: z.array(Stated),
  accepted: z.array(Stated).default([]),
});
const names = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

test.each(names)("%s: every figure that is sure, and none other", async (name) => {
  const gold = Gold.parse(JSON.parse(readFileSync(join(FOLDER, name), "utf8")));
  const document = await readDocument(readFileSync(join(FOLDER, "reports", gold.file)), gold.file);
  const { report, facts } = extract(document, { agencyOptional: true });
  const given = new Set(facts.map(keyOf));
  const allowed = new Set([...gold.required, ...gold.accepted].map(keyOf));
  expect({ year: report.year, form: report.form }).toEqual(gold.report);
  expect(gold.required.map(keyOf).filter((key) => !given.has(key))).toEqual([]);
  expect([...given].filter((key) => !allowed.has(key))).toEqual([]);
});

function keyOf({ metric, applicant, value }: { metric: string; applicant: string; value: number }): string {
  return `${metric} ${applicant} ${value}`;
}
