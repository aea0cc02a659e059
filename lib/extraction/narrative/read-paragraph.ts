import type { MetricCode } from "@/lib/domain/dictionary";
import type { Claim, Finding } from "@/lib/extraction/extraction";
import { listAllAlike } from "./all-alike";
import { BEFORE_RULE, type ChannelFigure, ONE_CHANNEL_RULE, readChannelFigure, type Waiting } from "./channel-figures";
import { listClaims } from "./claims";
import { guardOf } from "./guards";
import { settleKinds } from "./kinds";
import { checkListSums } from "./list-sums";
import { listSentences, type Mention, type Sentence } from "./mentions";
import type { Paragraph } from "./paragraphs";
import { findRule, type Rule, type Surroundings } from "./rule";
import { BEFORE_CHANNELS, BEHIND_CHANNELS } from "./rules/all-rules";
import { listSharedResults, NEW_ONLY, settleCarryOver } from "./shared-words";
import type { Stated } from "./stated";
import { type Topic, type TopicCue, topicCues } from "./topics";
import { listZeros, type Zero } from "./zeros";

type Reading = {
  stated: Stated[];
  zeros: Zero[];
  claims: Claim[];
  findings: Finding[];
  /** What the paragraph spoke of last. */
  topic: Topic | null;
};

/** Codes whose second, different figure in one paragraph is a part of the first. */
const TOLD_ONCE: ReadonlySet<MetricCode> = new Set([
  "requests.received",
  "response.press_conferences",
  "reconsideration.total",
  "litigation.total",
  "requests.carried_out",
  "requests.received.online",
  "requests.received.mail",
  "fees.requests",
]);
/** 此外，还通过张贴宣传资料等方式公开信息42条 is no second total; nor is 截至年底，已公开信息8400条 behind the year's own. */
const BESIDES = /^(?:此外|另外|截[至止])|还通过/;
/** 累计达173条。2022年新增49条 */
const ADDED =
  /^(?:其中)?(?:20\d\d年度?|本年度?|当年|今年|全年)+(?:共)?(?:新增(?:公开|发布)?|新公开|(?:主动)?公开|发布)(?:信息)?$/;
/** 通过网站发布信息，全年累计主动公开政府信息40条: the site's, and the report's total where it states no other. */
const WHOLE = /(?:全年|年度?|累计|共)(?:主动公开|完成)(?:各类)?政府信息(?:公开)?$/;
const WAYS_OF_PUBLICATION = /公开(?:的)?(?:渠道|方式|形式|途径)/;
const PART_OF_AREA = /本级|所辖|^各(?:县|区|市|乡|镇|街)|市级机关|市直/;

/** Everything that one paragraph states, denies and claims. */
export function readParagraph(text: string, paragraph: Paragraph, year: number): Reading {
  const reading: Reading = { stated: [], zeros: [], claims: [], findings: [], topic: paragraph.topic };
  const sentences = listSentences(text, paragraph);
  const cues = sentences.flatMap(({ clean, offset }) =>
    topicCues(clean).map((cue) => ({ ...cue, at: cue.at + offset })),
  );
  reading.topic = cues.at(-1)?.topic ?? paragraph.topic;
  const waiting: Waiting = {
    from: 0,
    heading: paragraph.heading,
    published: WAYS_OF_PUBLICATION.test(paragraph.heading),
    kinds: new Set(),
    before: null,
  };
  let previousTop: Stated | null = null;
  let previous = "";
  for (const sentence of sentences) {
    waiting.from = 0;
    const read = new Map<number, Stated>();
    waiting.kinds = settleKinds(sentence);
    for (const [index, mention] of sentence.mentions.entries()) {
      const parent = mention.parent === "previous" ? previousTop : (read.get(mention.parent ?? -1) ?? null);
      const around = surroundings(mention, cues, paragraph, parent, [previous, sentence.clean]);
      const stated = judge(mention, sentence, around, waiting, year);
      if (!stated || isPart(stated, reading.stated)) continue;
      read.set(index, stated);
      reading.stated.push(stated, ...alsoStated(stated));
      if (!mention.bracketed && mention.parent === null) previousTop = stated;
    }
    previous = sentence.clean;
    const own = [...read.values()];
    settleCarryOver(text, own, read);
    reading.stated.push(...listAllAlike(sentence, own));
    reading.stated.push(...listSharedResults(sentence.clean, sentence.offset, own));
    reading.claims.push(...listClaims(sentence.clean, sentence.offset, reading.stated));
    reading.findings.push(...checkListSums(sentence, own));
    reading.zeros.push(...zerosOf(sentence, sentence === sentences[0] ? paragraph.heading : "", year));
  }
  return reading;
}

/** 其中主动公开39件，同意公开113件: what was public already, in a list of decisions. */
const ALREADY_PUBLIC = /[中，、：]主动公开\d+[件宗起][，、]/;

