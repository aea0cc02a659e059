import type { MetricCode } from "@/lib/domain/dictionary";
import { type Rule, UNITS } from "@/lib/extraction/narrative/rule";
import type { Topic } from "@/lib/extraction/narrative/topics";

const RECONSIDERATION = "(?:行政)?复议";
const LITIGATION = "(?:行政)?(?:诉讼|应诉|起诉)";
const CASES = "(?:的|申请|案|件|事项|情况|机关|立案|受理|答复|发生|共|类)*";
const CLOSING = "(?:的|具体行政行为|原行政行为|行政行为|原决定|决定|结果|情形|情况|件|案)*";

/** How a case ended. 撤回 and 不予立案 may or may not be a form's 其他结果, so a figure of theirs is left to a person. */
const RESULTS: readonly (readonly [string, string])[] = [
  ["pending", "(?:尚未|未|暂未)(?:作出)?(?:审结|办结|结案|裁决|宣判|判决)|未结|正在审理|审理中|尚在审理"],
  [
    "corrected",
    "纠错|纠正|(?<!维持)(?:予以|被)?撤销(?:原?行政行为|决定)?|确认违法|败诉|责令(?:重新|限期)?(?:答复|履行)",
  ],
  ["upheld", "维持|胜诉|驳回(?:原告)?(?:的)?诉讼请求|驳回复议请求"],
  ["other", "其[他它](?:情形|情况|结果|处理|方式)|其[他它]$"],
];

function resultsOf(kind: Extract<Topic, "reconsideration" | "litigation">): Rule[] {
  return RESULTS.flatMap(([result, words]): Rule[] => {
    const metric: MetricCode = `${kind}.${result}`;
    const shared = {
      metric,
      units: UNITS.cases,
      topic: [kind],
      apart: /^(?:disclosure|outcome|requests)/,
      ...(kind === "reconsideration" ? { not: /后起诉|后提起/ } : {}),
    } as const;
    return [
      { ...shared, name: `${metric}.lead`, lead: new RegExp(`(?:${words})${CLOSING}$`) },
      {
        ...shared,
        name: `${metric}.tail`,
        tail: new RegExp(`^(?:被|为|均|已|获|得到|结果|依法|复议|法院|机关|予以|正在|目前|仍在)*(?:${words})`),
      },
    ];
  });
}

function totalsOf(kind: string, words: string, other: string): Rule[] {
  const metric: MetricCode = `${kind}.total`;
  return [
    {
      name: metric,
      metric,
      lead: new RegExp(`${words}${CASES}$`),
      not: new RegExp(
        `${other}[^，]*?(?:、|和|及|与|或|暨)[^，]*${words}|${words}[^，]*?(?:、|和|及|与|或)[^，]*${other}|${other}(?:案件|案)?${words}|典型|培训|人次|民事`,
      ),
      units: UNITS.cases,
      apart: /^disclosure/,
    },
    {
      name: `${metric}.figure-first`,
      metric,
      lead: /(?:有|发生|收到|办理|应对|产生|引发|涉及|受理|新增)$/,
      tail: new RegExp(`^[^，]{0,24}?${words}`),
      not: new RegExp(`${other}`),
      units: UNITS.cases,
    },
    {
      name: `${metric}.there-were`,
      metric,
      lead: /^(?:20\d\d年度?|全年|本年度?|今年)?$/,
      tail: new RegExp(`^(?:涉及|涉|因|针对|就|有关|关于)[^，]{0,20}${words}(?:的)?(?:案|申请|$)`),
      not: new RegExp(`${other}`),
      units: UNITS.cases,
    },
    {
      name: `${metric}.brought`,
      metric,
      lead: /^$/,
      tail: new RegExp(`^(?:因)?[^，]{0,12}(?:被(?:申请人?|提起|提出)?|申请人?[^，]{0,10}(?:申请|提起))${words}`),
      not: new RegExp(`${other}`),
      units: UNITS.cases,
    },
  ];
}

/** The two ways into court that the forms since 2019 tell apart. */
const AGAINST_WHAT: readonly (readonly [MetricCode, string])[] = [
  ["litigation.direct.total", "(?:未经复议(?:直接)?(?:提起)?|直接(?:提起)?)"],
  ["litigation.after_reconsideration.total", "复议后(?:再)?(?:提起)?"],
];

/** Reconsideration and litigation. Cases of both counted together belong to neither. */
export const REVIEW_RULES: readonly Rule[] = [
  {
    name: "review.each",
    metric: "reconsideration.total",
    also: "litigation.total",
    lead: /复议[^，]{0,6}(?:、|和|及|与)[^，]{0,8}诉讼[^，]{0,8}(?:均|都|各)$/,
    units: UNITS.cases,
  },
  {
    name: "review.neither",
    metric: "reconsideration.total",
    also: "litigation.total",
    lead: new RegExp(`复议[^，]{0,6}(?:、|和|及|与|或)[^，]{0,8}诉讼${CASES}$`),
    units: UNITS.cases,
    value: 0,
  },
  ...AGAINST_WHAT.map(
    ([metric, words]): Rule => ({
      name: metric,
      metric,
      lead: new RegExp(`${words}(?:起诉|诉讼)(?:的)?(?:案件|案)?$`),
      topic: ["litigation"],
      units: UNITS.cases,
    }),
  ),
  ...resultsOf("reconsideration"),
  ...resultsOf("litigation"),
  ...totalsOf("litigation", LITIGATION, RECONSIDERATION),
  ...totalsOf("reconsideration", RECONSIDERATION, LITIGATION),
];
