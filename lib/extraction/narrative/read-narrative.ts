import { getMetric } from "@/lib/domain/dictionary";
import type { Span } from "@/lib/domain/series-cell";
import type { Fact, StageResult } from "@/lib/extraction/extraction";
import type { SourceDocument } from "@/lib/reading/source-document";
import { COLUMN_RULE, ONE_CHANNEL_RULE } from "./channel-figures";
import { listParagraphs } from "./paragraphs";
import { readParagraph } from "./read-paragraph";
import { BODIES_RULE, KEY_AREAS_RULE, SO_FAR_RULE, SUCH_AS_RULE } from "./rules/disclosure";
import type { Stated } from "./stated";
import type { Topic } from "./topics";
import type { Zero } from "./zeros";

/** What a paragraph speaks of, the next one under the same heading goes on with. */
const CARRIED_ON: ReadonlySet<Topic> = new Set(["request", "reconsideration", "litigation"]);

/**
 * Reads figures stated in sentences, outside the `masked` spans, for the report's own year. A figure stated twice is
 * two facts; what is a plan, a share, another year's or a part that no code counts gives none.
 */
export function readNarrative(document: SourceDocument, context: { year: number; masked: Span[] }): StageResult {
  const { text } = document;
  const result: StageResult = { facts: [], blanks: [], claims: [], findings: [], consumed: [] };
  const masked = [...context.masked].sort((a, b) => a.start - b.start);
  let heading: string | null = null;
  let topic: Topic | null = null;
  for (const paragraph of listParagraphs(text, masked)) {
    const carried = paragraph.heading === heading && topic !== null && CARRIED_ON.has(topic) ? topic : paragraph.topic;
    const read = readParagraph(text, { ...paragraph, topic: carried }, context.year);
    ({ heading } = paragraph);
    ({ topic } = read);
    result.facts.push(...read.stated.map((stated) => factOf(text, stated)), ...read.zeros.map((z) => zeroOf(text, z)));
    result.claims.push(...read.claims);
    result.findings.push(...read.findings);
  }
  result.facts = withoutParts(withoutLevels(text, result.facts)).sort((a, b) => a.source.start - b.source.start);
  return result;
}

/** Figures that are the whole only where the report states no better one of their code, by how far they fall short. */
const PARTS: ReadonlyMap<string, number> = new Map([
  [COLUMN_RULE, 1],
  [ONE_CHANNEL_RULE, 1],
  [SO_FAR_RULE, 1],
  [KEY_AREAS_RULE, 1],
  [BODIES_RULE, 1],
  [SUCH_AS_RULE, 2],
]);

function withoutParts(facts: readonly Fact[]): Fact[] {
  const shortOf = ({ rule }: Fact) => PARTS.get(rule ?? "") ?? 0;
  const best = new Map<string, number>();
  for (const fact of facts) best.set(fact.metric, Math.min(shortOf(fact), best.get(fact.metric) ?? shortOf(fact)));
  return facts.filter((fact) => shortOf(fact) === best.get(fact.metric));
}

/** 中央级媒体3篇、省级媒体8篇 are parts of one number of the press, which nobody states. */
const PRESS_OF_LEVEL = /(?:中央|国家|[省市州县区])级(?:主流|新闻)*媒体[^，、；。\d]{0,8}$/;
const LABEL_LENGTH = 20;

function withoutLevels(text: string, facts: readonly Fact[]): Fact[] {
  const parts = facts.filter(
    ({ metric, source }) =>
      metric === "disclosure.items.media" &&
      PRESS_OF_LEVEL.test(text.slice(Math.max(0, source.start - LABEL_LENGTH), source.start)),
  );
  return parts.length < 2 ? [...facts] : facts.filter((fact) => !parts.includes(fact));
}

function factOf(text: string, { mention, metric, applicant, rule }: Stated): Fact {
  const { start, end, value, qualifier } = mention;
  const source = { kind: "narrative", start, end, quote: text.slice(start, end) } as const;
  return { metric, applicant, value, unit: getMetric(metric).unit, qualifier, source, rule };
}

function zeroOf(text: string, { start, end, metric, rule }: Zero): Fact {
  const source = { kind: "narrative", start, end, quote: text.slice(start, end) } as const;
  return { metric, applicant: "total", value: 0, unit: getMetric(metric).unit, qualifier: "exact", source, rule };
}
