import type { MetricCode } from "@/lib/domain/dictionary";
import type { Finding } from "@/lib/extraction/extraction";
import type { Mention, Sentence } from "./mentions";
import type { Stated } from "./stated";

const REST = /^(?:其[他它](?:类|信息|内容|栏目|类信息|事项)*|其余|余下|余为|剩余)$/;
const GOES_ON = /余|等|另|还有|未列/;
const ADDED_UP = /^(?:disclosure\.items|requests\.(?:received|handled|closed)|outcome\.total|proposals\.total)/;
/** Parts of one figure may be told twice over, by channel and then by kind. */
const OTHER_DIVISION = /按.{1,8}(?:分|看|划分|统计)|从.{1,8}看|同时|此外|另/;

/**
 * Lists behind a figure whose parts exceed it, or miss it although they end with all the rest. Parts count only where
 * they bear the figure's own unit; a list that says nothing of being complete may fall short.
 */
export function checkListSums(sentence: Sentence, stated: readonly Stated[]): Finding[] {
  return stated.flatMap((whole) => {
    const index = sentence.mentions.indexOf(whole.mention);
    if (index < 0 || whole.applicant !== "total" || !ADDED_UP.test(whole.metric)) return [];
    if (whole.mention.qualifier !== "exact") return [];
    const parts = partsOf(sentence, index, stated);
    if (parts.length < 2) return [];
    if (parts.some(({ unit, qualifier }) => unit !== whole.mention.unit || qualifier !== "exact")) return [];
    const sum = parts.reduce((total, part) => total + part.value, 0);
    const complete = isComplete(sentence, parts.at(-1));
    if (sum <= whole.mention.value && !(complete && sum < whole.mention.value)) return [];
    return [findingOf(whole, parts, sum)];
  });
}

function isComplete(sentence: Sentence, last: Mention | undefined): boolean {
  if (!last || !REST.test(last.lead)) return false;
  return !GOES_ON.test(sentence.clean.slice(last.unitEnd - sentence.offset));
}

/** The parts in the figure's bracket, or else those listed behind it, as far as they divide it in one way. */
function partsOf(sentence: Sentence, index: number, stated: readonly Stated[]): Mention[] {
  const all = sentence.mentions.filter(({ parent }) => parent === index);
  const bracketed = all.filter((part) => part.bracketed);
  const parts = bracketed.length > 0 ? bracketed : all;
  const [first] = parts;
  if (!first) return [];
  const divisionOf = (part: Mention) => division(stated.find(({ mention }) => mention === part)?.metric);
  const end = parts.findIndex((part, at) => {
    const before = parts[at - 1];
    if (!before) return false;
    const between = sentence.clean.slice(before.unitEnd - sentence.offset, part.start - sentence.offset);
    return /[；;]/.test(between) || OTHER_DIVISION.test(between) || divisionOf(part) !== divisionOf(first);
  });
  return end < 0 ? parts : parts.slice(0, end);
}

function division(metric: MetricCode | undefined): string {
  if (metric === undefined || /^(?:response|documents|disclosure\.normative)/.test(metric)) return "kind";
  return metric.split(".").slice(0, 2).join(".");
}

function findingOf(whole: Stated, parts: readonly Mention[], sum: number): Finding {
  const { start, end, value } = whole.mention;
  return {
    rule: "list-sum",
    severity: "warning",
    metrics: [whole.metric],
    applicant: "total",
    left: value,
    right: sum,
    message: {
      zh: `正文写明总数 ${value}，其后所列 ${parts.length} 项之和为 ${sum}。`,
      en: `The text states ${value}, but the ${parts.length} parts listed behind it add up to ${sum}.`,
    },
    spans: [
      { start, end },
      { start: parts[0]?.start ?? start, end: parts.at(-1)?.end ?? end },
    ],
  };
}
