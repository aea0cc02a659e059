import type { MetricCode } from "@/lib/domain/dictionary";
import { type Rule, UNITS } from "@/lib/extraction/narrative/rule";

/** How a decision on a request is named, as patterns. The first that fits wins, so the particular stands before the general. */
export const OUTCOMES: readonly (readonly [metric: MetricCode, words: string])[] = [
  ["outcome.denied.state_secret", "国家秘密"],
  ["outcome.denied.commercial_secret", "商业秘密|商业机密"],
  ["outcome.denied.personal_privacy", "个人隐私"],
  ["outcome.denied.security_stability", "三安全一稳定|国家安全.{0,14}社会稳定"],
  ["outcome.denied.third_party", "第?三方(?:的)?(?:合法)?权益|第三方不同意"],
  ["outcome.denied.internal_affairs", "内部事务(?:性)?|内部管理(?:性)?"],
  ["outcome.denied.process", "过程性"],
  ["outcome.denied.enforcement_file", "执法案卷"],
  ["outcome.denied.administrative_query", "行政查询"],
  ["outcome.denied.law_prohibited", "(?:法律|行政法规).{0,8}禁止(?:公开)?"],
  ["outcome.denied.other_statutory", "法律、?法规规定的其[他它]情形"],
  ["outcome.denied.not_government_information", "(?:不是|不属于|非)(?:条例)?(?:所指|规定)?(?:的)?政府信息(?!公开)"],
  ["outcome.unavailable", "[^，]{0,16}(?:无法|不能|未能)提供"],
  ["outcome.unavailable.not_held", "不掌握|未(?:制作|获取|保存)(?:或者?(?:制作|获取|保存))?"],
  ["outcome.unavailable.needs_creation", "没有现成|需(?:要)?(?:另行|重新)制作|加工、?分析"],
  ["outcome.unavailable.unclear", "补正后.{0,6}不明确"],
  ["outcome.not_processed.excessive", "大量反复|大量、反复|反复申请"],
  ["outcome.not_processed.duplicate", "重复(?:申请|提出|答复)"],
  ["outcome.not_processed.publication", "公开出版物"],
  ["outcome.not_processed.confirmation", "重新出具|确认信息"],
  [
    "outcome.not_processed.petition",
    "(?<!(?:回复|答复|接待|处置|化解|办理|处理|受理|收到)(?:了|各类|群众|的)*)信访.{0,8}(?:申请|事项|类|诉求|件)",
  ],
  ["outcome.not_processed", "不予处理"],
  [
    "outcome.not_this_authority",
    "(?:不属于?|非)(?:本|我|该)(?:行政|级)?(?:机关|部门|单位|局|委|办|镇|乡|街道|级)|不属于?[^，]{0,8}(?:职责|职权|权限|管辖)(?:范围)?|非本机关",
  ],
  ["outcome.nonexistent", "(?:信息|文件|内容|资料)?不存在"],
  ["outcome.asked_to_amend", "(?:更改|修改)[、或和]?补充|(?:告知|要求|通知)(?:申请人)?补正|补正(?:申请)?"],
  ["outcome.redirected", "其[他它]途径|转(?:送|由)?其[他它](?:部门|机关)"],
  ["outcome.partial", "部分(?:予以)?公开|区分处理"],
  ["outcome.already_public", "(?:已(?:经)?(?:属于)?|属于?|已属)主动公开|已(?:经)?通过[^，]{1,8}(?:对外|主动)?公开"],
  ["outcome.denied", "不予公开|不同意公开|依法不公开|决定不公开"],
  ["outcome.granted", "(?:(?<!不)予以|(?<!不)同意|准予|全部|依法|(?<!不)给予)公开"],
  ["outcome.withdrawn", "撤回|撤件|撤销(?:了)?(?:申请)?|撤诉申请|主动撤"],
  ["outcome.other", "其[他它]处理"],
];
const CLOSING =
  "(?:等|信息|政府|申请|范围|范畴|内容|答复|告知|情形|情况|原因|方式|类|类型|件|事项|的|或|依法|决定|公开|而|予以|作出|不予公开|不予处理|无法提供|处理|办理|本机关|获取|掌握|职责|职权|权限|相关|结果|为由|由)*";
const OPENING =
  "^(?:申请|为|属|属于|予以|由于|因为|因|均|以|被|已|经|由|系|依法|告知|按|申请人|主动|政府|信息|其中|涉及|保护|通过|作出|同意|本机关|本局|我局|决定)*";
