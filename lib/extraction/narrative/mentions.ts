import type { Span } from "@/lib/domain/series-cell";
import { type Numeral, scanNumeralsOnce } from "@/lib/extraction/numbers/scan-numerals";
import { squeeze } from "@/lib/extraction/squeeze";
import { endsClause, grownLead, leadOf, outside, tailOf, withSharedLabels } from "./leads";
import { coreOf, endOfUnit, isCount, isDamaged, quiet } from "./wording";

/** A number that counts something, with the words it stands among (blanks, quotes and titles taken out). */
export type Mention = Numeral & {
  /** The words before it in its own clause, closing words of quantity (共计, 总数为) cut off. */
  lead: string;
  /** The same, uncut. */
  rawLead: string;
  /** The words behind its unit, to the end of the clause or the next number. */
  tail: string;
  /** The clauses between the number before it and its own, which state no number themselves. */
  before: string;
  /** The sentence before its own clause, without brackets. */
  passage: string;
  /** Where its own clause's words begin. */
  leadStart: number;
  unitEnd: number;
  bracketed: boolean;
  /** The figure whose parts this one lists (behind 其中, 包括, a colon, or in its bracket), by index in the sentence. */
  parent: number | "previous" | null;
  /** The number lost its unit in transit: it states nothing, but the words before it are spent. */
  damaged: boolean;
};

export type Sentence = Span & {
  clean: string;
  offset: number;
  mentions: Mention[];
  /** How the sentence behind it begins. */
  next: string;
};

const LIST_CUE = /其\s*\d?\s*中|包括|涵盖|包含|含有|分别[是为]|具体[为是]|含|细分|按.{1,10}(?:分|划分|统计)|[：:]/;
/** 其中规范性文件5件；办理行政许可1424件: another thing done ends the list, and so does a sum of the year (全年共发布信息26条). */
const TURN =
  /[；;]\s*(?:办理|受理|处理|承办|回应|召开|举办|组织|开展)(?!结果)|[，,；;]\s*(?:全年|年内|本年度?)(?:共|累计|合计)+(?:主动)?(?:公开|发布)/;
/** 按渠道分：网站40条，微信20条。 lists the parts of the sentence before it. */
const GOES_ON =
  /^\s*(?:(?:(?:均|全部|都|已)*(?:按[时期])?(?:已|予以)?(?:答复|办结|办理)[^，。\d]{0,4}，\s*)?其\s*\d?\s*中|[按从](?:照|公开|发布|信息)*(?:渠道|方式|途径|载体|平台|形式|类别|内容)(?:类型)?(?:分|看|来看|划分|统计))/;
/** 其中全文电子化率达100% lists nothing. */
const IN_FULL_TEXT = /其中，?全文电子化[^，；\d]{0,6}/;
const NEXT_LENGTH = 24;
const SENTENCE_END = /[。！？!?]/g;

/** The sentences of a paragraph, each with its numbers in order. Offsets count `text`. */
export function listSentences(text: string, { start, end }: Span): Sentence[] {
  const clean = quiet(text.slice(start, end));
  const numerals = scanNumeralsOnce(text, start, end).filter(
    (numeral) => isCount(text, numeral) || isDamaged(text, numeral),
  );
  const sentences: Sentence[] = [];
  let from = 0;
  let next = 0;
  for (const stop of listStops(clean)) {
    if (stop <= from) continue;
    const own: Numeral[] = [];
    for (; next < numerals.length && (numerals[next]?.start ?? 0) < start + stop; next++) {
      const numeral = numerals[next];
      if (numeral) own.push(numeral);
    }
    const offset = start + from;
    const words = clean.slice(from, stop);
    const mentions = mentionsOf(text, { clean: words, offset }, own);
    const following = clean.slice(stop, stop + NEXT_LENGTH);
    sentences.push({ start: offset, end: start + stop, clean: words, offset, mentions, next: following });
    from = stop;
  }
  return sentences;
}

/** No sentence is longer: a text that lost its full stops is cut at commas, so that its reading costs no square of its length. */
const LONGEST_SENTENCE = 3000;

