import { getMetric, type Identity } from "@/lib/domain/dictionary";
import type { Claim, Finding } from "@/lib/extraction/extraction";

/** What a claim of a change must hold against. */
type ClaimInput = { text: string; claims: readonly Claim[] };

/**
 * Claimed changes recomputed within one report: a percentage that no whole number of last year gives (note), and two
 * claims about one figure that imply different figures for the year before (warning).
 */
export function checkClaims(identity: Identity, { text, claims }: ClaimInput): Finding[] {
  const impossible = claims.filter((claim) => !isPossible(claim, text)).map((claim) => toImpossible(identity, claim));
  return [...impossible, ...claims.flatMap((claim, index) => checkPair(identity, claim, claims.slice(index + 1)))];
}

/** How near a claim is printed, in percent: 37.5% → 0.1; 增长1.5倍 → 5, half of its last decimal; 翻一番 → 10. */
export function printedStep(claim: string): number {
  if (claim.includes("番")) return 10;
  const decimal = 10 ** -(/[.．](\d+)/.exec(claim)?.[1]?.length ?? 0);
  return claim.includes("倍") ? 50 * decimal : decimal;
}

/** The whole numbers of the year before that a claim allows, lowest and highest; empty (low > high) where none does. */
export function toPossibleRange(claim: Pick<Claim, "value" | "change" | "kind">, step: number): [number, number] {
  if (claim.kind === "absolute") return [claim.value - claim.change, claim.value - claim.change];
  const bases = [claim.change - step, claim.change + step].map((change) => claim.value / (1 + change / 100));
  const [low, high] = [Math.min(...bases), Math.max(...bases)];
  return low >= 0 && Number.isFinite(high)
    ? [Math.ceil(low - 1e-9), Math.floor(high + 1e-9)]
    : [0, Number.MAX_SAFE_INTEGER];
}

function isPossible(claim: Claim, text: string): boolean {
  if (claim.kind === "absolute" || getMetric(claim.metric).unit === "CNY") return true;
  const [low, high] = toPossibleRange(claim, printedStep(text.slice(claim.start, claim.end)));
  return low <= high;
}

function checkPair(identity: Identity, claim: Claim, others: readonly Claim[]): Finding[] {
  const other = others.find((one) => one.metric === claim.metric && one.value === claim.value);
  if (!other || claim.implied === null || other.implied === null) return [];
  if (Math.abs(claim.implied - other.implied) <= Math.max(1, 0.01 * claim.implied)) return [];
  const { zh, en } = getMetric(claim.metric);
  return [
    {
      ...toPlace(identity, claim),
      severity: "warning",
      left: claim.implied,
      right: other.implied,
      message: {
        zh: `正文两处所称“${zh}”的增减，推得上年数一为 ${claim.implied}，一为 ${other.implied}，不一致。`,
        en: `Two changes claimed for “${en}” imply ${claim.implied} and ${other.implied} for the year before: they disagree.`,
      },
      spans: [claim, other].map(({ start, end }) => ({ start, end })),
    },
  ];
}

function toImpossible(identity: Identity, claim: Claim): Finding {
  const { zh, en } = getMetric(claim.metric);
  const sign = claim.change > 0 ? "+" : "";
  return {
    ...toPlace(identity, claim),
    severity: "note",
    left: claim.value,
    right: claim.change,
    message: {
      zh: `正文“${zh}”为 ${claim.value}，又称比上年 ${sign}${claim.change}%：上年取任何整数都得不到这个比例。`,
      en: `Narrative: “${en}” is ${claim.value}, ${sign}${claim.change}% on the year before: no whole number of that year gives this percentage.`,
    },
    spans: [{ start: claim.start, end: claim.end }],
  };
}

function toPlace(identity: Identity, claim: Claim): Pick<Finding, "rule" | "metrics" | "applicant"> {
  return { rule: identity.code, metrics: [claim.metric], applicant: "total" };
}
