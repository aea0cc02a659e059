import { characterTable, findCharacter } from "@/lib/extraction/character-table";
import { squeeze } from "@/lib/extraction/squeeze";
import { coreOf } from "./wording";

/** Marks that end a clause; 、 does not: it divides the members of one. */
const CLAUSE_END = characterTable("，,；;。：:（(）)！？!?");

/** Whether some mark in the words ends a clause. */
export function endsClause(words: string): boolean {
  return findCharacter(words, CLAUSE_END, 0) < words.length;
}

const GROWN =
  /^(?:增加|增长|上升|下降|减少|提高|降低|提升|增|降|升)(?:到|至|为)(?:了)?(?:今年|本年度?|20\d\d年度?)?(?:的)?$/;
const GROWN_FROM = /(?:由|从)(?:上一?年度?|去年|20\d\d年度?)?(?:同期)?(?:的)?$/;
const AND = /、|和|及|与/;
const RESPECTIVELY = /^(.+?)(?:分别|各自)(.*)$/;
const ALSO = /^[、和及与]*$/;

/** A sentence's text without what stands in brackets, one that an earlier sentence opened included. */
export function outside(words: string): string {
  const bare = words.replace(/[（(][^（）()]*(?:[)）]|$)/g, "");
  return squeeze(bare.slice(Math.max(bare.lastIndexOf("）"), bare.lastIndexOf(")")) + 1));
}

/**
 * The words before a number at `at`, back to its clause's start or to `floor`, the end of the number before it; where
 * there are none, the clause before joins in.
 */
export function leadOf(clean: string, at: number, floor: number): { lead: string; leadStart: number } {
  let leadStart = clauseStart(clean, at, floor);
  if (leadStart === floor && floor > 0) leadStart = behindTail(clean, at, floor);
  let lead = memberOf(clean.slice(leadStart, at));
  const earlier = clauseStart(clean, leadStart - 1, floor);
  if (coreOf(lead) === "" && leadStart > floor && (earlier > floor || floor === 0)) {
    lead = memberOf(clean.slice(earlier, leadStart - 1)) + lead;
    leadStart = earlier;
  }
  return { lead, leadStart };
}

/** 收到申请1人2次: the times are counted, the person is none of the words. */
const ASKED_BY = /\d+人$/;

function memberOf(words: string): string {
  return squeeze(words)
    .replace(/^[、]+/, "")
    .replace(ASKED_BY, "");
}

/** 66名全职、110名兼职: the words up to the first 、 are the number before's. */
function behindTail(clean: string, at: number, floor: number): number {
  const mark = clean.slice(floor, at).indexOf("、");
  return mark > 0 && clean.slice(floor, floor + mark).trim() ? floor + mark + 1 : floor;
}

function clauseStart(clean: string, at: number, floor: number): number {
  for (let index = at - 1; index >= floor; index--) if (CLAUSE_END[clean.charCodeAt(index)]) return index + 1;
  return floor;
}

/** The words behind a number: to its clause's end, or to the member that the next number belongs to. */
export function tailOf(clean: string, from: number, nextStart: number): string {
  let end = from;
  while (end < nextStart && !CLAUSE_END[clean.charCodeAt(end)]) end++;
  const words = clean.slice(from, end);
  const cut = end === nextStart ? words.lastIndexOf("、") : -1;
  return squeeze(cut >= 0 ? words.slice(0, cut) : words);
}

/** 发布量由320条增加到455条: the new figure stands under the words before the old one. */
export function grownLead(own: string, previous: { rawLead: string } | undefined): string | null {
  if (!previous || !GROWN.test(own) || !GROWN_FROM.test(previous.rawLead)) return null;
  return previous.rawLead.replace(GROWN_FROM, "");
}

/** 微博、微信分别发布1200条、860条: each figure stands under its own label. */
export function withSharedLabels<T extends { lead: string; rawLead: string }>(mentions: T[]): T[] {
  for (const [index, { rawLead }] of mentions.entries()) {
    const [, before, verb = ""] = RESPECTIVELY.exec(rawLead) ?? [];
    if (!before) continue;
    const labels = before.split(AND).filter(Boolean);
    const figures = mentions.slice(index, index + labels.length);
    if (labels.length < 2 || figures.length < labels.length) continue;
    if (!figures.slice(1).every((figure) => ALSO.test(figure.rawLead))) continue;
    const common = verb.replace(/^(?:为|是|有)$/, "");
    for (const [at, figure] of figures.entries()) {
      figure.rawLead = `${labels[at] ?? ""}${common}`;
      figure.lead = coreOf(figure.rawLead);
    }
  }
  return mentions;
}
