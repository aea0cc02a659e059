import type { ApplicantCode, MetricCode } from "@/lib/domain/dictionary";
import type { Mention } from "./mentions";
import type { Topic } from "./topics";

/** One way in which reports state a figure. Every condition that is given must hold; the first rule that does wins. */
export type Rule = {
  name: string;
  /** The code stated; null where the words say that the figure is none of ours. */
  metric: MetricCode | null;
  applicant?: ApplicantCode;
  /** A second code that the same number states (复议、诉讼均为0件). */
  also?: MetricCode;
  /** The words before the number, in its own clause. */
  lead?: RegExp;
  /** The words behind its unit. */
  tail?: RegExp;
  /** Must not be found in the words before or behind. */
  not?: RegExp;
  /** Must be found in the sentence before the clause, or in the clause. */
  passage?: RegExp;
  /** Must be found in the heading, in the sentence before the clause, or in the clause. */
  about?: RegExp;
  /** Must be found in the heading, in the sentence, or in the one before it. */
  told?: RegExp;
  /** Must not be found anywhere in the sentence. */
  unless?: RegExp;
  /** The measure words it may have; `""` stands for none. */
  units: ReadonlySet<string>;
  /** The number itself, where only that one can be told. */
  value?: number;
  /** What the passage, or the clause itself, must speak of. */
  topic?: readonly Topic[];
  /** The code of the figure that this one is a part of. */
  under?: RegExp;
  /** The code that this one must not be a part of. */
  apart?: RegExp;
  /** Holds whatever year the sentence names. */
  anyYear?: boolean;
};

/** What is known around a figure when its rule is looked for. */
export type Surroundings = {
  topic: Topic | null;
  ownTopic: Topic | null;
  /** The code read from the figure that this one is a part of. */
  parentMetric: MetricCode | null;
  /** The nearest heading above. */
  heading: string;
  /** The whole sentence. */
  sentence: string;
  /** The sentence before it in the paragraph. */
  previous: string;
};

/** Measure words, as sets for `Rule.units`. */
export const UNITS = {
  requests: unitSet("", "件", "条", "项", "起", "宗", "次", "份", "例", "个", "人", "条次", "件次", "桩", "封"),
  cases: unitSet("", "件", "起", "宗", "次", "例", "项", "个", "条", "份", "件次"),
  items: unitSet("", "条", "件", "篇", "份", "项", "个", "则", "起", "条次", "篇次", "件次", "本次"),
  documents: unitSet("", "条次", "件", "个", "部", "份", "项", "篇", "条"),
  events: unitSet("", "次", "场", "期", "场次", "起", "个", "件", "期次"),
  responses: unitSet("", "条次", "件次", "次", "起", "件", "条", "个", "例", "项"),
  people: unitSet("名", "人", "位", "人次", "个"),
  places: unitSet("个", "处", "家"),
  money: unitSet("元"),
} as const;

function unitSet(...units: string[]): ReadonlySet<string> {
  return new Set(units);
}

/** The first rule that a mention satisfies, or undefined. */
export function findRule(rules: readonly Rule[], mention: Mention, around: Surroundings): Rule | undefined {
  return rulesOf(rules, mention.unit ?? "", around).find((rule) => satisfies(rule, mention, around));
}

const sortedOut = new WeakMap<readonly Rule[], Map<string, Rule[]>>();

/** The rules that a measure word, its topics and its place in a list allow, in their order; sorted out once for each. */
function rulesOf(rules: readonly Rule[], unit: string, around: Surroundings): readonly Rule[] {
  const sorted = sortedOut.get(rules) ?? new Map<string, Rule[]>();
  sortedOut.set(rules, sorted);
  const key = `${unit}|${around.topic}|${around.ownTopic}|${around.parentMetric === null}`;
  const known = sorted.get(key);
  if (known) return known;
  const own = rules.filter((rule) => rule.units.has(unit) && isOnTopic(rule, around) && mayBelong(rule, around));
  sorted.set(key, own);
  return own;
}

function isOnTopic({ topic: topics }: Rule, { topic, ownTopic }: Surroundings): boolean {
  return !topics || topics.some((one) => one === topic || one === ownTopic);
}

/** A rule for parts of a figure asks for that figure. */
function mayBelong({ under }: Rule, { parentMetric }: Surroundings): boolean {
  return !under || parentMetric !== null || under.test("");
}

function satisfies(rule: Rule, mention: Mention, around: Surroundings): boolean {
  const parentMetric = around.parentMetric ?? "";
  if (rule.value !== undefined && rule.value !== mention.value) return false;
  if (rule.under && !rule.under.test(parentMetric)) return false;
  if (rule.apart && parentMetric !== "" && rule.apart.test(parentMetric)) return false;
  if (rule.lead && !rule.lead.test(mention.lead)) return false;
  if (rule.tail && !rule.tail.test(mention.tail)) return false;
  if (rule.not && (rule.not.test(mention.rawLead) || rule.not.test(mention.tail))) return false;
  if (rule.unless?.test(around.sentence)) return false;
  if (rule.told && !rule.told.test(`${around.heading} ${around.previous}${around.sentence}`)) return false;
  if (rule.about && !rule.about.test(`${around.heading} ${mention.passage}${mention.rawLead}`)) return false;
  return !rule.passage || rule.passage.test(mention.passage + mention.rawLead);
}
