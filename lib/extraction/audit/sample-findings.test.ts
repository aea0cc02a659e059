import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "@/lib/extraction/extract";
import { readDocument } from "@/lib/reading/read-document";

const SAMPLE = "db/sample";
type Gold = { file: string; findings: string[] };

const golds = readdirSync(`${SAMPLE}/gold`).map(
  (file) => JSON.parse(readFileSync(`${SAMPLE}/gold/${file}`, "utf8")) as Gold,
);

async function findRules(file: string): Promise<{ rule: string; severity: string }[]> {
  return extract(await readDocument(readFileSync(`${SAMPLE}/${file}`), file)).findings;
}

describe("the demonstration reports", () => {
  test.each(golds)("$file raises what contradicts itself and nothing else", async ({ file, findings }) => {
    const raised = await findRules(file);
    const errors = raised.filter((one) => one.severity === "error").map((one) => one.rule);
    expect(raised.map((one) => one.rule)).toEqual(expect.arrayContaining(findings));
    expect(errors.filter((rule) => !findings.includes(rule))).toEqual([]);
  });
});
