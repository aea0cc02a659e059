import type { Claim } from "@/lib/extraction/extraction";
import { scanNumerals } from "@/lib/extraction/numbers/scan-numerals";
import { type ClaimedChange, listClaimedWords, listSharesBehind } from "./claimed-words";
import type { Stated } from "./stated";

const COMPARISON =
  /(?:同比|较|比|与|同)(?:[^，。；,;]{0,14}(?:年|期)[^，。；,;]{0,6}?(?:，|,)?[^，。；,;\d]{0,8}?)?(增长|增加|上升|提高|提升|增多|增|多|少|减少|下降|回落|降低|减|降)(?:\([^)]*\)|（[^）]*）)?(?:了|约|近|幅度?为?|率为?)?\s*(?=[\d０-９一二三四五六七八九十])/g;
const DOWN = /减|降|回落|少/;
const NEXT_CLAUSE = /[，,；;。]/;

/** Changes on the year before that a sentence claims, each tied to the figure it follows. */
export function listClaims(clean: string, offset: number, stated: readonly Stated[]): Claim[] {
  const claims: Claim[] = [];
  if (stated.length === 0) return claims;
  for (const match of clean.matchAll(COMPARISON)) {
    const at = match.index + match[0].length;
    const [amount] = scanNumerals(clean, at, Math.min(clean.length, at + 16));
    const subject = subjectOf(clean, match.index, offset, stated);
    if (!amount || amount.start !== at || !subject) continue;
    const percent = amount.unit === "%";
    if (!percent && amount.unit !== null && amount.unit !== subject.mention.unit) continue;
    if (!percent && amount.unit === null && !NEXT_CLAUSE.test(clean.charAt(amount.end))) continue;
    const change = DOWN.test(match[1] ?? "") ? -amount.value : amount.value;
    const end = amount.end + (amount.unit?.length ?? 0);
    const kind = percent ? "percent" : "absolute";
    const told: ClaimedChange[] = [{ start: match.index, end, change, kind }];
    if (!percent) told.push(...listSharesBehind(clean, end));
    claims.push(...told.map((one) => toClaim(subject, one, offset)));
  }
  return [...claims, ...listToldClaims(clean, offset, stated)];
}

function listToldClaims(clean: string, offset: number, stated: readonly Stated[]): Claim[] {
  return listClaimedWords(clean).flatMap((told) => {
    const subject = subjectOf(clean, told.start, offset, stated);
    return subject ? [toClaim(subject, told, offset)] : [];
  });
}

function toClaim(subject: Stated, { start, end, change, kind }: ClaimedChange, offset: number): Claim {
  return {
    start: offset + start,
    end: offset + end,
    metric: subject.metric,
    value: subject.mention.value,
    change: change === 0 ? 0 : change,
    kind,
    implied: impliedBefore(subject, change, kind === "percent"),
  };
}

/** The last figure before the claim; where its clause speaks of requests, the last count of requests. */
function subjectOf(clean: string, at: number, offset: number, stated: readonly Stated[]): Stated | undefined {
  const before = stated.filter(({ mention }) => mention.end <= offset + at && !mention.bracketed);
  const clauseStart = Math.max(...["，", ",", "；", "。"].map((mark) => clean.lastIndexOf(mark, at - 1)), -1);
  const subject = clean.slice(clauseStart + 1, at);
  if (/率|占比|浏览|阅读|访问/.test(subject)) return undefined;
  if (/申请|受理|收件/.test(subject) && !/\d/.test(subject))
    return before.findLast(({ metric }) => metric === "requests.received" || metric === "requests.handled");
  return before.findLast(({ mention }) => mention.start >= offset);
}

function impliedBefore({ mention }: Stated, change: number, percent: boolean): number | null {
  if (mention.qualifier !== "exact") return null;
  if (!percent) return mention.value - change;
  return change <= -100 ? null : Math.round(mention.value / (1 + change / 100));
}
