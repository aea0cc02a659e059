/** What a passage speaks of; the same words (答复, 其他, 维持) mean different things under each. */
export type Topic =
  | "request"
  | "reconsideration"
  | "litigation"
  | "proposal"
  | "disclosure"
  | "public-voice"
  | "administration";

/** Words that turn the passage to a topic. Order matters: the first that fits at a place wins. */
const CUES: readonly (readonly [Topic, string])[] = [
  ["reconsideration", "申请(?:行政)?复议(?:案件)?(?:申请)?|复议(?:案件)?(?:申请)?"],
  ["litigation", "行政诉讼|诉讼|应诉|起诉"],
  [
    "administration",
    "申请材料|申报材料|权力事项|申请强制|(?:审批|许可|登记|业务|救助|补贴|报建|办证|入学|低保|公租房|廉租房|住房|工伤(?:认定)?|法律援助|贷款|仲裁|退税|用地|专利)(?:类|事项)?申请|政务服务(?:中心|大厅|窗口|事项)|(?<!公开)办件",
  ],
  ["request", "补正|办理结果|答复结果|处理结果|依申请公开|申请公开|公开申请|公开的申请|申请(?!人)"],
  ["proposal", "建议提案|提案|议案|代表建议|代表.{0,2}建议|人大建议"],
  [
    "public-voice",
    "留言|咨询|信访(?!举报|投诉|类|事项)|热线|来信|来电|投诉|工单|诉求|网民|征集|舆情|群众反映|反映问题|信箱|问政",
  ],
  ["disclosure", "主动公开(?<!(?:已|已经|属|属于)主动公开)(?!范围|的)|发布"],
];
const CUE = new RegExp(CUES.map(([, words]) => `(${words})`).join("|"), "g");
/** A heading that names several things is about the first of these. */
const HEADING_ORDER: readonly Topic[] = ["reconsideration", "litigation", "request", "proposal", "disclosure"];

export type TopicCue = { at: number; topic: Topic };

/** Every cue of a text, in order. */
export function topicCues(text: string): TopicCue[] {
  const cues: TopicCue[] = [];
  CUE.lastIndex = 0;
  for (let match = CUE.exec(text); match; match = CUE.exec(text)) {
    const topic = CUES[match.indexOf(match[0], 1) - 1]?.[0];
    if (topic) cues.push({ at: match.index, topic });
  }
  return cues;
}

/** What a heading announces; null where it names no topic. */
export function topicOfHeading(heading: string): Topic | null {
  const named = new Set(topicCues(heading).map(({ topic }) => topic));
  return HEADING_ORDER.find((topic) => named.has(topic)) ?? null;
}