const MERGED =
  /主动公开(?:和|与|、|及|以及)(?:同意|予以)公开|(?:同意|予以)公开(?:和|与|、|及|以及)已?(?:经)?主动公开|(?:予以|同意|全部)公开(?:及|和|与|、|或|以及)(?:者)?(?:同意|予以)?部分|(?:不存在|不明确|不掌握|不属于[^、和及]*|秘密|隐私|不予公开|重复申请|撤回|补正)(?:及|和|与|、|或|以及)(?!补充|申请答复)/;

const LISTED = /^(?:outcome\.total|requests\.(?:received|handled|closed))$/;

const HEADED: Pick<Rule, "units" | "topic" | "apart"> = {
  units: UNITS.requests,
  topic: ["request"],
  apart: /^(?:disclosure|proposals|reconsideration|litigation)/,
};

/** Decisions on requests, named before their number: 予以公开3件. One number for two of them is neither's. */
export const OUTCOME_RULES: readonly Rule[] = [
  { ...HEADED, name: "outcome.merged", metric: null, lead: MERGED },
  {
    ...HEADED,
    name: "outcome.denied.documents",
    metric: null,
    lead: /^(?:20\d\d年度?|本年度?)?不予公开(?:的)?(?:政府)?信息$/,
    apart: /./,
  },
  ...OUTCOMES.map(
    ([metric, words]): Rule => ({
      ...HEADED,
      name: `${metric}.lead`,
      metric,
      lead: new RegExp(`(?:${words})${CLOSING}$`),
      not: /发布|(?<!另行|重新)制作|产生|公文|文件数/,
    }),
  ),
  {
    // 受理321件，其中主动公开39件、同意公开113件
    name: "outcome.already-public.first",
    metric: "outcome.already_public",
    lead: /^主动公开$/,
    units: new Set(["件", "宗", "起"]),
    under: LISTED,
  },
  { ...HEADED, name: "outcome.granted.listed", metric: "outcome.granted", lead: /^公开$/, under: LISTED },
  {
    ...HEADED,
    name: "outcome.granted.beside",
    metric: "outcome.granted",
    lead: /^公开$/,
    passage: /(?:申请|依申请公开|受理|收到)[^，。]{0,4}\d+[件条起宗]，公开$/,
  },
  {
    ...HEADED,
    name: "outcome.already-public.listed",
    metric: "outcome.already_public",
    lead: /^(?:属于?)?已(?:经)?公开(?:的)?$/,
    passage: /(?:同意|予以|部分)公开/,
  },
  { ...HEADED, name: "outcome.denied.listed", metric: "outcome.denied", lead: /^不公开$/, under: LISTED },
];

/** The same, named behind it: 3件予以公开; and the total answered. */
export const OUTCOME_TAIL_RULES: readonly Rule[] = [
  { ...HEADED, name: "outcome.merged.behind", metric: null, tail: MERGED },
  ...OUTCOMES.map(
    ([metric, words]): Rule => ({
      ...HEADED,
      name: `${metric}.tail`,
      metric,
      tail: new RegExp(`${OPENING}(?:${words})`),
      not: /发布|(?<!另行|重新)制作|产生|公文|文件数/,
    }),
  ),
  {
    // 办理18件，其中公开答复12件: how they were answered.
    ...HEADED,
    name: "outcome.granted.answer",
    metric: "outcome.granted",
    lead: /^公开答复$/,
    under: LISTED,
  },
  {
    ...HEADED,
    name: "outcome.total",
    metric: "outcome.total",
    lead: /(?:答复|回复|办复)(?:完毕|了|政府|信息公开|依申请公开|公开|申请人|申请|件|事项|的|信息)*$/,
    not: /留言|来信|咨询|投诉|意见|建议|提案|热线|工单|信访|网民|群众|平均|(?<!\d)(?!15|20)\d+个?工作日(?:以|之)?内|时限(?!内)|超期|逾期|问题/,
  },
  {
    ...HEADED,
    name: "outcome.total.behind",
    metric: "outcome.total",
    tail: /^(?:申请)?(?:均|已|全部|按[^，]{0,14}|依法[^，]{0,6}|在[^，]{0,14})*(?:予以|作出|进行|给予)?(?:答复|回复)/,
    not: /留言|来信|咨询|投诉|意见|建议|提案|热线|工单|信访|网民|群众|超期|逾期/,
  },
];
