import { type Rule, UNITS } from "@/lib/extraction/narrative/rule";

const DECIDED = "(?:作出|做出|办结|办理|审批|下达|处理|实施|核发|审核|出具|查处|立案查处|受理并办结)";
const PUBLISHED = /公示|公开|公布|发布|双公示|事项|目录|清单|裁量|类|信息/;

/** 发布行政处罚决定12条 counts what was published. */
const DECISION_UNITS: ReadonlySet<string> = new Set([...UNITS.cases].filter((unit) => unit !== "条"));

function decisionsOf(kind: string, words: string): Rule[] {
  const metric = `actions.${kind}.decisions`;
  return [
    {
      name: metric,
      metric,
      lead: new RegExp(
        `${DECIDED}(?:了|各类|的|书面形式|书面|一般程序|普通程序|简易程序)*${words}(?:决定书|决定|处理决定|案件|事项办件|件|案)*$|${words}(?:(?:20\\d\\d年度?|本年度?|全年)?处理)?(?:决定书?|(?:决定)?(?:办结|办件))$`,
      ),
      not: PUBLISHED,
      units: DECISION_UNITS,
      apart: /^(?:disclosure|requests|outcome)/,
    },
    {
      name: `${metric}.shared-verb`,
      metric,
      lead: new RegExp(`^${words}(?:决定)?$`),
      passage:
        /行政(?:许可|处罚|强制)(?:20\d\d年度?)?(?:处理)?决定(?:数量|数)?\d+[件宗起次项]、?[^公示发布；。]*$|(?:作出|做出|办理|办结)(?:了|一般程序|普通程序)*行政(?:许可|处罚|强制)(?:决定|案件)*\d+[件宗起次]、?，?[^公示发布；。]*$/,
      not: PUBLISHED,
      units: UNITS.cases,
    },
    {
      name: `${metric}.figure-first`,
      metric,
      lead: /(?:作出|做出)$/,
      tail: new RegExp(`^${words}(?:(?:处理)?决定|$)`),
      units: UNITS.cases,
    },
  ];
}

/** Administrative decisions taken, as against items that were published about them; fees; complaints. */
export const ACTION_RULES: readonly Rule[] = [
  ...decisionsOf("permit", "行政许可"),
  ...decisionsOf("penalty", "行政处罚"),
  ...decisionsOf("coercion", "行政强制"),
  {
    name: "actions.other_service.decisions",
    metric: "actions.other_service.decisions",
    lead: /其他对外管理服务(?:事项)?处理决定(?:数量|数)?$/,
    units: UNITS.cases,
  },
  {
    name: "fees.requests",
    metric: "fees.requests",
    lead: /(?:检索|复制|邮寄|依申请公开|信息公开|公开)[^，]{0,16}(?:费|费用|收费|收取)(?:金额|总额|合计)?$|^(?:收取|收费|共收取|收取(?:的)?费用|收费金额|信息处理费)(?:金额|总额|费用|任何)*$/,
    not: /行政事业性|罚没|罚款|三公|诉讼费|营业|经费|减免/,
    units: UNITS.money,
    topic: ["request"],
  },
  {
    name: "fees.requests.named",
    metric: "fees.requests",
    lead: /(?:依申请(?:公开)?(?:政府)?信息|政府信息公开|信息公开)[^，。]{0,14}(?:收取|收费|费用)(?:的)?(?:费用|金额|总额)*$|信息处理费(?:用)?(?:总?金额|总额|共)*$/,
    not: /行政事业性|罚没|罚款|三公|诉讼费|营业|经费/,
    units: UNITS.money,
  },
  {
    name: "fees.requests.headed",
    metric: "fees.requests",
    lead: /(?:收取|收费)[^，。]{0,16}$/,
    not: /行政事业性|罚没|罚款|三公|诉讼费|营业|经费/,
    about: /信息公开[^。]{0,10}(?:收费|费用)|收费(?:及|和|与|、)减免|依申请[^。]{0,8}(?:收费|费用)/,
    units: UNITS.money,
  },
  {
    name: "fees.requests.under-fees",
    metric: "fees.requests",
    lead: /^(?:共|全年|实际)*(?:收取|收费|实收)(?:的)?(?:费用|金额|总额)*$/,
    about: /收费(?:[及和与、]减免)?情况|(?:人员|经费|支出)[及和与、](?:收费|费用)|收费[及和与、]支出|信息处理费/,
    units: UNITS.money,
  },
  {
    name: "fees.requests.costs",
    metric: "fees.requests",
    lead: /^(?:共|全年)*收取(?:信息)?(?:检索|复制|邮寄|、|和|及|等)+(?:成本)?费用?$/,
    units: UNITS.money,
  },
  {
    name: "fees.requests.paper",
    metric: "fees.requests",
    lead: /(?:复印|复制|检索)(?:工本)?(?:费|费用)(?:共|合计)*(?:收取)?$/,
    not: /行政事业性|诉讼费|经费|减免/,
    units: UNITS.money,
  },
  {
    name: "fees.requests.notices",
    metric: "fees.requests",
    lead: /收费通知[^，。]*(?:和|与|、)?总?金额(?:均|都)?$|^总金额$/,
    passage: /收费通知/,
    units: new Set(["元", ""]),
  },
  {
    name: "complaints.received.label",
    metric: "complaints.received",
    lead: /^(?:收到)?举报投诉(?:案件|案|件)*$/,
    topic: ["reconsideration", "litigation", "request"],
    units: UNITS.cases,
  },
  {
    name: "complaints.received",
    metric: "complaints.received",
    lead: /(?:政府信息公开|政务公开|信息公开)[^，、]{0,12}(?:举报|投诉)(?:、?投诉|、?举报)?(?:的)?(?:件|案件|案|数)*$/,
    units: UNITS.cases,
  },
];
