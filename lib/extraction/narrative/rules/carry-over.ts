import { type Rule, UNITS } from "@/lib/extraction/narrative/rule";

/** Letters, hotlines and petitions are taken in too, and are no requests. */
export const VOICES =
  /留言|来信|咨询|投诉|举报|意见|建议|提案|议案|热线|工单|信访|舆情|网民|反映|诉求|来电|来访人|行政许可|审批|报名|线索|城管案件|信箱|业务/;

/** What came over from the year before, and what goes on into the next. */
export const CARRY_RULES: readonly Rule[] = [
  {
    name: "requests.carried-in",
    metric: "requests.carried_in",
    lead: /(?:上一?年度?|去年度?|往年|以前年度|20\d\d年度?)(?:度)?(?:剩余|未办结|未答复)?(?:的)?(?:结转|转结|转入|转来|结余|遗留|延续|顺延)(?:至?(?:本年度?|今年|20\d\d年))?(?:继续)?(?:办理|处理|答复|受理|下来|的|政府|信息|公开|依申请|申请|件|事项)*$/,
    units: UNITS.requests,
    anyYear: true,
  },
  {
    name: "requests.carried-in.behind-verb",
    metric: "requests.carried_in",
    lead: /结转自?(?:上一?年度?|去年)(?:的|继续|办理|处理|政府|信息|公开|依申请|申请|件|事项)*$/,
    units: UNITS.requests,
    anyYear: true,
  },
  {
    name: "requests.carried-in.behind",
    metric: "requests.carried_in",
    tail: /^(?:申请)?(?:(?:结转|转)自(?:上一?年|20\d\d年)|(?:为|系|是)(?:上一?年度?|20\d\d年度?)结转)/,
    units: UNITS.requests,
    topic: ["request"],
    anyYear: true,
  },
  {
    // 新收申请53件，结转5件，共58件
    name: "requests.carried-in.bare",
    metric: "requests.carried_in",
    lead: /^(?:结转|转结)$/,
    passage: /新收[^，]{0,12}\d+[件宗项起]，(?:结转|转结)$/,
    units: UNITS.requests,
    topic: ["request"],
  },
  {
    // 答复66件，结转2件
    name: "requests.carried-out.bare",
    metric: "requests.carried_out",
    lead: /^(?:剩余)?(?:结转|转结)$/,
    passage: /(?:答复|办结|办理)[^，]{0,12}\d+[件宗项起]，(?:剩余)?(?:结转|转结)$/,
    units: UNITS.requests,
    topic: ["request"],
  },
  {
    name: "requests.carried-out.goes-on",
    metric: "requests.carried_out",
    lead: /^(?:转)?下一?年度?(?:将)?继续(?:办理|处理|答复)(?:的|申请|件)*$/,
    units: UNITS.requests,
    topic: ["request"],
  },
  {
    name: "requests.carried-out",
    metric: "requests.carried_out",
    lead: /(?:结转|转|顺延|延续|延至|留待|跨年)(?:到|至|入|转)?(?:下一?年度?|次年度?|明年|来年|20\d\d年度?)(?:度)?(?:继续)?(?:办理|答复|处理|办结|的|申请|件|事项|政府|信息|公开)*$/,
    units: UNITS.requests,
    topic: ["request"],
    anyYear: true,
  },
  {
    name: "requests.carried-out.behind",
    metric: "requests.carried_out",
    tail: /^(?:政府信息公开|申请|件)*[^，]{0,14}?(?:结转|转结|顺延|延期|转入?|转至|延至|留待|跨年)(?:到|至|入)?(?:下一?年|次年|明年|来年|20\d\d年)/,
    units: UNITS.requests,
    topic: ["request"],
    anyYear: true,
  },
  {
    // 2018年内已答复54件，另3件按规定于2019年答复
    name: "requests.carried-out.the-rest",
    metric: "requests.carried_out",
    tail: /^[^，]{0,8}(?:于|在)20\d\d年度?(?:内|继续)?(?:答复|办理|办结)/,
    passage: /(?:另|其余|剩余|余下)$/,
    units: UNITS.requests,
    topic: ["request"],
    anyYear: true,
  },
  {
    name: "requests.carried-out.open",
    metric: "requests.carried_out",
    lead: /(?:正在|尚在|仍在|还在)(?:办理|处理|答复|办理中|处理中)(?:的|申请)*$|(?:尚未|未)(?:办结|答复)(?:的|申请)*$|^(?:办理|处理|答复)中(?:的)?$/,
    units: UNITS.requests,
    topic: ["request"],
    not: VOICES,
  },
  {
    name: "requests.carried-out.open.behind",
    metric: "requests.carried_out",
    tail: /^(?:申请)?(?:正在|尚在|仍在|还在)(?:办理|处理|答复)/,
    units: UNITS.requests,
    topic: ["request"],
    not: VOICES,
  },
];
