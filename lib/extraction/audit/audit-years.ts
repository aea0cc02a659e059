import { DICTIONARY, getMetric, type Identity, type MetricCode } from "@/lib/domain/dictionary";
import type { Claim, Fact, Finding } from "@/lib/extraction/extraction";
import { printedStep, toPossibleRange } from "./check-claims";
import { agree } from "./qualified-value";
import { StatedFigures } from "./stated-figures";

/** A report as its neighbour in time sees it. `text` is the readable text that claims' spans count. */
export type YearInput = { year: number; text: string; facts: readonly Fact[]; claims: readonly Claim[] };

/** A change of more than this many times is looked at, from this count on. */
const SWING = 10;
const SWING_FROM = 10;
/** 持平 is said of figures that differ by so much of them. */
const NEARLY_LEVEL = 0.05;
const LEVEL = { zh: "与上年持平", en: "level with the year before" };

/**
 * What a report gets wrong against the same agency's report of the year before: carry-over, claimed changes against
 * the figure that was stated, swings of more than tenfold. Findings belong to `current`: `left` and spans are its own,
 * `right` is last year's figure. [] where the years do not adjoin.
 */
export function auditYears(previous: YearInput, current: YearInput): Finding[] {
  if (previous.year !== current.year - 1) return [];
  const before = new StatedFigures(previous.facts, []);
  const now = new StatedFigures(current.facts, []);
  return DICTIONARY.identities.flatMap((identity) => {
    if (identity.kind === "carry-over") return checkCarryOver(identity, before, now, current.year);
    if (identity.kind === "claimed-change") return checkAgainstStated(identity, before, current);
    return identity.kind === "year-swing" ? checkSwings(identity, before, now, current.year) : [];
  });
}

function findBest(figures: StatedFigures, metric: MetricCode): Fact | null {
  return figures.find("table", metric, "total") ?? figures.find("narrative", metric, "total");
}

function checkCarryOver(identity: Identity, before: StatedFigures, now: StatedFigures, year: number): Finding[] {
  const [inward, outward] = [identity.left[0], identity.right[0]];
  const left = inward ? findBest(now, inward) : null;
  const right = outward ? findBest(before, outward) : null;
  if (!left || !right || agree(left, right)) return [];
  return [
    toFinding(identity, left, right.value, {
      zh: `${year} 年年报的“${getMetric(left.metric).zh}”为 ${left.value}，${year - 1} 年年报的“${getMetric(right.metric).zh}”为 ${right.value}，不一致。`,
      en: `The ${year} report carries in ${left.value} requests, the ${year - 1} report carried out ${right.value}: they disagree.`,
    }),
  ];
}

function checkAgainstStated(identity: Identity, before: StatedFigures, current: YearInput): Finding[] {
  return current.claims.flatMap((claim) => {
    const stated = findBest(before, claim.metric);
    if (!stated || claim.implied === null || bearsOut(claim, claim.implied, stated, current.text)) return [];
    return [toClaimFinding(identity, claim, stated, current.year)];
  });
}

/** Whether last year's figure bears a claim out: by the decimals the claim is printed with, or within 1 % of it. */
function bearsOut(claim: Claim, implied: number, stated: Fact, text: string): boolean {
  const words = text.slice(claim.start, claim.end);
  const [low, high] = toPossibleRange(claim, printedStep(words));
  if (words.includes("持平") && Math.abs(stated.value - implied) <= NEARLY_LEVEL * implied) return true;
  const near = claim.kind === "percent" && Math.abs(stated.value - implied) <= 0.01 * implied;
  return near || (stated.value >= low && stated.value <= high) || agree(stated, { value: implied, qualifier: "exact" });
}

function toClaimFinding(identity: Identity, claim: Claim, stated: Fact, year: number): Finding {
  const { zh, en } = getMetric(claim.metric);
  const change = `${claim.change > 0 ? "+" : ""}${claim.change}${claim.kind === "percent" ? "%" : ""}`;
  const told = claim.change === 0 ? LEVEL : { zh: `比上年 ${change}`, en: `${change} on the year before` };
  return {
    rule: identity.code,
    severity: identity.severity,
    metrics: [claim.metric],
    applicant: "total",
    left: claim.implied,
    right: stated.value,
    message: {
      zh: `${year} 年年报称“${zh}”${claim.value}，${told.zh}，推得上年为 ${claim.implied}；${year - 1} 年年报写的是 ${stated.value}。`,
      en: `The ${year} report states ${claim.value} for “${en}”, ${told.en}, which implies ${claim.implied}; the ${year - 1} report states ${stated.value}.`,
    },
    spans: [{ start: claim.start, end: claim.end }],
  };
}

function checkSwings(identity: Identity, before: StatedFigures, now: StatedFigures, year: number): Finding[] {
  return DICTIONARY.metrics.flatMap(({ code, zh, en }) => {
    const [left, right] = [findBest(now, code), findBest(before, code)];
    if (!left || !right || !isSwing(left.value, right.value)) return [];
    return [
      toFinding(identity, left, right.value, {
        zh: `“${zh}” ${year - 1} 年为 ${right.value}，${year} 年为 ${left.value}，相差十倍以上，请核对。`,
        en: `“${en}” was ${right.value} in ${year - 1} and ${left.value} in ${year}: more than tenfold, worth a look.`,
      }),
    ];
  });
}

function isSwing(a: number, b: number): boolean {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return low > 0 && high >= SWING_FROM && high > SWING * low;
}

function toFinding(identity: Identity, left: Fact, right: number, message: Finding["message"]): Finding {
  return {
    rule: identity.code,
    severity: identity.severity,
    metrics: [left.metric],
    applicant: "total",
    left: left.value,
    right,
    message,
    spans: [{ start: left.source.start, end: left.source.end }],
  };
}
