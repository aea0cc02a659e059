import type { MetricCode } from "@/lib/domain/dictionary";
import type { Span } from "@/lib/domain/series-cell";
import { squeeze } from "@/lib/extraction/squeeze";

/** A thing that a sentence says did not happen; the span covers the word that says so. */
export type Zero = Span & { metric: MetricCode; rule: string };

type Denied = { metric: MetricCode; object: RegExp; not?: RegExp };

const NEGATION =
  /无一例|无一件|无一起|(?:均|也|亦|尚|暂|从|并|都|仍|皆)?(?:未(?:曾|有|再|共)?(?=收|结转|接|受理|发生|产生|出现|引发|引起|提起|被(?:申请|提起|行政)|涉及|因|向|对|新增|制定|制作|制发|出台|印发|发布|废止|承办|召开|举办|存在|办理|遇|进行|获|发现)|未有(?=行政|复议|诉讼|因|针对|此类|相关|公民|群众|任何|单位|法人|申请|依申请|发生|收到|个人|人)|没有|沒有|没(?=收|发生|有)|不存在|不涉及|不收取|不收(?=费)|无(?=$|[，、。；,;]|\p{Script=Han}|20\d\d年)(?!法|障碍|正当|关|线|偿|效|序|需|论|锡|主|缝|纸|违|害|差错|偏差|疑|误|愧|视|私|条件|纠纷|人(?!就|因|提|申请|向|对|要求)|理由))|(?:均|都|各|数|量|情况)?为?零(?=$|发生|[，、。；,;]|件|起|宗|次|例|条|元|申请|投诉|收费)/gu;

/** What may be denied, by the words that name it. A clause may deny several at once. */
const DENIED: readonly Denied[] = [
  {
    metric: "requests.received",
    object: /依申请公开|公开申请|公开的申请|申请公开|申请|要求公开|公开请求/,
    not: /超期|逾期|结转|咨询|撤回|未按时|超时|败诉|纠错|应公开|而未|申请的(?!情况|要求|诉求|事项|$)|申请均无|引起投诉|重复申请|大量|(?:无|未收到|没有)(?:当面|现场|线下|线上|网上|网络|信函|邮寄|传真)(?:渠道|方式|形式)?的?申请/,
  },
  { metric: "reconsideration.total", object: /复议/, not: /纠错|败诉|撤销|维持|纠正|被责令/ },
  { metric: "litigation.total", object: /诉讼|应诉/, not: /纠错|败诉|撤销|维持|纠正/ },
  { metric: "fees.requests", object: /收费|费用|收取|减免/, not: /行政事业|三公|罚没|诉讼费/ },
  { metric: "resources.staff.full_time", object: /(?:专职|全职)(?:的)?(?:工作)?人员$/, not: /培训|兼职/ },
  {
    metric: "complaints.received",
    object: /(?:信息公开|政务公开)(?:工作)?(?:方面)?的?(?:投诉|举报)/,
    not: /复议|诉讼|引起|引发|导致|产生/,
  },
  { metric: "outcome.denied", object: /不予公开/, not: /[收接]到|应公开/ },
  { metric: "requests.carried_in", object: /(?:上一?年|20\d\d年)(?:度)?(?:结转|转结)/ },
  {
    metric: "requests.carried_out",
    object: /(?<!上年|上年度|上一年|上一年度)结转(?:办件|下|至下|到下|(?:至|到)?20\d\d年|件|情况|$)/,
  },
  { metric: "documents.normative.issued", object: /(?:新增|新?制定|制发|出台|印发|发布)[^，]{0,12}规范性文件/ },
  { metric: "documents.normative.repealed", object: /废止[^，]{0,10}规范性文件|规范性文件[^，]{0,4}废止/ },
  {
    metric: "documents.regulation.issued",
    object: /(?:新增|新?制定|制作|制发|出台|印发)[^，]{0,12}规章/,
    not: /权限|职责|职权|制定权|立法权/,
  },
  { metric: "response.press_conferences", object: /(?:召开|举办|举行)[^，]{0,6}新闻发布会/ },
];

