import { squeeze } from "@/lib/extraction/squeeze";
import { isTitle } from "./find-title";

const SUBJECT = /(?:信息(?:依申请)?|政务|院务|校务)公开|公开政府信息/;
/** What reports of the genre speak of; a text that speaks of few is something else. */
const TOPICS: readonly RegExp[] = [
  /主动公开/,
  /依申请公开|公开申请|申请公开/,
  /行政复议|行政诉讼|复议、诉讼/,
  /统计(?:期限|时限|周期|时段|数据)|数据的?统计|12月31日止/,
  /(?:存在|主要)的?(?:主要)?问题|不足/,
  /第二十条第|本年新收|制发件数|新制作/,
  /(?:收到|受理|接收)[^。\n]{0,24}(?:申请|申请公开)[^。\n]{0,8}\d/,
  /(?:予以公开|同意公开|部分公开|不予公开)[^。，；\n]{0,12}\d/,
  /下一步|今后将|改进/,
  /公开[^。，；\n]{0,8}信息[^。，；\n]{0,6}\d+\s*余?(?:条|件|篇)/,
];
/** What only a report says of itself: 现公布…年度报告, 本报告所列数据, 由…编制. */
const SPEAKS_OF_ITSELF =
  /^\s*《[^》]{0,30}公开[^》]{0,8}(?:年度?报告|年报)》|(?:公布|发布|编制|编写|现公开)[^。\n]{0,60}?(?:信息|政务|院务|校务)公开[^。\n]{0,10}?(?:(?:年度?|工作)报告|年报)|编制本(?:年度|年)?(?:工作)?报告|编制报告[。，,]|年度?报告(?:[（(]以下简称[^）)]{2,8}[)）])?(?:是?根据|按照)《|由[^，。\n]{2,30}编制。全文包括|本(?:年度|年)?(?:工作)?(?:报告|年报)(?:共分|分为|包括)|(?:报告|年报)中?(?:所列|使用|相关)的?(?:统计)?数据|本(?:年度|年)?(?:工作)?(?:报告|年报)(?:依据|是?根据|是?按照)[^。\n]{0,80}?(?:条例|信息公开办法)|(?:现将|对)[^。\n]{0,60}?(?:信息|政务)公开[^。\n]{0,12}?(?:报告|总结)(?:公布|发布)?如下|向社会公[布开](?:本)?年度报告/;
/** How the reports of the six sections begin. */
const FIRST_SECTION =
  /(?:^|[\s。])一(?:、\s*|[^\S\n]+)(?:总体情况|概\s{0,2}述\s*\n|(?:政府)?信息公开(?:工作)?(?:概述|概况|基本情况|总体情况))/;
/** A report counts something; rules and notices that name the same topics do not. */
const COUNTS = /\d\s*余?[条件篇项份起次名]|第二十条第|未(?:收到|接收|接到|发生|产生|有)|没有(?:收到|发生)|无行政/;
/** What stands beside these words in a report, and in no notice: the period it counts, whom to ask, what it holds. */
const REPORTS_ITSELF =
  /(?:报告|年报)(?:公布|发布)?如下|内容涵盖|起止时间|报告期为|统计(?:数据)?(?:期限|时限|时间|周期|时段)|\d{4}\s*年\s*12\s*月\s*31\s*日?\s*(?:止|期间)|对(?:本|此)?(?:年度|年)?(?:报告|年报)?(?:有|如有)?(?:任何)?(?:疑问|意见)|(?:全文|报告|年报)(?:主要)?(?:内容)?(?:包括|由)/;
const OTHER_KINDS =
  /(?:通知|公告|通报|方案|要点|办法|规定|条例|细则|制度|指南|公示|新闻|培训班|培训会|推进会|座谈会|会议|讲话|决定书|判决书|裁定书)(?:[（(].*[)）])?$/;
/** （一）健全公开制度 heads a section, whatever the text is. */
const SECTION = /^\s*(?:[一二三四五六七八九十]、|[（(][一二三四五六七八九十]|\d+[.、])/;
/** What a page under a report's title at least does: count, open with its first section, or say how it was made. */
const REPORTS = new RegExp(`${COUNTS.source}|${FIRST_SECTION.source}|编制|统计`);
const DATED = /\d{4}|[〇○零]/;
const HEAD_LINES = 8;
const OPENING = 1500;

/** True where a text is a yearly report, summary or table on disclosure. `title` is empty where none was found. */
export function isDisclosureReport(title: string, text: string): boolean {
  const words = squeeze(title);
  const topics = TOPICS.filter((topic) => topic.test(text)).length;
  const opening = text.slice(0, OPENING);
  const speaks = SPEAKS_OF_ITSELF.test(opening);
  if (words !== "" && isTitle(words)) {
    // 政府信息公开年报 heads every page of such a column, also a guide's.
    if (!speaks && !DATED.test(words) && isHeadedOtherwise(text)) return false;
    return topics >= 1 || speaks || (text.includes("。") && (DATED.test(words) || REPORTS.test(text)));
  }
  const fewest = speaks ? (REPORTS_ITSELF.test(opening) ? 0 : 1) : FIRST_SECTION.test(opening) ? 2 : 3;
  const reports = COUNTS.test(text) || (speaks && (REPORTS_ITSELF.test(opening) || FIRST_SECTION.test(opening)));
  return topics >= fewest && SUBJECT.test(text) && reports && !isHeadedOtherwise(text);
}

function isHeadedOtherwise(text: string): boolean {
  const head = text.trimStart().split(/\n\s*/, HEAD_LINES);
  return head.some((line) => line.length < 50 && !SECTION.test(line) && OTHER_KINDS.test(line.trim()));
}
