import { METRICS } from "@/lib/domain/dictionary";
import type { Extraction } from "@/lib/extraction/extraction";
import type { Gold, StatedFact } from "./gold";

/** Right out of how many. */
export type Share = { right: number; of: number };
/** Facts of one metric group: found of the required, and given that nobody asked for. */
export type GroupScore = { required: number; found: number; wrong: number };

/** How one extraction stands against its gold. */
export type ReportScore = {
  file: string;
  /** Metric group → its facts. */
  groups: Map<string, GroupScore>;
  identity: Share;
  spans: Share;
  numerals: Share;
  findings: Share;
  forbidden: number;
  /** What is not right, in words for the terminal. */
  misses: string[];
};

/** The runs of digits that every extraction must account for. */
const NUMERALS = /[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?/g;

/** Scores an extraction by its gold; facts count once by metric, applicant and value. */
export function scoreReport(extraction: Extraction, gold: Gold): ReportScore {
  const given = new Map(extraction.facts.map((fact) => [keyOf(fact), fact]));
  const allowed = new Set([...gold.required, ...gold.accepted].map(keyOf));
  const missing = gold.required.filter((fact) => !given.has(keyOf(fact)));
  const wrong = [...given.values()].filter((fact) => !allowed.has(keyOf(fact)));
  const banned = gold.forbidden.filter((fact) => given.has(keyOf(fact)));
  const rules = new Set(extraction.findings.map(({ rule }) => rule));
  const unraised = gold.findings.filter((rule) => !rules.has(rule));
  const off = listWrongIdentity(extraction, gold);
  return {
    file: gold.file,
    groups: groupFacts(gold.required, missing, wrong),
    identity: { right: Object.keys(gold.report).length - off.length, of: Object.keys(gold.report).length },
    spans: quoteSpans(extraction),
    numerals: coverNumerals(extraction),
    findings: { right: gold.findings.length - unraised.length, of: gold.findings.length },
    forbidden: banned.length,
    misses: [
      ...off,
      ...missing.map((fact) => `missing ${keyOf(fact)}`),
      ...wrong.map((fact) => `wrong ${keyOf(fact)}`),
      ...banned.map((fact) => `forbidden ${keyOf(fact)}`),
      ...unraised.map((rule) => `finding not raised: ${rule}`),
    ],
  };
}

function keyOf({ metric, applicant, value }: StatedFact): string {
  return `${metric} ${applicant} ${value}`;
}

function groupFacts(
  required: readonly StatedFact[],
  missing: readonly StatedFact[],
  wrong: readonly StatedFact[],
): Map<string, GroupScore> {
  const groups = new Map<string, GroupScore>();
  const of = ({ metric }: StatedFact): GroupScore => {
    const group = METRICS.get(metric)?.group ?? "other";
    const score = groups.get(group) ?? { required: 0, found: 0, wrong: 0 };
    groups.set(group, score);
    return score;
  };
  for (const fact of required) {
    of(fact).required++;
    of(fact).found++;
  }
  for (const fact of missing) of(fact).found--;
  for (const fact of wrong) of(fact).wrong++;
  return groups;
}

function listWrongIdentity({ report }: Extraction, gold: Gold): string[] {
  const given: Record<string, unknown> = { ...report, regionCode: report.region.code, city: report.region.city };
  const plain = (value: unknown) => JSON.stringify(Array.isArray(value) ? value.toSorted() : (value ?? null));
  return Object.entries(gold.report)
    .filter(([name, value]) => plain(given[name]) !== plain(value))
    .map(([name, value]) => `${name} ${plain(given[name])}, not ${plain(value)}`);
}

function quoteSpans({ text, facts }: Extraction): Share {
  const right = facts.filter(({ source }) => source.quote && text.slice(source.start, source.end) === source.quote);
  return { right: right.length, of: facts.length };
}

function coverNumerals({ text, figures }: Extraction): Share {
  const numerals = [...text.matchAll(NUMERALS)];
  let next = 0;
  const covered = numerals.filter(({ index, 0: digits }) => {
    while ((figures[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    const figure = figures[next];
    return figure && figure.start <= index && figure.end >= index + digits.length;
  });
  return { right: covered.length, of: numerals.length };
}
