import { type Rule, UNITS } from "@/lib/extraction/narrative/rule";

const HANDLED = /(?:承办|主办|办理|收到|接收|接到|办结|办复|答复|承接|交办|受理|分办|协办|会办|主合办|转办)/;
const CONGRESS = "(?:人大(?:代表)?(?:的)?(?:议案)?(?:建议|议案)(?:、批评和意见|和意见|意见)?|代表建议)";
const CONFERENCE = "(?:政协(?:委员)?(?:的)?(?:提案|建议)|委员提案)";
const BOTH =
  "(?:建议(?:、|和|与|及)?(?:政协)?(?:委员)?提案|提案建议|(?:议案|代表建议|人大(?:代表)?(?:议案)?建议)(?:、|和|与|及)[^，]{0,6}提案|议提案|两案|提案(?:、|和|与|及)(?:人大)?(?:代表)?建议)";
const CLOSING = "(?:办理|办复|办结|答复|件|的|及|情况|共|各类)*";
/** A website's category lists what was posted about proposals: 建议提案40条, 公开建议提案办理答复14件. */
const POSTED = /公开|发布|栏目|信息|满意|复文|摘要|公示/;
const APART = /^disclosure/;
const PROPOSALS = new Set(["", "件", "项", "份", "个", "件次"]);

/** Proposals of the People's Congress and the Political Consultative Conference, as handled, not as posted. */
export const PROPOSAL_RULES: readonly Rule[] = [
  {
    name: "proposals.total",
    metric: "proposals.total",
    lead: new RegExp(`${BOTH}${CLOSING}$`),
    passage: HANDLED,
    not: POSTED,
    units: PROPOSALS,
    apart: APART,
  },
  {
    name: "proposals.conference",
    metric: "proposals.conference",
    lead: new RegExp(`${CONFERENCE}${CLOSING}$`),
    passage: HANDLED,
    not: POSTED,
    units: PROPOSALS,
    apart: APART,
  },
  {
    name: "proposals.congress",
    metric: "proposals.congress",
    lead: new RegExp(`${CONGRESS}${CLOSING}$`),
    passage: HANDLED,
    not: POSTED,
    units: PROPOSALS,
    apart: APART,
  },
  {
    name: "proposals.total.figure-first",
    metric: "proposals.total",
    lead: new RegExp(`${HANDLED.source}$`),
    tail: new RegExp(`^[^，]{0,6}${BOTH}`),
    not: POSTED,
    units: UNITS.documents,
    apart: APART,
  },
  {
    name: "proposals.conference.figure-first",
    metric: "proposals.conference",
    lead: new RegExp(`(?:${HANDLED.source}|^|、)$`),
    tail: new RegExp(`^[^，]{0,4}${CONFERENCE}`),
    passage: HANDLED,
    not: POSTED,
    units: PROPOSALS,
    apart: APART,
  },
  {
    name: "proposals.congress.figure-first",
    metric: "proposals.congress",
    lead: new RegExp(`(?:${HANDLED.source}|^|、)$`),
    tail: new RegExp(`^[^，]{0,4}${CONGRESS}`),
    passage: HANDLED,
    not: POSTED,
    units: PROPOSALS,
    apart: APART,
  },
];
