import { channelsIn } from "./channels";
import type { Mention, Sentence } from "./mentions";
import { PUBLISHING } from "./rules/disclosure";
import { coreOf } from "./wording";

const TOTAL = /^(?:总计|共计|合计|总共|共)$/;
/** 公开政策文件 names a kind; 公开信息 does not. */
const GENERAL =
  /(?:了|各类|各种|各项|有关|相关|政府|政务|公开|主动|工作|动态|宣传|原创|信息|内容|稿件|消息|文章|图文|推文|数据|视频|作品|微博|微信|共|累计|计|达|的|\s)/g;
/** After a comma, only what ends as a kind's name does goes on with the list. */
const A_KIND =
  /^(?!.*(?:回复|回应|答复|办理|受理|收到|阅读|浏览|访问|点击|关注|转载)).+(?:推文|信息|稿件|解读|公告|动态|文件|文章|消息|图文|类)$/;
/** 政策解读、通知公告等各类信息 are all kinds. */
const SUCH_AS = /^.*等(?=[^，、等]{0,10}信息$)/;
const LONG_LIST = 3;
/** 计划规划40条: a label behind a comma, of a noun alone. */
const A_LABEL =
  /^(?!.*(?:回复|回应|答复|办理|办结|受理|收到|处理|接受|接待|发放|召开|举办|开展|组织|征集|转载|阅读|浏览|访问|点击|关注|审核|解读|累计|共|通过|收集|整改|上报|报送|采用|制作|申请)).{2,8}$/;
const EVERY_VERB = new RegExp(PUBLISHING, "g");

/**
 * The figures that only divide what one channel published by kinds: 在政府网站公开政策文件12条、工作动态30条. Where their
 * sum stands behind them (总计42条), it takes the words before the first of them; the mentions are changed in place.
 */
export function settleKinds({ clean, offset, mentions }: Sentence): ReadonlySet<Mention> {
  const kinds = new Set<Mention>();
  if (mentions.length < 2) return kinds;
  for (let at = 0; at < mentions.length; at++) {
    const first = mentions[at];
    if (!first || first.bracketed || !isOnChannel(first)) continue;
    let end = at + 1;
    while (end < mentions.length && goesOn(mentions, end, clean, offset)) end++;
    const total = mentions[end];
    const summed = total ? isSum(mentions.slice(at, end), total) : false;
    const isLong = end - at >= LONG_LIST && namesThing(first);
    if (end - at < 2 || !(summed || isLong || isKind(first))) continue;
    for (const kind of mentions.slice(at, end)) kinds.add(kind);
    if (total && summed) takeWords(total, first);
    at = end - 1;
  }
  return kinds;
}

/** A verb of publication, and a channel. */
function isOnChannel({ lead, rawLead, passage }: Mention): boolean {
  return PUBLISHING.test(plain(lead)) && channelsIn(`${passage}${rawLead}`).length > 0;
}

/** 工作动态, not 信息: what a longer list begins with is one of its kinds. */
function namesThing({ lead }: Mention): boolean {
  return /(?:工作动态|动态)(?:类)?(?:信息)?$/.test(lead);
}

/** The same, of a particular thing published. */
function isKind(mention: Mention): boolean {
  if (!isOnChannel(mention)) return false;
  const lead = plain(mention.lead);
  const verb = [...lead.matchAll(EVERY_VERB)].at(-1);
  if (!verb) return false;
  return (
    lead
      .slice(verb.index + verb[0].length)
      .replace(SUCH_AS, "")
      .replace(GENERAL, "") !== ""
  );
}

/** 推文 and 报道 are things as well as verbs. */
function plain(lead: string): string {
  return lead.replace(/(?:推文|报道)$/, "信息");
}

/** 政策文件9件、会议信息3条、公报2期. */
function isPublished({ unit }: Mention): boolean {
  return unit !== null && "条件篇份期则".includes(unit);
}

/** The next member of the list, by its label alone. */
function goesOn(mentions: readonly Mention[], at: number, clean: string, offset: number): boolean {
  const [previous, mention] = [mentions[at - 1], mentions[at]];
  if (!previous || !mention || mention.bracketed || mention.parent !== previous.parent) return false;
  const between = clean.slice(previous.unitEnd - offset, mention.start - offset);
  const alike = mention.unit === previous.unit || (/^\s*、/.test(between) && [previous, mention].every(isPublished));
  if (!alike) return false;
  // 发布通知公告9条，发布街道信息61条: each kind has its verb.
  if (A_KIND.test(mention.lead) && isKind(mention) && channelsIn(mention.lead).length === 0)
    return /^\s*[，、]/.test(between);
  if (!/^\s*、/.test(between) && !(/^\s*，/.test(between) && (A_KIND.test(mention.lead) || A_LABEL.test(mention.lead))))
    return false;
  return !PUBLISHING.test(plain(mention.lead)) && channelsIn(mention.lead).length === 0;
}

function isSum(parts: readonly Mention[], total: Mention): boolean {
  return TOTAL.test(total.rawLead) && parts.reduce((sum, { value }) => sum + value, 0) === total.value;
}

function takeWords(total: Mention, first: Mention): void {
  const verb = [...first.rawLead.matchAll(EVERY_VERB)].at(-1);
  const words = verb ? first.rawLead.slice(0, verb.index + verb[0].length) : first.rawLead;
  total.rawLead = `${words}信息`;
  total.lead = coreOf(total.rawLead);
  total.passage = first.passage;
  total.parent = first.parent;
}
