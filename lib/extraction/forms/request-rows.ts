import { APPLICANTS, type MetricCode } from "@/lib/domain/dictionary";
import { type FormRow, type FormTable, figureColumn } from "./form";

/** A row of 收到和处理政府信息公开申请情况: one number for each kind of applicant, the total last. */
function requestRow(metric: MetricCode, ...labels: string[]): FormRow {
  return { labels, columns: APPLICANTS.map((applicant) => ({ metric, applicant })) };
}

const BEFORE_OTHER = [
  requestRow("requests.received", "本年新收政府信息公开申请数量", "本年新收政府信息公开申请", "本年新收申请数量"),
  requestRow("requests.carried_in", "上年结转政府信息公开申请数量", "上年结转政府信息公开申请", "上年结转申请数量"),
  requestRow("outcome.granted", "予以公开"),
  requestRow("outcome.partial", "部分公开", "部分公开区分处理的只计这一情形不计其他情形"),
  requestRow("outcome.denied.state_secret", "属于国家秘密"),
  requestRow("outcome.denied.law_prohibited", "其他法律行政法规禁止公开", "其它法律行政法规禁止公开"),
  requestRow("outcome.denied.security_stability", "危及三安全一稳定"),
  requestRow("outcome.denied.third_party", "保护第三方合法权益"),
  requestRow("outcome.denied.internal_affairs", "属于三类内部事务信息", "属于内部事务信息"),
  requestRow("outcome.denied.process", "属于四类过程性信息", "属于过程性信息"),
  requestRow("outcome.denied.enforcement_file", "属于行政执法案卷"),
  requestRow("outcome.denied.administrative_query", "属于行政查询事项"),
  requestRow("outcome.unavailable.not_held", "本机关不掌握相关政府信息", "本机关不掌握相关信息"),
  requestRow("outcome.unavailable.needs_creation", "没有现成信息需要另行制作"),
  requestRow("outcome.unavailable.unclear", "补正后申请内容仍不明确"),
  requestRow("outcome.not_processed.petition", "信访举报投诉类申请"),
  requestRow("outcome.not_processed.duplicate", "重复申请"),
  requestRow("outcome.not_processed.publication", "要求提供公开出版物"),
  requestRow("outcome.not_processed.excessive", "无正当理由大量反复申请"),
  requestRow("outcome.not_processed.confirmation", "要求行政机关确认或重新出具已获取信息"),
];

const AFTER_OTHER = [
  requestRow("outcome.total", "总计", "合计"),
  requestRow("requests.carried_out", "结转下年度继续办理", "结转下年度"),
];

/** The table of requests, 三(六) 其他处理 in one row (2019) or in three (2021); the other way is read where it occurs. */
export function requestTable(form: "2019" | "2021"): FormTable {
  const optional = (rows: readonly FormRow[]) => rows.map((row): FormRow => ({ ...row, optional: true }));
  const other =
    form === "2019"
      ? [...OTHER_IN_ONE_ROW, ...optional(OTHER_IN_THREE_ROWS)]
      : [...optional(OTHER_IN_ONE_ROW), ...OTHER_IN_THREE_ROWS];
  return { kind: "requests", rows: [...BEFORE_OTHER, ...other, ...AFTER_OTHER] };
}

const OTHER_IN_ONE_ROW = [requestRow("outcome.other", "其他处理", "其它处理")];

const OTHER_IN_THREE_ROWS = [
  requestRow(
    "outcome.other.not_corrected",
    "申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请",
    "申请人无正当理由逾期不补正",
  ),
  requestRow(
    "outcome.other.fee_unpaid",
    "申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请",
    "申请人逾期未按收费通知要求缴纳费用",
  ),
  requestRow("outcome.other.rest", "其他", "其它"),
];

const REVIEWS = [
  { prefix: "reconsideration", labels: ["行政复议"] },
  { prefix: "litigation.direct", labels: ["未经复议直接起诉"] },
  { prefix: "litigation.after_reconsideration", labels: ["复议后起诉"] },
];
const RESULTS = ["upheld", "corrected", "other", "pending", "total"];

/** 行政复议、行政诉讼: three blocks of five numbers, written as one row of fifteen or as three tables. */
export const REVIEW_TABLE: FormTable = {
  kind: "reviews",
  rows: REVIEWS.map(({ prefix, labels }) => ({
    labels,
    columns: RESULTS.map((result) => figureColumn(`${prefix}.${result}`)),
  })),
};
