import type { MetricCode } from "@/lib/domain/dictionary";

export type Channel =
  | "website"
  | "wechat"
  | "weibo"
  | "video"
  | "new_media"
  | "feed"
  | "media"
  | "register"
  | "gazette"
  | "board";

/** How reports name their channels of publication. */
const WORDS: readonly (readonly [Channel, RegExp])[] = [
  [
    "website",
    /(?<!报纸|报社|媒体|报刊)网站|《[^》]{2,14}(?<!新闻|人民|新华)网》|官网|门户|网页|(?<!多种|各类|各种|各|多个)(?:信息公开|政务公开|政府信息)平台(?!建设)|网上(?:主动)?(?:公开|发布)|(?:政务|政府|信息|公开|公众|建设|城管|部门|党政|规划|环保|教育)网(?!络|民|友|格|点|上(?!共|累计|主动|发布|公开|更新))|(?:政务|政府|信息)网上|公开网上(?=[^，。]{0,12}(?:公[开布]|发布|更新))|校园网|(?<!个人)主页|数字\p{Script=Han}{2}网|中国\p{Script=Han}{2,3}网|中国[·•]\p{Script=Han}{2,4}(?=(?:上|全年|累计|共)*(?:主动)?(?:公开|发布)|$)|(?:政府|政务)在线(?!访谈|咨询|服务|办|申请|留言|问|交)|(?:^|在|通过|依托|利用)\p{Script=Han}{2,10}(?<!互联|因特|局域|办公|新闻|人民|新华|央视|新浪|腾讯|搜狐|凤凰|东南|大众|红|日报|晚报|外|内|专|联|上)网上?(?:全年|累计|共|主动)*(?:更新|发布|公开|登载|上传)/u,
  ],
  ["wechat", /微信(?!视频号|微视频|矩阵|群|微博?端)|(?<!抖音|快手|头条)公众号|公众账号|订阅号|官微/],
  ["weibo", /微博|官博/],
  ["video", /抖音|微视频|短视频(?!等(?:形式|方式))|视频号|快手|哔哩/],
  ["new_media", /新媒体(?!微信公众号|微博|抖音号)|两微|双微|政务微平台|发布(?=发布)/],
  ["feed", /头条|客户端|APP/],
  [
    "media",
    /(?<!新|自|融)媒体(?!等(?:各类)?平台)|融媒体中心|纸媒|党报|(?<!公)报刊|报纸|报社|(?<!内部)刊物|杂志|期刊|电视|广播|电台|央媒|新闻网(?!站)|日报|晚报|《[^》]*(?<![公政])报》/,
  ],
  ["register", /信用信息(?:公示)?系统|公示系统|信用中国/],
  ["gazette", /政府公报|政报|(?<![计质源境况业资])公报/],
  ["board", /(?:公开|公示|宣传|公告)栏(?!目)|(?:揭示|公示|公告|公开|宣传)板|橱窗|电子屏|显示屏|LED|展板/],
];
const NEW_MEDIA: ReadonlySet<Channel> = new Set(["wechat", "weibo", "video", "new_media", "feed"]);
/** 微信微博等媒体 are new media, not the press. */
const LOOSE_MEDIA = /(?:微信|微博|公众号|抖音)等[^，。]{0,4}媒体/;
/** 新华社、今日头条等媒体 is a list of the press, with one that is not quite. */
const PRESS_LIST = /头条等[^，。]{0,4}(?<!新|自)媒体/;
const OUTLETS = /新华|人民[日网]|央视|新闻|日报|晚报|电视/;
const PRESS = /报刊|报纸|电视|广播|电台|日报|晚报/;

/** Sites of the press, in a list of it; what an office sends to papers and sites. */
const OF_THE_PRESS =
  /(?:新华|央视|人民[日网]|日报|晚报)[^，。]*网站等[^，。]{0,4}(?<!新|自)媒体|^[^，。]*向[^，。]*投稿/;

/** One news feed or register alone has no code; beside others it is one more channel. */
const METRIC: Partial<Record<Channel, MetricCode>> = {
  website: "disclosure.items.website",
  wechat: "disclosure.items.wechat",
  weibo: "disclosure.items.weibo",
  video: "disclosure.items.video",
  new_media: "disclosure.items.new_media",
  media: "disclosure.items.media",
  gazette: "disclosure.items.gazette",
  board: "disclosure.items.other",
};

/** A column is a website's where nothing else is named. */
const COLUMN = /专栏|栏目|公开目录(?!信息)/;

/** 信息报送平台、微信公众平台等多种途径: more than the one that is known by its name. */
const MANY =
  /、[^，]*等(?:多[种样个]|各[类种])[^，]{0,4}(?:途径|渠道|方式|形式|平台|载体)|(?:和|及|与)[^，、]{2,14}等(?:途径|渠道|方式|形式|平台|载体)/;

/** The channels that some words name, in the order of the table. */
export function channelsIn(words: string): Channel[] {
  const named = WORDS.filter(([, pattern]) => pattern.test(words)).map(([channel]) => channel);
  if (named.length === 1 && MANY.test(words)) return [...named, "register"];
  if (named.includes("media") && OF_THE_PRESS.test(words)) return named.filter((channel) => channel !== "website");
  if (PRESS_LIST.test(words) && OUTLETS.test(words)) return named.filter((channel) => channel !== "feed");
  return LOOSE_MEDIA.test(words) && !PRESS.test(words) ? named.filter((channel) => channel !== "media") : named;
}

/**
 * The code of a figure that several channels share: one channel's own, the new media's together, or all channels'
 * (`disclosure.items`). Null where no channel is named.
 */
export function metricOfChannels(channels: readonly Channel[]): MetricCode | null {
  const [first, second] = channels;
  if (!first) return null;
  if (!second) return METRIC[first] ?? null;
  return channels.every((channel) => NEW_MEDIA.has(channel)) ? "disclosure.items.new_media" : "disclosure.items";
}

/** As `channelsIn`; a column (专栏) counts as the website's where no channel is named. */
export function channelsOrColumn(words: string): Channel[] {
  const named = channelsIn(words);
  return named.length === 0 && COLUMN.test(words) ? ["website"] : named;
}
