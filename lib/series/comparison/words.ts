import type { Bilingual, Locale } from "@/lib/domain/app-error";
import type { Form } from "@/lib/domain/dictionary";
import type { FigureStatus, Tone } from "@/lib/domain/figure";

/** The words of figures: every string that the page, the table, an image and a file have in common. */

/** Why there is no number, in the words a table says under it and a screen reader speaks. */
export const STATUS_WORDS: Readonly<Record<Exclude<FigureStatus, "stated">, Bilingual>> = {
  implied: { zh: "由后一年年报的同比推得", en: "implied by the change the next report states" },
  blank: { zh: "表中该格空白", en: "cell left blank in the table" },
  "not-stated": { zh: "有年报，未载此项", en: "report has no figure" },
  "not-in-form": { zh: "该版表式没有这一项", en: "not an item of that form" },
  "no-report": { zh: "年报未入库", en: "no report on file" },
  "too-few": { zh: "分母不足 5，不计算", en: "fewer than 5 cases, not computed" },
};

/** What a table prints where there is no number. */
export const STATUS_MARKS: Readonly<Record<Exclude<FigureStatus, "stated" | "implied">, Bilingual>> = {
  blank: { zh: "空白", en: "blank" },
  "not-stated": { zh: "—", en: "—" },
  "not-in-form": { zh: "无此项", en: "n/a" },
  "no-report": { zh: "—", en: "—" },
  "too-few": { zh: "—", en: "—" },
};

export const TONE_LABELS: Readonly<Record<Exclude<Tone, "plain">, Bilingual>> = {
  granted: { zh: "予以公开", en: "Granted" },
  partial: { zh: "部分公开", en: "Granted in part" },
  already: { zh: "已主动公开", en: "Already public" },
  other: { zh: "其他处理（含撤回）", en: "Other (incl. withdrawn)" },
  unknown: { zh: "未分列", en: "Not broken down" },
  notproc: { zh: "不予处理", en: "Not processed" },
  unavail: { zh: "无法提供", en: "Not held" },
  denied: { zh: "不予公开", en: "Refused" },
};

/** A report that lists outcomes and gives no total: their share cannot be drawn. */
export const NO_TOTAL = (count: number): Bilingual => ({
  zh: `分列 ${count} 件，无合计`,
  en: `${count} listed, no total`,
});

export const FORM_LABELS: Readonly<Record<Form, Bilingual>> = {
  prose: { zh: "正文", en: "text" },
  "2014": { zh: "2014 版统计表", en: "2014 form" },
  "2019": { zh: "2019 版表格与正文", en: "2019 tables and text" },
  "2021": { zh: "2021 版表格与正文", en: "2021 tables and text" },
};

/** From which year reports follow which form. */
export const FORM_YEARS: readonly { from: number; label: Bilingual }[] = [
  { from: 2008, label: { zh: "正文", en: "Text only" } },
  { from: 2014, label: { zh: "2014 版统计表", en: "2014 form" } },
  { from: 2019, label: { zh: "2019 版表式", en: "2019 form" } },
  { from: 2021, label: { zh: "2021 版表式", en: "2021 form" } },
];

/** What changed for the outcomes as a whole; each outcome's own breaks are in the dictionary. */
export const OUTCOME_BREAKS: readonly { year: number; label: Bilingual }[] = [
  {
    year: 2019,
    label: {
      zh: "新增“不予处理”，不再单列“已主动公开”",
      en: "“not processed” added, “already public” dropped",
    },
  },
  { year: 2021, label: { zh: "“其他处理”由一行拆为三行", en: "“other” split into three rows" } },
];

export const BREAK_SHORT = (year: number): Bilingual => ({ zh: `换 ${year} 版表`, en: `${year} form` });

export const UNIT_WORDS: Readonly<Record<string, Bilingual>> = {
  request: { zh: "件", en: "requests" },
  case: { zh: "件", en: "cases" },
  item: { zh: "条", en: "items" },
  document: { zh: "件", en: "documents" },
  decision: { zh: "件", en: "decisions" },
  event: { zh: "次", en: "events" },
  person: { zh: "人", en: "people" },
  CNY: { zh: "元", en: "yuan" },
  percent: { zh: "%", en: "%" },
  per100: { zh: "件/百件", en: "per 100" },
};

/** The unit behind a count: 件; 1 request, 2 requests, 1 person. */
export function toCountedUnit(unit: Bilingual, value: number, locale: Locale): string {
  if (locale === "zh" || value !== 1) return unit[locale];
  return unit.en === "people" ? "person" : unit.en.replace(/s$/, "");
}

/** `Requests received, requests` says it twice: an English name that has the unit in it needs no other. */
export function hasUnit(name: string, unit: string): boolean {
  return name.toLowerCase().includes(unit.toLowerCase());
}

export const LEVEL_WORDS: Readonly<Record<string, { body: Bilingual; government: Bilingual }>> = {
  nation: { body: { zh: "国家级部门", en: "national body" }, government: { zh: "国务院", en: "State Council" } },
  province: {
    body: { zh: "省级部门", en: "provincial body" },
    government: { zh: "省级政府", en: "provincial government" },
  },
  city: { body: { zh: "市级部门", en: "city body" }, government: { zh: "市级政府", en: "city government" } },
  district: {
    body: { zh: "区县部门", en: "district body" },
    government: { zh: "区县政府", en: "district government" },
  },
  town: { body: { zh: "乡镇街道", en: "town office" }, government: { zh: "乡镇街道", en: "town government" } },
};

/** The kind of an agency that reports for all its departments, and is never added to them. */
export const GOVERNMENT_KIND = "government";

/** `pick(words, "zh")`: the words of one language. */
export function pick(words: Bilingual, locale: Locale): string {
  return words[locale];
}

/** Items of a sentence: 青岛、济南 or Qingdao, Jinan. */
export function join(items: readonly string[], locale: Locale): string {
  return items.join(locale === "zh" ? "、" : ", ");
}
