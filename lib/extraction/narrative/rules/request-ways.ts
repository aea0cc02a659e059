import type { MetricCode } from "@/lib/domain/dictionary";
import { type Rule, UNITS } from "@/lib/extraction/narrative/rule";

/** By the net, as reports name it. */
export const ONLINE = "(?:网络|网上|在线|互联网|网站|网页|线上|平台)";
const EMAIL = "(?:电子邮件|电子邮箱|邮箱|电邮)";
const MAIL =
  "(?:信函|信件|邮寄|邮政|邮递|挂号信?|寄信|来函|EMS|特快专递|快递|快件|书信|(?<=通过|以)来信|(?<![\u4e00-\u9fff])来信(?=申请))";
const IN_PERSON = "(?:当面|现场|来访|窗口|申请人送达|上门|直接送达|面交|亲自)";
/** By what way requests come, and the words that name it. */
export const REQUEST_WAYS: readonly (readonly [metric: MetricCode, words: string])[] = [
  ["requests.received.online", `(?:${ONLINE.slice(3, -1)}|${EMAIL.slice(3, -1)})`],
  ["requests.received.mail", MAIL],
  ["requests.received.in_person", IN_PERSON],
  ["requests.received.fax", "传真"],
];
const WAY =
  "(?:形式|方式|途径|渠道|系统|平台|申请表|表单|提交|提出|递交|受理|收到|接收|申领|送达|请求|要求|的|政府|信息|公开|依申请|申请|件|类|收)*";

const channel = (name: string, metric: string, words: string): Rule => ({
  name: `requests.${name}`,
  metric,
  lead: new RegExp(`(?:^|[^、和及或与])${words}${WAY}$`),
  not: /发布|主动公开|网[上站络]公开(?!申请)|公开了|、|以及|办事|咨询|留言|意见|征集|访问|线上线下|[开增]设|设[立置有]|建立|(?:受理|服务)窗口$/,
  units: UNITS.requests,
  topic: ["request"],
  apart: /^(?:disclosure|proposals|outcome)/,
});

/** 6件（2件信函、4件网站渠道申请）: the way stands behind its number. */
const channelBehind = (name: string, metric: string, words: string): Rule => ({
  name: `requests.${name}.behind`,
  metric,
  tail: new RegExp(`^(?:为|是|通过|以|系)?(?:政府|线下)?${words}(?:渠道|方式|形式|提交|提出|受理|申请|件)*$`),
  units: UNITS.requests,
  topic: ["request"],
  under: /^requests\.(?:received|handled)$/,
});

/** 收到申请2件，1件通过当面方式、1件通过邮寄方式提出: the parts stand beside the number, not below it. */
const channelBeside = (name: string, metric: string, words: string): Rule => ({
  name: `requests.${name}.beside`,
  metric,
  tail: new RegExp(`^(?:是|系)?(?:通过|以|采用)${words}(?:渠道|方式|形式|提交|提出|递交|申请)*$`),
  passage: /(?:收到|受理|接收)[^，。]*申请\d*[件宗份]?，[^。]*$|(?:收到|受理|接收)[^，。]*\d+[件宗份]，[^。]*$/,
  units: UNITS.requests,
  topic: ["request"],
  apart: /^(?:disclosure|proposals|outcome)/,
});

/** How many requests came by each way. */
export const WAY_RULES: readonly Rule[] = [
  channel("online", "requests.received.online", ONLINE),
  // An e-mail came by the net, where the sentence does not tell the two apart.
  { ...channel("email", "requests.received.online", EMAIL), unless: /网上|网络|在线|网站|平台/ },
  channel("mail", "requests.received.mail", MAIL),
  channel("in-person", "requests.received.in_person", IN_PERSON),
  channel("fax", "requests.received.fax", "(?:传真)"),
  channelBehind("online", "requests.received.online", ONLINE),
  channelBehind("mail", "requests.received.mail", MAIL),
  channelBehind("in-person", "requests.received.in_person", IN_PERSON),
  channelBeside("online", "requests.received.online", ONLINE),
  channelBeside("mail", "requests.received.mail", MAIL),
  channelBeside("in-person", "requests.received.in_person", IN_PERSON),
  {
    // 收到申请13件，其中通过市依申请公开系统收到11件
    name: "requests.online.system",
    metric: "requests.received.online",
    lead: /通过[^，、]{0,20}申请公开(?:系统|平台)(?:收到|受理|接收|提交)?$/,
    units: UNITS.requests,
    under: /^requests\.(?:received|handled)$/,
  },
];
