import type { MetricCode } from "@/lib/domain/dictionary";
import { type Channel, channelsIn, channelsOrColumn, metricOfChannels } from "./channels";
import type { Mention } from "./mentions";
import { UNITS } from "./rule";
import { CHANNEL_LABEL, NEVER_AN_ITEM, PUBLISHING } from "./rules/disclosure";

/** Which channels of the sentence and of the heading are still waiting for their figure. */
export type Waiting = {
  /** How much of the sentence's passage has had its figure. */
  from: number;
  heading: string | null;
  /** The heading names ways of publication: 公开渠道, 公开方式. */
  published: boolean;
  /** Figures of the sentence that divide one channel's by kinds. */
  kinds: ReadonlySet<Mention>;
  /** What the last figure of all years counted; null where there was none. */
  before: MetricCode | null;
};

const CHANNEL_WORDS =
  /\p{Script=Han}{0,2}网站|官网|门户|专栏|栏目|微信公众(?:号|平台)|微信|公众号|公众账号|订阅号|官微|微博|官博|抖音短?视频|抖音号?|快手号?|微视频|短视频|视频号|新媒体|两微一[端抖网条]|媒体|报刊|电视|广播|公报|(?:公开|公示|宣传|公告)栏|(?:LED)?(?:电子)?显示屏|电子屏|橱窗|报纸|《[^》]*报》|\p{Script=Han}{2}网/gu;
/** “魅力松城”微信公众号: an account by its name, and nothing behind it. */
const NAMED_ACCOUNT =
  /^.{2,10}(?:微信公众号|公众号|订阅号|视频号|抖音号|官方微博|官微|官博|微博|微信|抖音|门户网站)$|^(?:官方)?(?:微信公众号|公众号|订阅号|视频号|抖音号)\s?\p{Script=Han}{2,8}$/u;
const WHOLLY_NOT =
  /更新量$|依申请公开|不予公开|不公开|重点领域|清理|删除|撤销|转载(?!微博)|(?:预算|决算|经费|采购|任免)(?:信息)?公开$/;
const FIGURE_FIRST = /^(?:原创|政务|官方|各类|图文)*(?:微博|微信|短视频|推文|公众号|抖音)/;
/** 政策解读、通知公告等信息 are all kinds of items, whatever the examples. */
const SUCH_AS = /^.*(?:等(?=[^，、]{0,16}信息$)|、.*等$)/;
/** 电视台播发由我局提供的信息 */
const GIVEN_BY = /^由[^，]{2,20}?提供的/;
/** 发布文旅活动、广播电视、市场执法等各类信息: what was published may bear a channel's name. */
const KINDS_LISTED =
  /(?<=(?:主动|及时|累计|全年|共|对外)(?:公开|发布|公布)(?:了)?)[^，]*、[^，]*等(?=(?:各类|各项|方面|相关|有关|的)*(?:政府|政务)?信息)/;
