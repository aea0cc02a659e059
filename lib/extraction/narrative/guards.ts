import { testAtEnd } from "@/lib/extraction/anchored-pattern";
import type { Mention, Sentence } from "./mentions";
import { UNRELATED } from "./wording";

/** Why a number of a sentence is not this year's figure. */
export type Guard = "change" | "prior-year" | "other-year" | "cumulative" | "plan" | "documents-by-class" | "unrelated";

const CHANGE = testAtEnd(
  /(?:增加|增长|减少|下降|上升|回落|提高|提升|增多|降低|(?<![新])增|减|升|降|(?:较|比|同比)[^，]*(?:多|少|高|低))(?:了|约|近|超|超过)?$/,
);
const PRIOR = testAtEnd(/(?<!(?:结转|转结)自?)(?:上一?年|去年|前年)(?:度)?(?:同期)?(?:的)?(?:为|是|有|共)?$/);
const FROM = /(?:由|从)[^，]*$/;
const GROWN_TO = /^(?:增加|增长|上升|下降|减少|提高|降低|提升|增|降|升)(?:到|至|为)/;
const OF_THE_YEAR = /1月1日起?(?:至|到|—|-|~)/;
/** 与信息公开无关的行政复议12件 */
const OF_NO_MATTER = /公开[^，]{0,8}无关的/;
const CUMULATIVE =
  /(?:施|实)行以来|实施以来|历年|(?:开通|建立|成立|上线|运行|公布|颁布)以来|(?:截至|截止|到|至)[^，。]{0,16}，?[^，。]{0,8}累计|到目前|至今|迄今|目前[^，。]{0,6}(?:累计|总计)|自20\d\d年[^，。]{0,12}以来/;
/** 累计公开1120条，其中2010年新增326条: what was added is this year's. */
const ADDED = /^(?!.*累计)(?:.*(?:新增|本年|当年)|(?:其中)?(?:20\d\d年度?|今年)(?:共)?(?:主动)?(?:公开|发布))/;
const ADDED_BEHIND =
  /[，。；]\s*(?:其中，?)?(?:20\d\d年|本年|当年|今年)度?(?:共)?新增|，其中，?(?:20\d\d年|本年|当年|今年)度?(?:共)?(?:主动)?(?:公开|发布)(?:信息)?\s*\d/;
/** 417条（此数含2008年以来所有公开数): its own bracket says so. */
const CUMULATIVE_BEHIND = /^\s*（[^）]{0,8}(?:含|包括|为|系)?[^）]{0,10}(?:以来(?!访)|历年|累计)[^）\d]*）/;
const THIS_YEAR =
  /(?<!历)年度?累计|(?:20\d\d年|今年)(?:1月份?(?:1日)?)?(?:至今|以来)|今年以来|本年|全年|当年|年内|今年/;
const PLAN_SENTENCE = /^\s*(?:下一步|今后|明年|来年|下一年|未来|接下来)/;
const PLAN = /(?:力争|争取|预计|拟于?|计划(?:在|于|新增|公开|举办|开展|完成)|目标是?)[^，]*$/;
const CLASSES =
  /主动公开[^，、；。]{0,10}\d[^，、；。]*[，、；](?:属于)?依申请公开[^，、；。]{0,8}\d|依申请公开[^，、；。]{0,8}\d[^，、；。]*[，、；](?:属于)?(?:不(?:予)?|免[予于])公开[^，、；。]{0,8}\d/;
const OF_REQUESTS = /(?:收到|受理|接到|接收|新收)[^，。]{0,10}依申请公开|信息不存在|部分公开/;
const CLASS_LABEL = testAtEnd(/(?:依申请公开|不予公开|不公开)(?:的)?(?:政府|信息|文件|公文|类)*$/);
const CLASS_CONTEXT = /制作|产生|形成|制发|发文|印发|公文|属性|分类|(?:不(?:予)?|免[予于])公开/;
const YEAR = /(20\d\d)\s*年|本年|今年|当年/g;
const COMPARED = /(?:较|比|同|与|对比|相比|相较于?|截至|截止|截止到|至|到|自|从|由|结转|转入?)\s*$/;
/** 由2021年的320条增加到2022年的455条: this year's, once it is reached. */
const GROWN_INTO = /(?:增加|增长|上升|下降|减少|提高|提升)(?:到|至)\s*$/;

const CARRIED = /^度?\s*(?:末|底)?(?:未|无|没有)?(?:结转|转结)/;

/** The first reason against a number, or null. `other-year`, `cumulative` yield to rules that hold in any year. */
export function guardOf(mention: Mention, sentence: Sentence, year: number): Guard | null {
  const { rawLead, tail, passage } = mention;
  if (OF_NO_MATTER.test(rawLead) || (UNRELATED.test(sentence.clean) && isUnrelated(mention, sentence)))
    return "unrelated";
  if (CHANGE.test(rawLead)) return "change";
  if (PRIOR.test(rawLead)) return "prior-year";
  if (FROM.test(rawLead) && GROWN_TO.test(tail)) return "prior-year";
  if (PLAN_SENTENCE.test(sentence.clean) || PLAN.test(rawLead)) return "plan";
  if (CLASS_LABEL.test(mention.lead) && isByClass(sentence.clean)) return "documents-by-class";
  const words = passage + rawLead;
  if (/累计/.test(rawLead) && (/新增/.test(passage) || /历年/.test(rawLead) || addedBehind(mention, sentence)))
    return "cumulative";
  if (CUMULATIVE.test(words) && !THIS_YEAR.test(words) && !OF_THE_YEAR.test(words) && !ADDED.test(rawLead))
    return "cumulative";
  if (CUMULATIVE_BEHIND.test(sentence.clean.slice(mention.unitEnd - sentence.offset))) return "cumulative";
  const stated = yearBefore(sentence.clean.slice(0, mention.start - sentence.offset));
  return stated !== null && stated !== year ? "other-year" : null;
}

/** What the words behind it, up to a semicolon, say has nothing to do with disclosure. */
function isUnrelated({ unitEnd }: Mention, { clean, offset }: Sentence): boolean {
  const [behind = ""] = clean.slice(unitEnd - offset).split("；");
  return UNRELATED.test(behind);
}

/** 依申请公开3件、不予公开5件 among the documents made; not where requests were taken in, or decided. */
function isByClass(clean: string): boolean {
  return CLASSES.test(clean) && CLASS_CONTEXT.test(clean) && !OF_REQUESTS.test(clean);
}

/** 累计达173条。2010年新增49条: only what was added is this year's. */
function addedBehind({ unitEnd }: Mention, { clean, offset, next }: Sentence): boolean {
  return ADDED_BEHIND.test(clean.slice(unitEnd - offset) + next);
}

/** The last year that the words put themselves in; one merely compared with, or reached, does not count. */
function yearBefore(words: string): number | null {
  let found: number | null = null;
  for (const match of words.matchAll(YEAR)) {
    const lead = words.slice(Math.max(0, match.index - 4), match.index);
    if (COMPARED.test(lead) && !GROWN_INTO.test(lead)) continue;
    if (CARRIED.test(words.slice(match.index + match[0].length))) continue;
    found = match[1] === undefined ? null : Number(match[1]);
  }
  return found;
}
