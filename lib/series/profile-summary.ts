import type { Bilingual } from "@/lib/domain/app-error";
import { getSeries } from "@/lib/domain/dictionary";
import type { SeriesCell } from "@/lib/domain/series-cell";
import { findYearOverYear } from "./changes";
import { format, formatQualified, listContradictions } from "./title-words";

/** The cells of one year by series code. */
type Year = { year: number; cells: ReadonlyMap<string, SeriesCell> };

/**
 * The newest year of an agency in plain words, from its cells of all series and years: requests and how they came,
 * outcomes, reconsideration and litigation, disclosure, what the report contradicts, and the report before it. Null where no
 * report is on file.
 */
export function summariseProfile(cells: readonly SeriesCell[]): Bilingual | null {
  const years = listReportedYears(cells);
  const [now, before] = years;
  if (!now) return null;
  const sentences = [
    describeRequests(now),
    describeOutcomes(now),
    describeReview(now),
    describeDisclosure(now),
    describeContradiction(now),
    describeChange(now, before, cells),
  ].filter((sentence) => sentence !== null);
  return { zh: sentences.map(({ zh }) => zh).join(""), en: sentences.map(({ en }) => en).join(" ") };
}

function listReportedYears(cells: readonly SeriesCell[]): Year[] {
  const reported = cells.filter((cell) => cell.status !== "implied" && cell.status !== "no-report");
  const years = [...new Set(reported.map((cell) => cell.year))].sort((a, b) => b - a);
  return years.map((year) => ({
    year,
    cells: new Map(reported.filter((cell) => cell.year === year).map((cell) => [cell.series, cell])),
  }));
}

function valueIn({ cells }: Year, series: string): number | null {
  const cell = cells.get(series);
  return cell?.status === "stated" ? cell.value : null;
}

/** A stated count in words, with the report's own 余, 近, 约; null where there is none. */
function tell({ cells }: Year, series: string): Bilingual | null {
  const cell = cells.get(series);
  if (cell?.status !== "stated" || cell.value === null) return null;
  const { value, qualifier } = cell;
  return { zh: formatQualified(value, qualifier, "zh"), en: formatQualified(value, qualifier, "en") };
}

/** 1,200 条 but 1,200 余条: a blank stands between Han and digits only. */
function join(count: string, unit: string): string {
  return /\d$/.test(count) ? `${count} ${unit}` : `${count}${unit}`;
}

const CHANNELS: readonly { series: string; words: Bilingual }[] = [
  { series: "requests.channel.online", words: { zh: "网上", en: "online" } },
  { series: "requests.channel.mail", words: { zh: "邮寄", en: "by post" } },
  { series: "requests.channel.in_person", words: { zh: "当面", en: "in person" } },
  { series: "requests.channel.fax", words: { zh: "传真", en: "by fax" } },
  { series: "requests.channel.other", words: { zh: "其他方式", en: "by other means" } },
];

function describeRequests(now: Year): Bilingual {
  const { year } = now;
  const received = valueIn(now, "requests.received");
  if (received === null) {
    return {
      zh: `${year} 年年报没有写明收到多少申请。`,
      en: `The ${year} report does not say how many requests it received.`,
    };
  }
  const parts = listParts(now, CHANNELS);
  return {
    zh: `${year} 年收到 ${format(received, "zh")} 件申请${parts.zh ? `：${parts.zh}` : ""}。`,
    en: `In ${year} it received ${format(received, "en")} ${received === 1 ? "request" : "requests"}${parts.en ? `: ${parts.en}` : ""}.`,
  };
}

const OUTCOMES: readonly { series: string; words: Bilingual }[] = [
  { series: "outcomes.granted", words: { zh: "予以公开", en: "granted in full" } },
  { series: "outcomes.partial", words: { zh: "部分公开", en: "granted in part" } },
  { series: "outcomes.already_public", words: { zh: "已主动公开", en: "already public" } },
  { series: "outcomes.denied", words: { zh: "不予公开", en: "refused" } },
  { series: "outcomes.unavailable", words: { zh: "无法提供", en: "not held or unavailable" } },
  { series: "outcomes.not_processed", words: { zh: "不予处理", en: "not processed" } },
  { series: "outcomes.other", words: { zh: "其他处理", en: "closed in other ways" } },
  { series: "outcomes.not_broken_down", words: { zh: "没有分列结果", en: "not broken down" } },
];

function describeOutcomes(now: Year): Bilingual | null {
  const total = valueIn(now, "outcome.total");
  const parts = listParts(now, OUTCOMES);
  if (total !== null && total > 0 && valueIn(now, "outcomes.not_broken_down") === total) {
    return {
      zh: `办理 ${format(total, "zh")} 件，各类结果没有逐项分列。`,
      en: `It decided ${format(total, "en")}; the outcomes are not broken down one by one.`,
    };
  }
  if (!parts.zh) return null;
  return {
    zh: `办理结果${total === null ? "" : `合计 ${format(total, "zh")} 件`}：${parts.zh}。`,
    en: `Outcomes${total === null ? "" : `, ${format(total, "en")} in all`}: ${parts.en}.`,
  };
}