/** What the public cares for: 群众关心关注的信息. */
const OF_INTEREST = /关心关注|(?:社会|群众|公众)关注的?/g;
/** 网站403条 counts what the site published; only 网站3个 counts sites. */
const SITE = /(?:政府|官方|门户)*网站$/;
/** Own and passed-on articles together are what the account published. */
const PASSED_ON = /(?:原创|创作|发布|编发|推送|采编)[^，、]{0,6}(?:及|和|与|、|或|并|（)?转[载发]/;
/** 转发中国政府网信息30条: others' items, with no channel of one's own before the verb. */
const OTHERS = /^(?:全年|共|累计|及时|20\d\d年度?|我局)*转[发载]/;
/** Parts of what was asked for are decisions, whatever site they name: 已通过网站公开1件. */
const OF_REQUESTS = /^(?:requests|outcome)/;
const READERS = /阅读|播放|点击|浏览|粉丝|关注|观看/;
const ARTICLES = /^(?:原创)?(?:稿件|图文|图文消息|文章|信息|推文|消息|作品|博文)$/;
const ARTICLE_UNITS = new Set(["", "条", "件", "篇", "份", "则", "条次", "篇次"]);
const IN_CLASSES = /\d[大小]?[项类]，$/;
const SUMMED_UP = /^(?:共计|合计|总计|共)$/;
/** 项 and 个 count matters of all sorts: what is counted must be content. */
const LOOSE_UNITS = new Set(["项", "个", "起"]);
const CONTENT = /信息|内容|稿件|消息|图文|推文|文章|视频|作品|产品|博文|微博/;
/** 公开了…等50项专项资金使用情况 */
const MATTERS = /^(?:专项|资金|项目|措施|政策|任务|事项)/;
const EVERY_VERB = new RegExp(PUBLISHING, "g");
/** Of items published in the column of a website (专栏); they are a part of the website's, where it gives a figure. */
export const COLUMN_RULE = "disclosure.channel.column";
/** Of items whose channel an earlier clause names; and the same as the report's total. */
export const BEFORE_RULE = "disclosure.channel.before";
export const ONE_CHANNEL_RULE = "disclosure.items.one-channel";
/** The press uses what an office sends it; a site above that does is not the office's own. */
const USED = /采用|录用|刊用/;
/** 在网站公开的政府信息中便民服务信息6条 counts a part. */
const AMONG = /(?:公开|发布)的[^，]{0,8}(?:信息|内容)中(?!心)/;
/** 网站公开…；依托宣传栏公开…100条: a board with its own verb is no part of the website. */
const ON_A_BOARD = /(?:依托|通过|利用|在)[^，、。]{0,12}(?:公开|公示|宣传|公告)栏(?!目)/;
/** 手机台、日报和公开栏等其他形式87条: the report itself puts them together. */
const OTHER_WAYS = /等其[他它](?:方式|形式|途径|渠道)(?:公开|发布)?$/;
const PRESS_UNITS = new Set(["次", "篇次", "条次"]);

/** `metric` is null for a channel's figure that has no code, and must not pass for the total. */
export type ChannelFigure = { metric: MetricCode | null; rule: string };

/**
 * The code of items published on channels that the clause names, or that the sentence or heading named before and has
 * given no figure yet. Null where it is no such figure.
 */
export function readChannelFigure(
  mention: Mention,
  parentMetric: MetricCode | null,
  waiting: Waiting,
): ChannelFigure | null {
  const { lead, tail, passage } = mention;
  if (!isItem(mention) || OF_REQUESTS.test(parentMetric ?? "")) return null;
  const verb = PUBLISHING.test(lead) || ((ARTICLES.test(lead) || isInClasses(mention)) && PUBLISHING.test(passage));
  const named = channelsOrColumn(lead.replace(KINDS_LISTED, ""));
  if (named.length > 0) {
    if (waiting.from > 0 && isRest(mention, named)) return { metric: null, rule: "disclosure.channel.rest" };
    return readNamed(mention, parentMetric, named, { verb, published: waiting.published });
  }
  if (FIGURE_FIRST.test(tail) && !NEVER_AN_ITEM.test(tail) && (verb || PUBLISHING.test(passage)))
    return accept(metricOfChannels(channelsIn(tail)), parentMetric, "disclosure.channel.figure-first");
  if (!verb || (mention.parent !== null && !newlyNamed(passage) && !isTotal(mention, parentMetric))) return null;
  const before = lastNamed(passage.slice(waiting.from));
  if (USED.test(lead) && metricOfChannels(before) !== "disclosure.items.media") return null;
  if (before.length > 0) return accept(metricOfChannels(before), parentMetric, BEFORE_RULE);
  const headed = waiting.heading === null ? [] : channelsIn(waiting.heading);
  return accept(metricOfChannels(headed), parentMetric, "disclosure.channel.heading");
}

/** 网站公开120条，公报、公开栏公开30条: what several other channels published besides is no total. */
function isRest({ rawLead }: Mention, named: readonly Channel[]): boolean {
  return metricOfChannels(named) === "disclosure.items" && !/共|累计|合计|总计|等/.test(rawLead);
}

/** 公开信息28大项、79小项，共计6657条: the items of all classes. */
function isInClasses({ passage, rawLead }: Mention): boolean {
  return IN_CLASSES.test(passage) && SUMMED_UP.test(rawLead);
}

