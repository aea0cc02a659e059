import type { Stated } from "./stated";

const WITH_CARRY_OVER =
  /^\s*[（(](?:[^）)另不]{0,6}(?:含|包括|包含|其中|加上)|上)[^）)另不下]{0,10}(?:结转|转结)(?!下|至|到)/;
const PART_OF = /其中|含|包括|包含/;
const HANDLED = /(?:办理|处理)(?!结果)/;
/** 新收14件: what came in this year, as against all that was handled. */
export const NEW_ONLY = /新收/;
/** One word for all cases before it. */
const SHARED: readonly (readonly [result: string, words: RegExp])[] = [
  [
    "upheld",
    /(?:均|全部|都)(?:已|获|被|予以|为|得到|依法)*(?:维持|胜诉|驳回(?:原告|其|对方)*(?:的)?诉讼请求)|(?<!\d\s?[件起宗例次个])结果(?:均)?(?:为|是)?维持(?!\d)|(?:胜诉率|维持率)(?:为|达)?100/g,
  ],
  [
    "corrected",
    /(?:均|全部|都)(?:已|被|予以|为|依法)*(?:纠正|纠错)|(?<!\d\s?[件起宗例次个])结果(?:均)?(?:为|是)?(?:被)?(?:纠正|纠错)(?!\d)/g,
  ],
  ["pending", /(?:均|全部|都)(?:尚|暂|仍)?未(?:审结|结案|办结|宣判|判决)/g],
];
/** How the one case before it ended. */
const ALONE: readonly (readonly [result: string, words: RegExp])[] = [
  ["pending", /[，（](?:目前|现)?(?:仍|尚)?(?:未审结|未判决|未裁决|在审理中|正在审理|审理中)(?![^，。；]{0,4}\d)/g],
  [
    "upheld",
    /(?:复议机关|复议决定|法院|判决)[^，。；\d]{0,8}(?:维持|驳回(?:原告|其|对方)*(?:的)?诉讼请求)(?![^，。；]{0,4}\d)|[，（](?:驳回(?:原告|其|对方)*(?:的)?诉讼请求|(?:结果)?(?:已|被|予以|获)?维持(?:原行政行为|原决定)?(?=[，。；）]|$))(?![^，。；]{0,4}\d)/g,
  ],
];
const REVIEWED = /^(?:reconsideration|litigation(?:\.direct|\.after_reconsideration)?)\.total$/;
const RESULT = /\.(?:upheld|corrected|other|pending)$/;
/** 起诉3件，其中未经复议直接起诉2件，均未审结 tells of those 2. */
const APART = /^litigation\.(?:direct|after)/;

/**
 * A count of requests that includes those carried over is of requests handled, not received: 共收到57件（含上年结转1件）.
 * Changes the figures in place.
 */
export function settleCarryOver(text: string, own: readonly Stated[], byIndex: ReadonlyMap<number, Stated>): void {
  for (const stated of own) {
    const { mention, metric } = stated;
    const part = mention.bracketed || PART_OF.test(mention.rawLead);
    const splits =
      metric === "requests.carried_in" || (metric === "requests.received" && NEW_ONLY.test(mention.rawLead));
    if (splits && part && typeof mention.parent === "number") settle(byIndex.get(mention.parent));
    if (WITH_CARRY_OVER.test(text.slice(mention.unitEnd, mention.unitEnd + 24))) settle(stated);
  }
  settleSum(own);
}

/** 收到申请33件，上年转来3件；全年共办理36件: what was handled is what came in and what came over. */
function settleSum(own: readonly Stated[]): void {
  const statedFor = (metric: string) => own.find((stated) => stated.metric === metric)?.mention.value;
  const [received, carried] = [statedFor("requests.received"), statedFor("requests.carried_in")];
  if (received === undefined || !carried) return;
  for (const stated of own)
    if (stated.metric === "requests.closed" && stated.mention.value === received + carried) settle(stated);
}

function settle(whole: Stated | undefined): void {
  if (whole?.applicant !== "total" || NEW_ONLY.test(whole.mention.rawLead)) return;
  const processed = whole.metric !== "requests.received" && HANDLED.test(whole.mention.rawLead);
  if (whole.metric === "requests.received" || processed) whole.metric = "requests.handled";
}

/**
 * One word for all cases before it: 复议7件，诉讼9件，均获维持 upholds 7 and 9. A semicolon ends its reach; a word that
 * tells of one case (复议机关维持原行政行为) takes the last before it, if that was one.
 */
export function listSharedResults(clean: string, offset: number, own: readonly Stated[]): Stated[] {
  if (!own.some(({ metric }) => REVIEWED.test(metric))) return [];
  const shared = SHARED.flatMap(([result, words]) =>
    [...clean.matchAll(words)].flatMap(({ index }) =>
      casesBefore(clean, offset, own, index)
        .filter((stated) => !isTold(stated, own))
        .map((stated) => withResult(stated, result)),
    ),
  );
  const alone = ALONE.flatMap(([result, words]) =>
    [...clean.matchAll(words)].flatMap(({ index }) => {
      const last = casesBefore(clean, offset, own, index).at(-1);
      return last?.mention.value === 1 ? [withResult(last, result)] : [];
    }),
  );
  return [...shared, ...alone];
}

/** 复议5件（维持4件、未审结1件），诉讼1件，结果为维持: how the former ended has been told. */
function isTold({ metric, mention }: Stated, own: readonly Stated[]): boolean {
  const kind = metric.replace(/total$/, "");
  return own.some(
    (other) =>
      other.metric.startsWith(kind) &&
      RESULT.test(other.metric) &&
      other.mention.parent !== null &&
      other.mention.start > mention.start,
  );
}

function casesBefore(clean: string, offset: number, own: readonly Stated[], index: number): Stated[] {
  const from = offset + clean.lastIndexOf("；", index);
  const cases = own
    .filter(({ metric, mention }) => REVIEWED.test(metric) && mention.value > 0)
    .filter(({ mention }) => mention.start > from && mention.end <= offset + index);
  const last = cases.at(-1);
  if (!last) return cases;
  // 诉讼3件（均未审结）
  const inBracket = /（[^）]*$/.test(clean.slice(last.mention.unitEnd - offset, index));
  if (inBracket) return [last];
  return APART.test(last.metric) ? dividedBefore(cases, last) : cases;
}

/** 诉讼2件，其中直接起诉1件、复议后起诉1件，均未审结 tells of all; of the last alone where the two are not the whole. */
function dividedBefore(cases: readonly Stated[], last: Stated): Stated[] {
  const parts = cases.filter(({ metric }) => APART.test(metric));
  const whole = cases.findLast(({ metric }) => metric === "litigation.total");
  const sum = parts.reduce((total, { mention }) => total + mention.value, 0);
  return whole && parts.length > 1 && whole.mention.value === sum ? [whole, ...parts] : [last];
}

function withResult(stated: Stated, result: string): Stated {
  return { ...stated, metric: stated.metric.replace("total", result), rule: `review.all-${result}` };
}