function listStops(clean: string): number[] {
  const stops: number[] = [];
  let from = 0;
  for (const stop of [...[...clean.matchAll(SENTENCE_END)].map(({ index }) => index + 1), clean.length]) {
    while (stop - from > LONGEST_SENTENCE) {
      const comma = Math.max(
        clean.lastIndexOf("，", from + LONGEST_SENTENCE),
        clean.lastIndexOf(",", from + LONGEST_SENTENCE),
      );
      from = comma > from ? comma + 1 : from + LONGEST_SENTENCE;
      stops.push(from);
    }
    stops.push(stop);
    from = stop;
  }
  return stops;
}

function mentionsOf(
  text: string,
  sentence: Pick<Sentence, "clean" | "offset">,
  numerals: readonly Numeral[],
): Mention[] {
  const places = numerals.map((numeral) => ({
    from: numeral.start - sentence.offset,
    to: endOfUnit(text, numeral) - sentence.offset,
  }));
  const layout = layOut(sentence.clean, places);
  const mentions: Mention[] = [];
  for (const [index, numeral] of numerals.entries()) {
    const { from = 0, to = 0 } = places[index] ?? {};
    const previousEnd = places[index - 1]?.to ?? 0;
    const nextStart = places[index + 1]?.from ?? sentence.clean.length;
    const { lead: words, leadStart } = leadOf(sentence.clean, from, previousEnd);
    // 153期390篇, 153期、390篇: the second figure stands under the first one's words.
    const gap = sentence.clean.slice(previousEnd, from).trim();
    const shares = words === "" && index > 0 && (gap === "" || (gap === "、" && numerals[index - 1]?.unit === "期"));
    const lead = shares ? (mentions.at(-1)?.rawLead ?? "") : (grownLead(words, mentions.at(-1)) ?? words);
    const { bracketed = false, parent = null } = layout[index] ?? {};
    const { start, end, text: own, value, qualifier, unit } = numeral;
    mentions.push({
      start,
      end,
      text: own,
      value,
      qualifier,
      unit,
      lead: coreOf(lead),
      rawLead: lead,
      tail: tailOf(sentence.clean, to, nextStart),
      before: squeeze(sentence.clean.slice(previousEnd, leadStart)),
      passage: outside(sentence.clean.slice(0, leadStart)),
      leadStart: leadStart + sentence.offset,
      unitEnd: to + sentence.offset,
      bracketed,
      parent,
      damaged: isDamaged(text, numeral),
    });
  }
  return withSharedLabels(mentions);
}

type Place = { from: number; to: number };

/** Which figure each one belongs to: the one before its bracket, or the one before its list's opening word. */
function layOut(clean: string, places: readonly Place[]): { bracketed: boolean; parent: Mention["parent"] }[] {
  let list: Mention["parent"] = null;
  let top: number | null = null;
  let open: number | null = null;
  let position = 0;
  return places.map(({ from, to }, index) => {
    const between = clean.slice(position, from);
    position = to;
    open = openBracket(between, index - 1, open);
    if (open !== null) return { bracketed: true, parent: open >= 0 ? open : null };
    if (list !== null && TURN.test(between)) list = null;
    if (list === null && LIST_CUE.test(between.replace(/[（(][^（）()]*[)）]/g, "").replace(IN_FULL_TEXT, ""))) {
      list = top ?? (GOES_ON.test(between) ? "previous" : null);
    }
    if (list === null) top = index;
    return { bracketed: false, parent: list };
  });
}

/** The figure whose bracket is open behind `between`: an index, -1 where the bracket is no figure's, null for none. */
function openBracket(between: string, previous: number, open: number | null): number | null {
  const openAt = Math.max(between.lastIndexOf("（"), between.lastIndexOf("("));
  const closeAt = Math.max(between.lastIndexOf("）"), between.lastIndexOf(")"));
  if (openAt === closeAt) return open;
  if (closeAt > openAt) return null;
  return endsClause(between.slice(0, openAt)) ? -1 : previous;
}
