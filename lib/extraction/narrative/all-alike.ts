import type { ApplicantCode, MetricCode } from "@/lib/domain/dictionary";
import { squeeze } from "@/lib/extraction/squeeze";
import { channelsIn, metricOfChannels } from "./channels";
import type { Sentence } from "./mentions";
import { OUTCOMES } from "./rules/outcomes";
import { REQUEST_WAYS } from "./rules/request-ways";
import type { Stated } from "./stated";

const ALL =
  "(?:申请人|(?:提交|提出|递交)?申请的?(?:方式|形式|渠道|途径)|申请|公开方式|信息)?(?:均|都|皆|全部|全)(?:已|依法|按规定|按照?规定|按时|按期|在规定(?:时限|期限)内)*";
const BY = "(?:申请人)?(?:是|为|系|由|通过|以|采用|采取|经|从|属于?|来自|在|于)*";
const ASKING = "(?:申请|方式|形式|渠道|途径|提交|提出|递交|受理|收到|的)";
const CHEAP =
  /均|都|皆|全部|全为|申请人|，(?:经审查|答复)?(?:为|属|系)|，(?:通过|以)[^，]*申请|申请的?(?:方式|形式|渠道|途径)/;

type Alike = { metric: MetricCode; applicant?: ApplicantCode; words: RegExp };

/** What may be said of all requests at once: how they came, from whom, and what was decided. */
const REQUESTS: readonly Alike[] = [
  ...REQUEST_WAYS.map(([metric, words]) => ({
    metric,
    words: new RegExp(`^${ALL}${BY}(?:政府)?${words}${ASKING}`),
  })),
  {
    metric: "requests.received",
    applicant: "natural_person",
    words: new RegExp(`^${ALL}${BY}(?:自然人|公民个人|公民|个人)(?:申请|提出|提交|的|$)`),
  },
  ...OUTCOMES.map(([metric, words]) => ({
    metric,
    words: new RegExp(`^${ALL}${BY}(?:答复|告知)?(?:申请人)?(?:本机关|本局|我局|政府)?(?:${words})`),
  })),
];
/** 收到2件，申请人均为自然人，通过网上申请: a clause that no number of its own cuts short. */
const WHOLE_CLAUSE: readonly Alike[] = REQUEST_WAYS.map(([metric, words]) => ({
  metric,
  words: new RegExp(`^(?:为|系|通过|以)(?:邮政)?${words}(?:形式|方式|渠道|的|提交|提出)*(?:依申请公开|公开申请|申请)$`),
}));
/** The one request there was came in this way. */
const ONE: readonly Alike[] = [
  ...REQUEST_WAYS.map(([metric, words]) => ({
    metric,
    words: new RegExp(
      `^(?:申请人${BY}|(?:(?:提交|提出|递交)?申请的?(?:方式|形式|渠道|途径))?(?:为|系|是))(?:政府)?${words}${ASKING}`,
    ),
  })),
  ...OUTCOMES.map(([metric, words]) => ({
    metric,
    words: new RegExp(`^(?:经审查|答复)?(?:为|属于?|系)(?:本机关|本局|我局)?(?:${words})`),
  })),
];
/** 工作人员22人，均为兼职 */
const STAFF: readonly Alike[] = [
  { metric: "resources.staff.full_time", words: /^(?:均|都|全部)(?:为|是|系)?专职(?:人员)?$/ },
  { metric: "resources.staff.part_time", words: /^(?:均|都|全部)(?:为|是|系)?兼职(?:人员)?$/ },
];
/** The figures that may be told to be all alike. */
const WHOLES: ReadonlySet<MetricCode> = new Set([
  "disclosure.items",
  "requests.received",
  "requests.handled",
  "outcome.total",
  "resources.staff",
]);
/** All was published through one channel. */
const PUBLISHED = new RegExp(`^${ALL}(?:是|为|系|通过|在|于|经|从|由)[^，]*?(?:公开|发布|公布)`);
const ONLINE = new RegExp(`^${ALL}(?:是|为|系)?(?:网上|网络|上网)(?:公开|发布)`);

/**
 * What one word says of all before it: 收到申请6件，均通过信函提交 came by post, 6 of them; 公开信息125条，均在政府网站公开.
 * A number in between ends its reach.
 */
export function listAllAlike({ clean, offset, mentions, next }: Sentence, own: readonly Stated[]): Stated[] {
  return own.flatMap((whole) => {
    const { metric, applicant, mention } = whole;
    if (applicant !== "total" || mention.value === 0) return [];
    if (!WHOLES.has(metric)) return [];
    const following = mentions.find(({ start }) => start > mention.start);
    const end = following ? following.start - offset : clean.length;
    const words = clean.slice(mention.unitEnd - offset, end) + (following ? "" : next);
    if (!CHEAP.test(words)) return [];
    const clauses = words.split(/[，；。、（）]/).map((clause) => squeeze(clause));
    return metric === "disclosure.items" ? throughOne(whole, clauses) : ofAll(whole, clauses, following !== undefined);
  });
}

function ofAll(whole: Stated, clauses: readonly string[], isCut: boolean): Stated[] {
  const uncut = isCut ? clauses.slice(0, -1) : clauses;
  const loose = WHOLE_CLAUSE.filter(({ words }) => uncut.some((clause) => words.test(clause)));
  const all = [...REQUESTS, ...loose, ...(whole.mention.value === 1 ? ONE : [])];
  // 答复3件，均通过邮寄方式 tells how the answers went out.
  if (whole.metric === "resources.staff") return alikeOf(whole, STAFF, clauses);
  const table = whole.metric === "outcome.total" ? all.filter(({ metric }) => metric.startsWith("outcome")) : all;
  return alikeOf(whole, table, clauses);
}

function alikeOf(whole: Stated, table: readonly Alike[], clauses: readonly string[]): Stated[] {
  const told = new Set<MetricCode>();
  return table
    .filter(({ words }) => clauses.some((clause) => words.test(clause)))
    .filter(({ metric, applicant }) => applicant !== undefined || (!told.has(metric) && told.add(metric)))
    .map(({ metric, applicant = "total" }) => ({ ...whole, metric, applicant, rule: `all-alike.${metric}` }));
}

function throughOne(whole: Stated, clauses: readonly string[]): Stated[] {
  const clause = clauses.find((words) => PUBLISHED.test(words) || ONLINE.test(words));
  if (clause === undefined) return [];
  const metric = ONLINE.test(clause) ? "disclosure.items.website" : metricOfChannels(channelsIn(clause));
  return metric && metric !== "disclosure.items" ? [{ ...whole, metric, rule: "all-alike.channel" }] : [];
}
