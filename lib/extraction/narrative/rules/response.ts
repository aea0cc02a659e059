import { type Rule, UNITS } from "@/lib/extraction/narrative/rule";

const CONFERENCE = "(?:新闻发布会|新闻发布活动|新闻发布|政策发布会)";
const HELD = "(?:举办|主办|召开|举行|组织|参加|开展|出席|主持)";
const HEAD = /(?:主要负责(?:人|同志)|主要领导|局长|主任|区长|市长|县长|一把手)[^，。；]{0,14}(?:参加|出席|主持)/;
const HEAD_TALKS = new RegExp(`${HEAD.source}(?:[^，。；]*[次场]，并?(?:参加|出席))?[^，。；]*访谈`);
const INTERPRETED =
  "(?:解读(?:类)?(?:政策)?(?:性)?(?:文件|材料|稿件|稿|信息|文章|产品|作品|内容|报告|图文)?(?:发布|信息)?|政策解读[^，、及和]{0,4}|解读(?:文字|图片|视频|图文)(?:和|及|与|、)(?:文字|图片|视频|图解)|文字解读|图文解读|图解)";
const READINGS = new Set(["", "条", "篇", "件", "份", "个", "期", "次", "部", "条次", "篇次", "则", "幅", "项"]);
/** 文件及解读1500条 counts more than interpretations. */
const NOT_ALONE =
  /(?:文件|法规|公告|动态|新闻|发布|公示|纪要)(?:及|和|与|、)(?:政策|文件|其|相关|配套)?(?:的)?解读|(?:图文|视频|文字|动漫|音频|专家)(?:形式|方式)?解读|方案|征求|培训|会$|带头|(?:栏目|专栏)(?!发布|公开|刊发|推出)|专家|(?:负责人|其[他它]|上级(?:政策)?)解读|率/;

