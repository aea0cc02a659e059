import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";

const StatedFact = z.object({ metric: z.string(), applicant: z.string().default("total"), value: z.number() });
export type StatedFact = z.infer<typeof StatedFact>;

const Gold = z.object({
  file: z.string(),
  report: z.record(z.string(), z.unknown()),
  required: z.array(StatedFact),
  accepted: z.array(StatedFact).default([]),
  forbidden: z.array(StatedFact).default([]),
  findings: z.array(z.string()).default([]),
  cleanFindings: z.boolean().default(false),
});
/** What a person who read the report says must, may and must not be found in it. */
export type Gold = z.infer<typeof Gold>;

/** A reviewed case: its gold and its report's bytes. */
export type GoldCase = { gold: Gold; bytes: Uint8Array; name: string };

/** Every case of a folder of gold files whose report lies in `reports`, by file name; [] where there is no such folder. */
export async function listGoldCases(folder: string, reports: string): Promise<GoldCase[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json")).sort();
  const cases: GoldCase[] = [];
  for (const name of names) {
    const gold = Gold.parse(JSON.parse(await readFile(join(folder, name), "utf8")));
    const bytes = await readFile(join(reports, gold.file)).catch(() => null);
    if (bytes) cases.push({ gold, bytes, name: basename(gold.file) });
  }
  return cases;
}