function listParts(now: Year, parts: readonly { series: string; words: Bilingual }[], unit = "件"): Bilingual {
  const stated = parts.flatMap(({ series, words }) => {
    const count = tell(now, series);
    return count && valueIn(now, series)
      ? [{ zh: `${words.zh} ${join(count.zh, unit)}`, en: `${count.en} ${words.en}` }]
      : [];
  });
  return { zh: stated.map(({ zh }) => zh).join("，"), en: stated.map(({ en }) => en).join(", ") };
}

const REVIEWS = [
  { stem: "reconsideration", zh: "行政复议", one: "reconsideration case", many: "reconsideration cases" },
  { stem: "litigation", zh: "行政诉讼", one: "court case", many: "court cases" },
];

function describeReview(now: Year): Bilingual | null {
  const told = REVIEWS.flatMap(({ stem, zh, one, many }) => {
    const total = valueIn(now, `${stem}.total`);
    const corrected = valueIn(now, `${stem}.corrected`);
    if (total === null) return [];
    return [
      {
        zh: `${zh} ${format(total, "zh")} 件${corrected ? `（纠正 ${format(corrected, "zh")} 件）` : ""}`,
        en: `${format(total, "en")} ${total === 1 ? one : many}${corrected ? ` (${format(corrected, "en")} corrected)` : ""}`,
      },
    ];
  });
  if (!told.length) return null;
  return { zh: `${told.map(({ zh }) => zh).join("，")}。`, en: `Disputes: ${told.map(({ en }) => en).join(", ")}.` };
}

const PUBLISHED: readonly { series: string; words: Bilingual }[] = [
  { series: "disclosure.website", words: { zh: "网站", en: "on websites" } },
  { series: "disclosure.wechat", words: { zh: "微信", en: "on WeChat" } },
  { series: "disclosure.weibo", words: { zh: "微博", en: "on Weibo" } },
];

function describeDisclosure(now: Year): Bilingual | null {
  const items = tell(now, "disclosure.items");
  const parts = listParts(now, PUBLISHED, "条");
  if (items === null && !parts.zh) return null;
  const zh = [items ? `共 ${join(items.zh, "条")}` : "", parts.zh].filter(Boolean).join("；");
  const unit = valueIn(now, "disclosure.items") === 1 ? "item" : "items";
  const en = [items ? `${items.en} ${unit} in all` : "", parts.en].filter(Boolean).join("; ");
  return { zh: `主动公开信息${items ? "" : "："}${zh}。`, en: `It published ${en}.` };
}

function describeContradiction(now: Year): Bilingual | null {
  const received = now.cells.get("requests.received");
  const total = now.cells.get("outcome.total");
  const unbalanced = [received, total].some((cell) => listContradictions(cell).includes("balance"));
  if (unbalanced && received?.value != null && total?.value != null) {
    return {
      zh: `收到 ${received.value} 件，办理结果合计 ${total.value} 件，年报自身对不上。`,
      en: `${received.value} received and ${total.value} decided do not balance in the report itself.`,
    };
  }
  if (![...now.cells.values()].some((cell) => listContradictions(cell).length)) return null;
  return { zh: "年报中有数字需要核对。", en: "Some figures of this report need a second look." };
}

function describeChange(now: Year, before: Year | undefined, cells: readonly SeriesCell[]): Bilingual | null {
  if (!before) return { zh: "此前没有年报入库。", en: "No earlier report is on file." };
  if (before.year < now.year - 1) return describeGap(now, before);
  const series = getSeries("requests.received");
  const change = findYearOverYear(
    series,
    cells.filter((cell) => cell.series === series.code),
    now.year,
  );
  if (!change) return null;
  const { difference, percent } = change;
  const count = Math.abs(difference);
  const share = percent === null ? "" : `${percent > 0 ? "+" : "−"}${Math.abs(percent).toFixed(1)}%`;
  if (difference === 0)
    return { zh: "收到的申请与上年一样多。", en: "There were as many requests as the year before." };
  return {
    zh: `收到的申请比上年${difference > 0 ? "多" : "少"} ${format(count, "zh")} 件${share && `（${share}）`}。`,
    en: `Requests received: ${format(count, "en")} ${difference > 0 ? "more" : "fewer"} than the year before${share && ` (${share})`}.`,
  };
}

function describeGap(now: Year, before: Year): Bilingual {
  const missing = Array.from({ length: now.year - before.year - 1 }, (_, index) => before.year + 1 + index);
  const received = valueIn(before, "requests.received");
  const [first, last] = [missing[0], missing.at(-1)];
  const range = missing.length > 2 ? `${first}–${last}` : missing.join("、");
  return {
    zh: `上一份入库年报是 ${before.year} 年${received === null ? "" : `，收到 ${format(received, "zh")} 件`}。${range} 年年报尚未入库，因此不作同比。`,
    en: `Its previous report on file is for ${before.year}${received === null ? "" : `: ${format(received, "en")} ${received === 1 ? "request" : "requests"}`}. ${missing.length > 1 ? `Reports for ${range.replace("、", " and ")} are` : `The report for ${range} is`} missing, so no year-on-year change is given.`,
  };
}