/** Answers to the public: press conferences, interviews, interpretations, reactions to hot topics. */
export const RESPONSE_RULES: readonly Rule[] = [
  {
    name: "response.press-conferences.by-head",
    metric: "response.press_conferences.by_head",
    lead: new RegExp(`${CONFERENCE}(?:活动)?$`),
    passage: HEAD,
    units: new Set(["次", "场", "场次"]),
  },
  {
    name: "response.press-conferences.by-head.part",
    metric: "response.press_conferences.by_head",
    lead: /(?:主要负责(?:人|同志)|主要领导|局长|主任|区长|市长|县长|一把手)(?:参加|出席|主持)$/,
    units: new Set(["次", "场", "场次"]),
    under: /^response\.press_conferences$/,
  },
  {
    // 举办新闻发布会86场，主要负责同志参加12次
    name: "response.press-conferences.by-head.behind",
    metric: "response.press_conferences.by_head",
    lead: /^(?:其中)?[^，]{0,6}(?:主要负责(?:人|同志)|主要领导|局长|主任|区长|市长|县长|一把手)(?:参加|出席|主持)(?:的|其中)?(?:新闻发布会)?$/,
    passage: /新闻发布会\d+[场次]，?[^，。；]*$/,
    units: new Set(["次", "场", "场次"]),
  },
  {
    name: "response.press-conferences.mixed",
    metric: null,
    lead: new RegExp(`${CONFERENCE}.*(?:采访|专访|通稿|通气会|座谈|论坛)|(?:采访|专访|通稿|座谈会)[^，]*${CONFERENCE}`),
    units: UNITS.events,
  },
  {
    name: "response.press-conferences",
    metric: "response.press_conferences",
    lead: new RegExp(`${CONFERENCE}(?:活动|总|的|次|场)*$`),
    not: /通气会|信息|稿|采访|出席[^，]*人/,
    units: new Set(["", "次", "场", "期", "场次"]),
  },
  {
    name: "response.press-conferences.figure-first",
    metric: "response.press_conferences",
    lead: new RegExp(`${HELD}$`),
    tail: new RegExp(`^(?:各类|市|区|县|省|政府|专题|主题)*[^，、]{0,12}?${CONFERENCE}`),
    units: new Set(["次", "场", "期", "场次"]),
  },
  {
    name: "response.press-conferences.verb-behind",
    metric: "response.press_conferences",
    lead: new RegExp(`^[^，]{0,6}${HELD}$`),
    passage: new RegExp(`${CONFERENCE}，[^，]*$`),
    units: new Set(["次", "场", "场次"]),
  },
  {
    name: "response.interviews.by-head",
    metric: "response.interviews.by_head",
    lead: /访谈(?:活动|节目|总|的|次)*$/,
    passage: HEAD_TALKS,
    units: new Set(["", "次", "场", "期", "场次"]),
  },
  {
    name: "response.interviews",
    metric: "response.interviews",
    lead: /(?:在线|网上|网络|视频|直播|政务|局长|专题|领导|嘉宾)[^，、]{0,8}访谈(?:活动|节目|总|的|次)*$|访谈$/,
    not: /稿|培训|电视|报刊/,
    units: new Set(["", "次", "场", "期", "场次", "期次"]),
  },
  {
    name: "response.interviews.figure-first",
    metric: "response.interviews",
    lead: new RegExp(`(?:${HELD}|开展)$`),
    tail: /^[^，、]{0,12}(?:在线|网上|网络|视频)[^，、]{0,8}访谈/,
    units: new Set(["次", "场", "期", "场次"]),
  },
  {
    name: "response.interviews.joined",
    metric: "response.interviews",
    lead: /^$/,
    tail: /^参加[^，、]{0,12}(?:在线|网上|网络|视频)访谈/,
    units: new Set(["次", "场", "期"]),
  },
  {
    name: "response.interpretations",
    metric: "response.interpretations",
    lead: new RegExp(`${INTERPRETED}(?:共|发布|数|信息|稿|的|等)*$`),
    not: NOT_ALONE,
    units: READINGS,
    apart: /^response\.interpretations/,
  },
  {
    name: "response.interpretations.drawn",
    metric: "response.interpretations",
    lead: /(?:发布|制作|推出|编发|公开)(?:了)?(?:政策)?(?:图文|文字|图表|视频|动漫)解读$/,
    unless: /解读[^，。]*\d[^。]*解读/,
    units: READINGS,
    apart: /./,
  },
  {
    name: "response.interpretations.object",
    metric: "response.interpretations",
    lead: /解读(?:了)?(?:本?(?:市|区|县|省|局)?(?:政府|级)?(?:重要|重点|重大|相关|各类)?(?:政策|文件|政策性?文件|政策法规))$/,
    not: NOT_ALONE,
    units: READINGS,
    apart: /^response\.interpretations/,
  },
  {
    name: "response.interpretations.figure-first",
    metric: "response.interpretations",
    lead: /(?:发布|公开|制作|推出|编制|配发|刊发|撰写|转发)(?:各类|相关)?$/,
    tail: /^(?:政策|文件|配套|图文|文字|各类)*解读/,
    not: NOT_ALONE,
    units: READINGS,
    apart: /^response\.interpretations/,
  },
  {
    name: "response.social-media",
    metric: "response.social_media",
    lead: /(?:微博|微信|微博微信)(?:、?微[信博])?(?:平台)?回应(?:社会关切|公众关注热点|热点|舆情|相关)?(?:事件)?$/,
    units: UNITS.responses,
  },
  {
    name: "response.other",
    metric: "response.other",
    lead: /其[他它](?:方式|形式|途径)?回应(?:的)?(?:事件|热点)?$/,
    units: UNITS.responses,
  },
  {
    name: "response.hot-topics",
    metric: "response.hot_topics",
    lead: /回应(?:了)?(?:的)?(?:公众|社会|群众|市民|百姓|居民)?(?:普遍)?(?:的)?(?:关注|关切|关心)?(?:的)?(?:的)?(?:热点|难点|焦点)?(?:和|或|、|及)?(?:重大|重要|突发)?(?:热点|舆情|关切|关注)(?:的)?(?:问题|事件|舆情|信息|事项)*(?:[和或及、](?:重大|网络)?舆情(?:事件)?)?$|(?:舆情|热点)(?:问题|事件)?回应$/,
    not: /(?:留言|咨询|投诉)(?!等?[^，、]{0,4}(?:栏目|平台|渠道))|提问/,
    units: UNITS.responses,
  },
];
