import { type Rule, UNITS } from "@/lib/extraction/narrative/rule";
import { VOICES } from "./carry-over";
import { ONLINE, WAY_RULES } from "./request-ways";

/** What opens a list of those who asked. */
const BY_APPLICANT =
  /(?:从|按|按照)申请(?:人|主体)|申请(?:人|主体)(?:类型|类别|身份|性质|构成|结构|情况|方面)|(?:从|按|按照)主体/;
const TAKEN_IN = "(?:收到|受理|接收|接到|新收|接受|承接|收悉|接获|收)";
const THING = "(?:的|政府|信息|公开|依申请|申请|书|事项|办件|件|案|类|内容|表|函|请求|要求)*";
const ASKED = "(?:依申请公开|公开申请|信息公开|申请公开|公开[^，]{0,8}申请|依申请)";
/** 申请 alone may be for a permit or a benefit: nothing else may stand between the verb and it. */
const FILLER =
  "(?:了|到|各类|有效|书面|公民|群众|公众|社会|法人|和|或|其他组织|其它组织|提出|提交|网上|网络|的|共|办理|处理|答复|并|、|政府|信息|依法)*";
const THIS_YEAR =
  "(?:本年度?|全年|当年|年内|今年|今年以来|全[市区县镇乡街局委]|我[局委办镇乡街道]+|本[局委办镇乡街道机关]+|20\\d\\d年度?|\\d{4})*";
const OTHER_REQUESTS = new RegExp(
  `${VOICES.source}|低保|救助|补贴|公租房|住房|登记|证照|贷款|入学|入党|仲裁|调解|援助|执行|报装|用地|专利|工伤|退税`,
);

