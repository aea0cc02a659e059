import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "@/lib/domain/app-error";
import { extract } from "@/lib/extraction/extract";
import { readDocument } from "@/lib/reading/read-document";
import { type GoldCase, listGoldCases } from "./scoring/gold";
import { type ReportScore, scoreReport } from "./scoring/score-report";
import { type ScoredReport, toScorecard } from "./scoring/scorecard";

/** The gold sets: what is committed with the project, and a shared one beside it that may be absent. */
const SETS = [
  { title: "Committed restatements (`db/sample`)", gold: "db/sample/gold", reports: "db/sample" },
  {
    title: "Tables in every layout (`lib/extraction/forms/gold`)",
    gold: "lib/extraction/forms/gold",
    reports: "lib/extraction/forms/gold/reports",
  },
  { title: "Shared gold set, real reports included", gold: "../shared/gold", reports: "../shared/reports" },
];
const MARKERS = /(<!-- score:start -->\n)[\s\S]*?(<!-- score:end -->)/;
const FORMATS: Record<string, string> = { "text/plain": "txt", "text/html": "html", "text/markdown": "md" };

/** `npm run score -- [--write] [--misses]`: scores every gold set, and writes the tables into the README if asked. */
async function main(args: readonly string[]): Promise<void> {
  const tables: string[] = [];
  for (const { title, gold, reports } of SETS) {
    const cases = await listGoldCases(gold, reports);
    if (cases.length === 0) {
      console.log(`${title}: not here, left out.`);
      continue;
    }
    const scored: ScoredReport[] = [];
    for (const one of cases) scored.push(await scoreCase(one));
    if (args.includes("--misses")) printMisses(scored);
    tables.push(toScorecard(title, scored));
  }
  const scorecard = tables.join("\n\n");
  console.log(scorecard);
  if (args.includes("--write")) await writeInto("README.md", scorecard);
}

async function scoreCase({ gold, bytes, name }: GoldCase): Promise<ScoredReport> {
  const form = String(gold.report.form ?? "unchecked");
  try {
    const document = await readDocument(bytes, name);
    const format = FORMATS[document.mediaType] ?? document.mediaType.replace(/^.*[/.]/, "");
    return { ...scoreReport(extract(document, { agencyOptional: true }), gold), form, format };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ...scoreNothing(gold, error.message), form, format: name.replace(/^.*\./, "") };
  }
}

/** A report that could not be read: everything asked for is missing. */
function scoreNothing(gold: GoldCase["gold"], reason: string): ReportScore {
  const none = { right: 0, of: 0 };
  const groups = new Map([["unread", { required: gold.required.length, found: 0, wrong: 0 }]]);
  const identity = { right: 0, of: Object.keys(gold.report).length };
  return {
    file: gold.file,
    groups,
    identity,
    spans: none,
    numerals: none,
    findings: { right: 0, of: gold.findings.length },
    forbidden: 0,
    misses: [reason],
  };
}

function printMisses(scored: readonly ScoredReport[]): void {
  for (const { file, misses } of scored) if (misses.length > 0) console.log(`${file}\n  ${misses.join("\n  ")}`);
}

async function writeInto(file: string, scorecard: string): Promise<void> {
  const path = join(process.cwd(), file);
  const text = await readFile(path, "utf8");
  if (!MARKERS.test(text)) throw new Error(`${file} has no <!-- score:start --> and <!-- score:end --> lines`);
  await writeFile(
    path,
    text.replace(MARKERS, (_, start: string, end: string) => `${start}${scorecard}\n${end}`),
  );
}

await main(process.argv.slice(2));