/** A figure whose own clause names its channels: by a verb, or as a label in a list of what was published. */
function readNamed(
  { lead, passage, unit }: Mention,
  parentMetric: MetricCode | null,
  named: readonly Channel[],
  { verb, published }: { verb: boolean; published: boolean },
): ChannelFigure | null {
  const label = CHANNEL_LABEL.test(lead.replace(CHANNEL_WORDS, "")) || NAMED_ACCOUNT.test(lead);
  const listed = published || PUBLISHING.test(passage) || (parentMetric?.startsWith("disclosure.items") ?? false);
  if (OTHER_WAYS.test(lead) && named.length > 1 && (verb || listed))
    return accept("disclosure.items.other", parentMetric, "disclosure.channel");
  if (!verb && !(label && listed && ARTICLE_UNITS.has(unit ?? ""))) return null;
  // 政府文件38条、政府公报20条 are kinds of what was published; a gazette that publishes has a verb, or other channels beside it.
  if (!verb && named.length === 1 && named[0] === "gazette" && channelsIn(passage).length === 0) return null;
  if (USED.test(lead) && metricOfChannels(named) !== "disclosure.items.media") return null;
  if (metricOfChannels(named) === null) return { metric: null, rule: "disclosure.channel.uncoded" };
  const column = channelsIn(lead).length === 0 && !/目录/.test(lead);
  const parent = ON_A_BOARD.test(lead) && verb ? null : parentMetric;
  return accept(metricOfChannels(named), parent, column ? COLUMN_RULE : "disclosure.channel");
}

/** 宣传栏每季更新1次，包括…，全年共公开信息200条: no part of a number that counts nothing of ours. */
function isTotal({ rawLead }: Mention, parentMetric: MetricCode | null): boolean {
  return parentMetric === null && /全年|共|累计/.test(rawLead);
}

/** …其他1条；通过微信发布44期、刊发116篇: a semicolon and a channel end the list before them. */
function newlyNamed(passage: string): boolean {
  const [, ...behind] = passage.split("；");
  const last = behind.at(-1) ?? "";
  return channelsIn(last).length > 0 && !/其中|包括|：/.test(last);
}

/** The channels of the last clause that names any. */
function lastNamed(passage: string): Channel[] {
  return (
    passage
      .split(/[，；]/)
      .map(channelsIn)
      .findLast((channels) => channels.length > 0) ?? []
  );
}

function accept(metric: MetricCode | null, parentMetric: MetricCode | null, rule: string) {
  if (metric === null || metric === parentMetric) return null;
  if (metric === "disclosure.items.other" && parentMetric === "disclosure.items.website") return null;
  if (metric === "disclosure.items" && parentMetric?.startsWith("disclosure")) return null;
  return { metric, rule };
}

function isItem({ lead, unit, tail }: Mention): boolean {
  const press = channelsIn(lead)[0] === "media" && PRESS_UNITS.has(unit ?? "");
  if (!UNITS.items.has(unit ?? "") && !press) return false;
  if (OTHERS.test(lead)) return false;
  if ((WHOLLY_NOT.test(lead) && !PASSED_ON.test(lead)) || AMONG.test(lead)) return false;
  const printed = objectOf(lead);
  const object = ARTICLE_UNITS.has(unit ?? "") ? printed.replace(SITE, "") : printed;
  if (READERS.test(tail)) return false;
  if (LOOSE_UNITS.has(unit ?? "") && (object || MATTERS.test(tail)) && !CONTENT.test(object || tail)) return false;
  return !NEVER_AN_ITEM.test(object) && !/^(?:单位|部门|栏目|账号|事项|专题)/.test(tail);
}

/** What is published: the words behind the last verb, or all of them. */
function objectOf(lead: string): string {
  const last = [...lead.matchAll(EVERY_VERB)].at(-1);
  const object = last ? lead.slice(last.index + last[0].length) : lead;
  return (PASSED_ON.test(lead) ? object.replace(/(?:及|和|与|、|并)?转[载发]/, "") : object)
    .replace(GIVEN_BY, "")
    .replace(SUCH_AS, "")
    .replace(OF_INTEREST, "");
}
