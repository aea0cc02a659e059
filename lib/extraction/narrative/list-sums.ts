import type { Finding } from "@/lib/extraction/extraction";
import type { Mention } from "./mentions";
import type { Stated } from "./stated";

const REST = /^(?:其[他它]|其余|余下|余为|剩余)/;
const ADDED_UP = /^(?:disclosure\.items|requests\.(?:received|handled|closed)|outcome\.total|proposals\.total)/;

/**
 * Lists behind a figure whose parts exceed it, or miss it although they end with all the rest. Parts count only where
 * they bear the figure's own unit; a list that says nothing of being complete may fall short.
 */
export function checkListSums(mentions: readonly Mention[], stated: readonly Stated[]): Finding[] {
  return stated.flatMap((whole) => {
    const index = mentions.indexOf(whole.mention);
    if (index < 0 || whole.applicant !== "total" || !ADDED_UP.test(whole.metric)) return [];
    const parts = partsOf(mentions, index);
    if (parts.length < 2 || whole.mention.qualifier !== "exact") return [];
    if (parts.some(({ unit, qualifier }) => unit !== whole.mention.unit || qualifier !== "exact")) return [];
    const sum = parts.reduce((total, part) => total + part.value, 0);
    const complete = REST.test(parts.at(-1)?.lead ?? "");
    if (sum <= whole.mention.value && !(complete && sum < whole.mention.value)) return [];
    return [findingOf(whole, parts, sum)];
  });
}

/** The parts in the figure's bracket; where it has none, those listed behind it. */
function partsOf(mentions: readonly Mention[], index: number): Mention[] {
  const parts = mentions.filter(({ parent }) => parent === index);
  const bracketed = parts.filter((part) => part.bracketed);
  return bracketed.length > 0 ? bracketed : parts;
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