/** Requests that came in, by what way and from whom, and those closed. */
export const REQUEST_RULES: readonly Rule[] = [
  {
    name: "requests.received.by-one-way",
    metric: "requests.received",
    also: "requests.received.online",
    lead: new RegExp(`(?:通过|经由?|从)[^，、]{0,16}${ONLINE}[^，、]{0,6}${TAKEN_IN}[^，、]{0,12}申请$`),
    unless: /信函|邮寄|信件|当面|现场|来访|窗口|传真/,
    not: VOICES,
    units: UNITS.requests,
    apart: /./,
  },
  {
    // 通过网上申请平台共收到申请46件，通过信函收到12件，共计58件
    name: "requests.received.by-each-way",
    metric: "requests.received.online",
    lead: new RegExp(`(?:通过|经由?|从)[^，、]{0,16}${ONLINE}[^，、]{0,6}${TAKEN_IN}[^，、]{0,12}申请$`),
    not: VOICES,
    units: UNITS.requests,
    apart: /./,
  },
  {
    name: "requests.received.written-part",
    metric: null,
    lead: /书面(?:公开)?申请$/,
    told: /书面(?:公开)?申请[^。]{0,40}，(?:合计|共计|总计)/,
    units: UNITS.requests,
  },
  {
    name: "requests.received.summed-up",
    metric: "requests.received",
    lead: /^$/,
    passage:
      /(?:网上|网络|平台|信函|邮寄|当面|现场|书面)[^，。]*(?:\d+|[一二两三四五六七八九十]+)[件宗条]，(?:共计|合计|总计)$/,
    units: UNITS.requests,
    topic: ["request"],
    apart: /^(?:disclosure|outcome)/,
  },
  {
    // 新收申请3件，加上上年结转1件，共4件
    name: "requests.handled.summed-up",
    metric: "requests.handled",
    lead: /^(?:办理|处理)?$/,
    passage:
      /收[^。]*\d+[件宗项起]，[^，。]{0,6}(?:结转|转结)[^，。]{0,10}\d+[件宗项起]，(?:合计|总计|共计|共)(?:办理|处理)?$/,
    units: UNITS.requests,
    topic: ["request"],
  },
  ...WAY_RULES,
  {
    name: "requests.other-way",
    metric: "requests.received.other",
    lead: /其[他它](?:方式|途径|渠道|形式)(?:提交|提出|递交|申请|的|政府|信息|公开)*$/,
    not: /(?<!申请)公开(?:政府)?(?:信息)?$|(?:和|及|与|、|或|等)其[他它](?:方式|途径|渠道|形式)/,
    units: UNITS.requests,
    topic: ["request"],
    apart: /^(?:disclosure|outcome|response)/,
  },
  {
    name: "requests.received.every-way",
    metric: "requests.received",
    lead: /(?:和|及|与|、|或|等)(?:其[他它])?(?:多种)?(?:方式|途径|渠道|形式)(?:提交|提出|递交|的)*(?:政府)?信息公开申请$/,
    passage: new RegExp(TAKEN_IN),
    not: VOICES,
    units: UNITS.requests,
    apart: /^(?:disclosure|outcome|response|requests)/,
  },
  ...(
    [
      ["natural_person", "(?:自然人|公民个人|公民|个人)"],
      ["business", "(?:商业企业|企业)"],
      ["research", "科研机构"],
      ["social", "社会公益组织"],
      ["legal_service", "法律服务机构"],
      ["other", "其[他它]组织"],
    ] as const
  ).flatMap(([applicant, words]): Rule[] => {
    const rule = {
      metric: "requests.received",
      applicant,
      lead: new RegExp(`^(?:申请人)?(?:由|为|来自|属于)?${words}(?:提交|提出|申请|的|政府|信息|公开)*$`),
      units: UNITS.requests,
      topic: ["request"],
    } as const;
    return [
      { ...rule, name: `requests.by-${applicant}`, under: /^requests\.received$/ },
      // 从申请人看，自然人15件、商业企业6件, in a sentence of their own.
      { ...rule, name: `requests.by-${applicant}.listed`, about: BY_APPLICANT, under: /^(?:requests\.received)?$/ },
    ];
  }),
  {
    // 其中4件来自自然人
    name: "requests.by-natural_person.behind",
    metric: "requests.received",
    applicant: "natural_person",
    tail: /^(?:来自|为|由|系)(?:自然人|公民个人)(?:申请|提出|提交|的)*$/,
    units: UNITS.requests,
    topic: ["request"],
    under: /^requests\.received$/,
  },
  {
    name: "requests.by-other.last",
    metric: "requests.received",
    applicant: "other",
    lead: /^其[他它]$/,
    passage: /(?:自然人|企业|科研机构|公益组织|法律服务机构)\d+[件宗条]、?其[他它]$/,
    units: UNITS.requests,
    topic: ["request"],
  },
  {
    name: "requests.by-natural_person.apart",
    metric: "requests.received",
    applicant: "natural_person",
    lead: /^(?:自然人|公民个人)(?:提交|提出)(?:的)?(?:政府信息公开|依申请公开)?申请$/,
    units: UNITS.requests,
    topic: ["request"],
  },
  {
    name: "requests.received",
    metric: "requests.received",
    lead: new RegExp(`${TAKEN_IN}(?:[^，]*?${ASKED}|${FILLER}申请)${THING}$`),
    not: VOICES,
    units: new Set([...UNITS.requests, "人次"]),
    apart: /^disclosure/,
  },
  {
    name: "requests.received.under-topic",
    metric: "requests.received",
    lead: new RegExp(`${TAKEN_IN}[^，]*?申请${THING}$`),
    not: OTHER_REQUESTS,
    units: UNITS.requests,
    topic: ["request"],
    apart: /^disclosure/,
  },
  {
    name: "requests.received.verb-behind",
    metric: "requests.received",
    lead: new RegExp(`(?:${ASKED}|^申请)${THING}[^，]{0,6}?${TAKEN_IN}(?:件)?$`),
    not: VOICES,
    units: UNITS.requests,
    apart: /^disclosure/,
  },
  {
    name: "requests.received.put",
    metric: "requests.received",
    lead: new RegExp(
      `(?:公民|法人|组织|群众|申请人|单位|个人|市民)[^，]*(?:提出|提交|递交)[^，]{0,4}${ASKED}${THING}$`,
    ),
    not: VOICES,
    units: UNITS.requests,
    apart: /^(?:disclosure|requests)/,
  },
  {
    name: "requests.received.figure-first",
    metric: "requests.received",
    lead: new RegExp(
      `(?:${TAKEN_IN}(?:[和并及]?处理)?|提出|提交)(?:社会各界|社会|公众|群众|市民|企业|申请人)*(?:提出|提交)?$`,
    ),
    tail: /^(?:政府信息公开|依申请公开|信息公开|公民|法人|书面|的|政府|信息|公开)*申请/,
    not: VOICES,
    units: UNITS.requests,
    apart: /^disclosure/,
  },
  {
    name: "requests.received.under-heading",
    metric: "requests.received",
    lead: new RegExp(`(?:^|[^结])${TAKEN_IN}(?:件|量|到)?$`),
    not: VOICES,
    units: UNITS.requests,
    topic: ["request"],
    apart: /^(?:disclosure|proposals)/,
  },
  {
    name: "requests.received.there-were",
    metric: "requests.received",
    lead: new RegExp(`^${THIS_YEAR}$`),
    tail: /^(?:政府信息)?依申请公开(?:政府)?(?:信息|申请|事项|件|$)/,
    units: new Set(["件", "起", "宗", "次", "项", "例"]),
    topic: ["request"],
    apart: /^disclosure/,
  },
  {
    name: "requests.received.label",
    metric: "requests.received",
    lead: new RegExp(
      `^${THIS_YEAR}(?:新增|有)?(?:政府|信息)*(?:依申请公开|公开申请|申请公开)(?:的|政府|信息公开|申请|事项|件|案件|情况)*$`,
    ),
    units: new Set(["", "件", "起", "宗", "次", "项", "份", "例"]),
    not: VOICES,
    apart: /^disclosure/,
  },
  {
    name: "requests.received.voiced",
    metric: "requests.received",
    lead: new RegExp(
      `${TAKEN_IN}(?:[^，]{0,8}(?:来信|来函|致函)(?:申请|要求)(?:政府)?信息公开|依申请公开(?:方面|类)?的?(?:诉求|要求|请求))$`,
    ),
    units: new Set([...UNITS.requests, "人次"]),
    apart: /^disclosure/,
  },
  {
    name: "requests.received.happened",
    metric: "requests.received",
    lead: /(?:发生|产生)依申请公开(?:申请|事项|件|信息)*$/,
    units: UNITS.requests,
    not: VOICES,
    apart: /^disclosure/,
  },
  {
    name: "requests.received.disclosed",
    metric: "requests.received",
    lead: new RegExp(`^${THIS_YEAR}依申请公开(?:政府|政务)?信息$`),
    units: new Set(["条", "份"]),
    topic: ["request"],
    apart: /^disclosure/,
  },
  {
    name: "requests.closed.extended",
    metric: "requests.closed.extended",
    lead: /(?:延期|延长期限|延长答复期限|延长办理)(?:后)?(?:办结|答复|办理)*(?:的|申请)*$/,
    units: UNITS.requests,
    topic: ["request"],
  },
  {
    name: "requests.answered.on-time",
    metric: "requests.closed.on_time",
    also: "outcome.total",
    lead: /(?:按时|按期|如期)答复(?:的|申请|件)*$/,
    unless: /延[期长][^，。]{0,6}答复\D{0,4}[1-9]/,
    units: UNITS.requests,
    topic: ["request"],
    not: VOICES,
  },
  {
    name: "requests.closed.on-time",
    metric: "requests.closed.on_time",
    lead: /(?:按时|按期|如期)(?:办结|办理|答复)(?:的|申请|件)*$/,
    units: UNITS.requests,
    topic: ["request"],
    not: VOICES,
  },
  {
    name: "requests.closed",
    metric: "requests.closed",
    lead: new RegExp(`办[结毕](?:了)?${THING}$`),
    units: UNITS.requests,
    topic: ["request"],
    not: VOICES,
  },
  {
    name: "requests.processed",
    metric: "requests.closed",
    lead: new RegExp(`(?:办理|处理)(?:了|完成|完毕)?(?:向[^，]{2,10}申请)?${THING}$`),
    units: UNITS.requests,
    topic: ["request"],
    not: /留言|来信|咨询|投诉|举报|意见|建议|提案|热线|工单|信访|舆情|网民|不予处理|其[他它]处理|平均|时限|时间/,
  },
  {
    name: "requests.closed.behind",
    metric: "requests.closed",
    tail: /^(?:申请)?(?:均|全部|已|按时|按期|依法)*办结/,
    units: UNITS.requests,
    topic: ["request"],
    not: VOICES,
  },
];