/** What leads up to a case is no request: 因政府信息公开申请引起的行政复议. */
const CAUSE =
  /(?:因|由|针对|就|对)[^，。；]*?(?=行政复议|复议|行政诉讼|诉讼|提起|申请行政|被申请|申诉|举报|产生的?收费|收费|收取|费用)|申请人|申请(?=行政复议|复议)|申请(?:而)?(?:引起|引发|提起|产生|导致)的?|(?<=复议(?:案件|案)?)申请/g;
const REVIEWED = /复议|诉讼/;
const REQUESTED = /依申请公开|公开申请|公开的申请/;
const REQUEST_LISTED = /(?:依申请公开|公开申请|公开的申请)(?:、|和|及|以及)/;
const FEES = /收费|费用|收取/;
const CLAUSE = /[^，,；;。：:！？!?（）()\n]+/g;
const BARE =
  /^(?:20\d\d年度?|本年度?|全年|今年|目前|截至[^，]*|我[局委办镇乡区街道]+|本[局委办镇乡区机关单位街道]+|各单位|各部门|全[市区县镇乡局]|均|也|亦|都|情况|数量)*(?:暂|均|从|尚|亦|也|都|并)?(?:未|没|无|不存在|为?零)[^，]{0,8}$/;
/** 信息不存在2件 counts; it denies nothing. */
const COUNTED = /\d\s*[件条项起宗次例份]/;
/** 申请行政复议，提起行政诉讼的情况 are denied by one word. */
const BOTH = /，(?<=复议，)(?=(?:或)?(?:被)?提起(?:行政)?诉讼)/g;
/** What is to be made sure of has not been told. */
const WISHED = /确保|力争|避免|防止|严防|杜绝|做到|实现/;
const NO_RESULT = /不存在(?:问题|困难)|(?:信息|内容|文件|资料)不存在|无(?:其他|其它)/;

/**
 * Everything that a sentence denies. `clean` is the sentence without quotes and titles, at `offset` in the text;
 * `heading` is what a bare 无 or 未发生 at its beginning is about.
 */
export function listZeros(clean: string, offset: number, heading = ""): Zero[] {
  const zeros: Zero[] = [];
  if (!/[未没沒无零不]/.test(clean)) return zeros;
  let pending = heading;
  for (const clause of clean.replace(BOTH, "、").matchAll(CLAUSE)) {
    const words = clause[0];
    const negation = findNegation(words);
    if (!negation) {
      pending = /\d/.test(words) ? "" : pending + words;
      continue;
    }
    const bare = BARE.test(squeeze(words)) && objectsIn(words, 0).length === 0;
    const about = bare ? pending : words;
    const start = offset + clause.index + negation.start;
    const end = offset + clause.index + negation.end;
    for (const metric of objectsIn(about, bare ? 0 : negation.start))
      zeros.push({ start, end, metric, rule: `zero.${metric}` });
    pending = "";
  }
  return zeros;
}

function findNegation(words: string): Span | null {
  if (NO_RESULT.test(words)) return null;
  NEGATION.lastIndex = 0;
  const match = NEGATION.exec(words);
  if (!match || COUNTED.test(words.slice(match.index + match[0].length))) return null;
  if (WISHED.test(words.slice(0, match.index))) return null;
  const verb = /^(?:收到|接到|收取|发生|产生|出现|受理|接收)(?:过)?/.exec(words.slice(match.index + match[0].length));
  return { start: match.index, end: match.index + match[0].length + (verb?.[0].length ?? 0) };
}

function objectsIn(clause: string, negated: number): MetricCode[] {
  const bare = (words: string) => squeeze(words).replace(CAUSE, "");
  const words = bare(clause);
  const reviewed = REVIEWED.test(words);
  const deniedRequests = REQUESTED.test(bare(clause.slice(negated))) || REQUEST_LISTED.test(words);
  return DENIED.filter(({ metric, object, not }) => {
    if (not?.test(words) || !object.test(words)) return false;
    if (metric === "requests.received" && FEES.test(words)) return /申请(?:、|和|，)/.test(words);
    if (metric === "requests.received" && reviewed) return deniedRequests;
    return true;
  }).map(({ metric }) => metric);
}
