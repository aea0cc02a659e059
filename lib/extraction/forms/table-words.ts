import { foldWidth } from "@/lib/extraction/numbers/fold-width";
import { squeeze } from "@/lib/extraction/squeeze";
import type { StatutoryForm, TableKind } from "./form";
import { normaliseLabel } from "./label-match";

/** Words that open a table, or end it (`null`). They are tried on short lines and cells, the first that fits wins. */
const MARKS: readonly (readonly [RegExp, TableKind | null])[] = [
  [
    /存在的?(?:主要)?(?:问题|困难|不足)|主要问题|改进(?:情况|措施|方向)|(?:其他|其它|需要)(?:需要)?(?:报告|说明)的?事项/,
    null,
  ],
  [/第?二十条第?[（(]?[一二三四五六七八九十][）)]?项/, "disclosure"],
  [/^(?:表[一二三四\d][:：、]?|[一二三四五六七]、)?(?:行政机关)?主动公开政府信息(?:的)?情况$/, "disclosure"],
  [/收到和处理政府信息公开申请(?:的)?情况|^申请人情况$/, "requests"],
  [/行政复议.{0,4}行政诉讼(?:的)?(?:情况)?$|未经复议|复议后起诉|^结果维持/, "reviews"],
  [/^行政复议$/, "reviews"],
  [/^(?:指标名称|统计指标|指标|统计项目)$/, "indicators"],
];
const HEADING_LIMIT = 40;

/** The table that a short line or cell opens; `null` where it ends all tables, `undefined` where it says nothing. */
export function tableOpenedBy(text: string, form: StatutoryForm): TableKind | null | undefined {
  const compact = squeeze(text).replace(/^#+/, "");
  if (!compact || compact.length > HEADING_LIMIT) return undefined;
  const mark = MARKS.find(([pattern]) => pattern.test(compact));
  const kind = mark?.[1];
  if (mark && (kind === null || kind === undefined)) return null;
  if (kind && form.tables.some((table) => table.kind === kind)) return kind;
  return form.code !== "2014" && hasTitle(compact, form) ? "disclosure" : undefined;
}

/** True where the words hold a wording of the form's own that is no row's: the title of a column. */
function hasTitle(text: string, form: StatutoryForm): boolean {
  const compact = compactForCues(text);
  const isRow = (cue: string) => form.tables.some(({ rows }) => rows.some(({ labels }) => labels[0]?.includes(cue)));
  return form.cues.some((cue) => compact.includes(cue) && !isRow(cue));
}

/** Headings of the requests table that group rows or columns, and carry no numbers themselves. */
const GROUPS =
  /^(?:本年度办理结果|不予公开|无法提供|不予处理|其他处理|其它处理|申请人情况|自然人|法人或其他组织|商业企业|科研机构|社会公益组织|法律服务机构|信息内容)$/;

/** The headings of groups of outcomes, which stand beside their rows in pieces. */
const OUTCOME_GROUPS = ["本年度办理结果", "不予公开", "无法提供", "不予处理", "其他处理"];

/** True for a piece of the heading of a group of outcomes: 予公开. */
export function isGroupPiece(text: string): boolean {
  const piece = normaliseLabel(text);
  return piece.length > 1 && OUTCOME_GROUPS.some((heading) => heading !== piece && heading.includes(piece));
}

/** True for the beginning of such a heading that is none of the rows' labels: 其他处. */
export function isBrokenHeading(text: string): boolean {
  return normaliseLabel(text) === "其他处" || normaliseLabel(text) === "其它处";
}

/** True for the label of a row that sums up a group, which the form does not have. */
export function isSubtotal(text: string): boolean {
  return /^(?:小\s*计|分\s*计)[:：]?$/.test(text.trim());
}

/** The characters of which the header of 行政复议、行政诉讼 consists, in whatever order its pieces come. */
const REVIEW_HEADER = /^[结果维持纠正其他它尚未审总合计行政复议诉讼经直接起后数量件（）()、\s]+$/;

/** True for a line of nothing but pieces of the header of reviews. */
export function isReviewHeader(text: string): boolean {
  return REVIEW_HEADER.test(text);
}

const APPLICANTS = /申请人情况|自然人|法人或其他组织|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计/g;

/** The characters of which the header of requests consists, and the note in its corner, in whatever pieces. */
const REQUEST_HEADER =
  /^[本列数据的勾稽关系为第一二三四项加之和等于申请人情况自然法或其他它组织商业企科研机构社会公益律服务总合计，,：:、（）()]+$/;

/** True for the note in the corner of the table of requests, and for its kinds of applicant run together. */
export function isRequestHeader(compact: string): boolean {
  if (REQUEST_HEADER.test(compact)) return true;
  if (compact.includes("勾稽关系")) return true;
  return compact.includes("科研机构") && compact.replace(APPLICANTS, "").length < 3;
}

/** True for a heading that groups rows or columns. */
export function isGroupHeading(text: string): boolean {
  return GROUPS.test(normaliseLabel(text));
}

/** True where the text holds a wording that only this form has. */
export function hasCue(text: string, form: StatutoryForm): boolean {
  const compact = compactForCues(text);
  return form.cues.some((cue) => compact.includes(cue));
}

/** Words as cues are looked for in them: half-width, without blanks and slashes. */
export function compactForCues(text: string): string {
  return foldWidth(text).replace(/[\s/]+/g, "");
}

/** How many different wordings of its own a form has in these words, made compact before. */
export function countCues(compact: string, form: StatutoryForm): number {
  return form.cues.filter((cue) => compact.includes(cue)).length;
}

const YEAR_ALONE = /^[^\d。；]{0,8}(20[012]\d)年?度?[^\d。；]{0,10}$/;
const YEAR_OF_TITLE = /(20[012]\d)年度?.{0,20}(?:统计表|统计情况|情况表|年度报告|报表)/;
const NOT_OF_A_TABLE = /发布|日期|时间|生成|成文|截至|规划|计划|以来|[年月]底/;

/** The year that a sheet's name or a table's title speaks of; null for any other line. */
export function yearOfHeading(text: string): number | null {
  if (!text.includes("20")) return null;
  const compact = squeeze(text);
  if (compact.length > HEADING_LIMIT || NOT_OF_A_TABLE.test(compact)) return null;
  const year = (YEAR_ALONE.exec(compact) ?? YEAR_OF_TITLE.exec(compact))?.[1];
  return year ? Number(year) : null;
}