function surroundings(
  mention: Mention,
  cues: readonly TopicCue[],
  { topic: headed, heading }: Paragraph,
  parent: Stated | null,
  [previous, sentence]: readonly [string, string],
): Surroundings {
  const earlier = cues.findLast(({ at }) => at < mention.leadStart);
  const own =
    cues.findLast(({ at }) => at >= mention.leadStart && at < mention.start) ??
    cues.find(({ at }) => at >= mention.unitEnd && at < mention.unitEnd + mention.tail.length);
  const said = earlier?.topic ?? headed;
  // 12件为咨询 in a list of requests does not turn the list to something else.
  const turned = said === "public-voice" || (said === "disclosure" && ALREADY_PUBLIC.test(sentence));
  const ofRequests = turned && /^(?:requests|outcome)/.test(parent?.metric ?? "");
  return {
    topic: ofRequests ? "request" : said,
    ownTopic: own?.topic ?? null,
    parentMetric: parent?.metric ?? null,
    heading,
    sentence,
    previous,
  };
}

function judge(
  mention: Mention,
  sentence: Sentence,
  around: Surroundings,
  waiting: Waiting,
  year: number,
): Stated | null {
  if (mention.damaged) {
    waiting.from = mention.passage.length + mention.rawLead.length;
    return null;
  }
  const guard = guardOf(mention, sentence, year);
  const outdated = guard === "other-year" || guard === "cumulative";
  if (guard !== null && !outdated) return null;
  const before = findRule(BEFORE_CHANNELS, mention, around);
  if (before) return outdated && !before.anyYear ? null : statedBy(before, mention);
  if (outdated || waiting.kinds.has(mention)) {
    if (guard === "cumulative") waiting.before = publishedBefore(mention, around, waiting);
    return null;
  }
  if (waiting.before && ADDED.test(mention.rawLead))
    return { metric: waiting.before, mention, applicant: "total", rule: "disclosure.items.added" };
  const channel = readChannelFigure(mention, around.parentMetric, waiting);
  if (channel) return takeChannel(channel, mention, waiting);
  const behind = findRule(BEHIND_CHANNELS, mention, around);
  return behind ? statedBy(behind, mention) : null;
}

/** A channel's figure; its words are spent for what follows. */
function takeChannel({ metric, rule }: ChannelFigure, mention: Mention, waiting: Waiting): Stated | null {
  waiting.from = mention.passage.length + mention.rawLead.length;
  waiting.heading = null;
  if (metric === null) return null;
  const whole = rule === BEFORE_RULE && WHOLE.test(mention.lead);
  return { metric, rule, mention, applicant: "total", ...(whole ? { also: "disclosure.items" } : {}) };
}

/** What a figure of all years counts: the one added this year behind it counts the same. */
function publishedBefore(mention: Mention, around: Surroundings, waiting: Waiting): MetricCode | null {
  const channel = readChannelFigure(mention, around.parentMetric, waiting);
  return channel?.metric ?? findRule(BEHIND_CHANNELS, mention, around)?.metric ?? null;
}

function statedBy({ metric, applicant = "total", name, also }: Rule, mention: Mention): Stated | null {
  if (metric === null) return null;
  return { mention, metric, applicant, rule: name, ...(also ? { also } : {}) };
}

function alsoStated({ also, ...stated }: Stated): Stated[] {
  if (!also) return [];
  return [{ ...stated, metric: also, rule: also === "disclosure.items" ? ONE_CHANNEL_RULE : stated.rule }];
}

/** Whether a figure is a part of one that the paragraph has stated already under the same code. */
function isPart({ mention, metric, applicant }: Stated, stated: readonly Stated[]): boolean {
  const same = stated.filter((other) => other.metric === metric && other.applicant === applicant);
  if (same.length === 0) return false;
  if (metric === "disclosure.items" && BESIDES.test(mention.passage)) return true;
  if (PART_OF_AREA.test(mention.rawLead) || PART_OF_AREA.test(mention.before)) return true;
  if (metric === "requests.received" && NEW_ONLY.test(mention.rawLead)) return false;
  return TOLD_ONCE.has(metric) && !same.some(({ mention: { value } }) => value === mention.value);
}

function zerosOf(sentence: Sentence, heading: string, year: number): Zero[] {
  const zeros = listZeros(sentence.clean, sentence.offset, heading);
  if (zeros.length === 0) return zeros;
  const years = [...sentence.clean.matchAll(/(?<!结转(?:至|到)?)(20\d\d)\s*年(?!度?结转)/g)].map(([, stated]) =>
    Number(stated),
  );
  const elsewhere = years.length > 0 && !years.includes(year);
  return elsewhere || /^\s*(?:下一步|今后|明年|来年)/.test(sentence.clean) ? [] : zeros;
}
