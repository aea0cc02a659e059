import type { Stated } from "./stated";

const WITH_CARRY_OVER =
  /^\s*[（(](?:[^）)另不]{0,6}(?:含|包括|包含|其中|加上)|上)[^）)另不下]{0,10}(?:结转|转结)(?!下|至|到)/;
const PART_OF = /其中|含|包括|包含/;
const HANDLED = /(?:办理|处理)(?!结果)/;
const NEW_ONLY = /新收/;
const ALL_UPHELD =
  /(?:均|全部|都)(?:已|获|被|予以|为|得到|依法)*(?:维持|胜诉)|结果(?:均)?(?:为|是)?维持(?!\d)|(?:胜诉率|维持率)(?:为|达)?100/g;
const REVIEWED = /^(?:reconsideration|litigation)\.total$/;

/**
 * A count of requests that includes those carried over is of requests handled, not received: 共收到57件（含上年结转1件）.
 * Changes the figures in place.
 */
export function settleCarryOver(text: string, own: readonly Stated[], byIndex: ReadonlyMap<number, Stated>): void {
  for (const stated of own) {
    const { mention, metric } = stated;
    const part = mention.bracketed || PART_OF.test(mention.rawLead);
    if (metric === "requests.carried_in" && part && typeof mention.parent === "number")
      settle(byIndex.get(mention.parent));
    if (WITH_CARRY_OVER.test(text.slice(mention.unitEnd, mention.unitEnd + 24))) settle(stated);
  }
}

function settle(whole: Stated | undefined): void {
  if (whole?.applicant !== "total" || NEW_ONLY.test(whole.mention.rawLead)) return;
  const processed = whole.metric !== "requests.received" && HANDLED.test(whole.mention.rawLead);
  if (whole.metric === "requests.received" || processed) whole.metric = "requests.handled";
}

/** One word for all cases before it: 复议7件，诉讼9件，均获维持 upholds 7 and 9. A semicolon ends its reach. */
export function listSharedResults(clean: string, offset: number, own: readonly Stated[]): Stated[] {
  return [...clean.matchAll(ALL_UPHELD)].flatMap(({ index }) => {
    const from = offset + clean.lastIndexOf("；", index);
    return own
      .filter(({ metric, mention }) => REVIEWED.test(metric) && mention.value > 0)
      .filter(({ mention }) => mention.start > from && mention.end <= offset + index)
      .map((stated) => ({ ...stated, metric: stated.metric.replace("total", "upheld"), rule: "review.all-upheld" }));
  });
}
