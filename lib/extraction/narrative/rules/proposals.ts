import type { MetricCode } from "@/lib/domain/dictionary";
import { type Rule, UNITS } from "@/lib/extraction/narrative/rule";

const HANDLED = /(?:承办|承担|主办|办理|收到|接收|接到|办结|办复|答复|承接|完成|交办|受理|分办|协办|会办|主合办|转办)/;
/** 条 counts posts as a rule; with these verbs it counts proposals. */
const TAKEN_ON = /承办|承担|主办|收到|接收|交办|(?:年度?|共)办理/;
const CLOSING = "(?:办理|协办|会办|主办|办复|办结|答复|件|的|及|情况|共|各类)*";
/** A website's category lists what was posted about proposals: 建议提案40条, 公开建议提案办理答复14件. */
const POSTED =
  /(?<!办理并|承办并|答复并|答复并主动|办理并主动)公开(?![^，]{0,6}(?:承办|办理)的)|发布|栏目|信息|满意|复文|摘要|公示/;
/** 公开4件人大代表建议、9件政协提案的办理结果: each had its result. */
const RESULTS_OF = /\d[件份][^，。\d]{0,8}(?:建议|提案)[^，。]{0,24}(?:建议|提案)?(?:的)?(?:办理|答复)(?:结果|情况)/;
const COUNTED = new Set(["", "件", "项", "份", "个", "件次"]);

/** Both kinds in one number come first: 人大建议和政协提案48件 is neither kind's. */
const KINDS: readonly (readonly [metric: MetricCode, words: string])[] = [
  [
    "proposals.total",
    "(?:建议(?:、|和|与|及)?(?:政协)?(?:委员)?提案|提案建议|(?:议案|代表建议|人大(?:代表)?(?:议案)?建议)(?:、|和|与|及)[^，]{0,6}提案|议提案|两案|提案(?:、|和|与|及)(?:人大)?(?:代表)?建议)",
  ],
  ["proposals.conference", "(?:政协(?:委员)?(?:的)?(?:提案|建议)|委员提案)"],
  [
    "proposals.congress",
    "(?:人大(?:代表)?(?:的)?(?:议案[、和及])?(?:议案)?建议(?:、批评和意见|和意见|意见)?|代表建议)",
  ],
];

function handledOf([metric, words]: (typeof KINDS)[number]): Rule[] {
  const shared = { metric, not: POSTED, units: COUNTED, apart: /^disclosure/ } as const;
  const lead = new RegExp(`${words}${CLOSING}$`);
  return [
    { ...shared, name: metric, lead, passage: HANDLED },
    { ...shared, name: `${metric}.part`, lead, under: /^proposals/ },
    { ...shared, name: `${metric}.by-tiao`, lead, passage: TAKEN_ON, units: new Set(["条"]) },
    {
      ...shared,
      name: `${metric}.figure-first`,
      lead: new RegExp(`(?:${HANDLED.source}|^|、|[案议](?:和|及|与))$`),
      tail: new RegExp(`^[^，]{0,5}${words}`),
      passage: HANDLED,
      units: metric === "proposals.total" ? UNITS.documents : COUNTED,
    },
    {
      name: `${metric}.figure-first.results`,
      metric,
      lead: /(?:公开|公布|发布|做好|抓好)(?:了)?$|^(?:和|及|与)?$/,
      tail: new RegExp(`^[^，]{0,5}${words}`),
      told: RESULTS_OF,
      units: new Set(["件", "份"]),
      apart: /^disclosure/,
    },
  ];
}

/** Proposals of the People's Congress and the Political Consultative Conference, as handled, not as posted. */
export const PROPOSAL_RULES: readonly Rule[] = KINDS.flatMap(handledOf);
