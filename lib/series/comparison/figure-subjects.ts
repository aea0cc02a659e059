import type { Locale } from "@/lib/domain/app-error";
import type { FigureMeasure, FigureRow, FigureSubject } from "@/lib/domain/figure";
import { groupBy } from "@/lib/domain/group-by";
import type { ComparedSubject } from "./compared-subject";
import { toAgencyNote, toPlace, toShortNames } from "./subject-names";
import { GOVERNMENT_KIND, LEVEL_WORDS, pick } from "./words";

/**
 * Subjects as a figure shows them, in the order of the address, each in the colour given for it; `sentence` is filled in
 * once there are rows.
 */
export function toFigureSubjects(
  subjects: readonly ComparedSubject[],
  colours: readonly number[],
  locale: Locale,
): FigureSubject[] {
  const shorts = toShortNames(subjects, locale);
  const main = findMainSort(subjects);
  return subjects.map((subject, index) => {
    const apart = toSort(subject) !== main;
    return {
      key: subject.key,
      name: subject.name,
      short: shorts[index] ?? subject.name,
      note: toNote(subject, locale),
      colour: colours[index] ?? index,
      apart,
      apartNote: apart ? toApartNote(subject, locale) : null,
      sentence: "",
    };
  });
}

/** Cities, and agencies of one kind and level, are of one sort. */
function toSort(subject: ComparedSubject): string {
  const agency = subject.agencies[0];
  return subject.city || !agency ? "city" : `${agency.kind} ${agency.level}`;
}

/** The sort most subjects are of; the earlier one of two that are as frequent. */
function findMainSort(subjects: readonly ComparedSubject[]): string {
  const sorts = groupBy(subjects, toSort);
  return [...sorts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? "";
}

function toNote(subject: ComparedSubject, locale: Locale): string {
  const reports = countReports(subject.reports.length, locale);
  const agency = subject.agencies[0];
  if (!subject.city && agency) return join([toAgencyNote(agency, locale), reports], locale);
  const province = toPlace(subject.regionCode).province;
  const count = subject.agencies.length;
  const agencies = locale === "zh" ? `汇总 ${count} 个机构` : count === 1 ? "1 agency" : `${count} agencies`;
  return join([province ? pick(province, locale) : "", agencies, reports], locale);
}

const join = (parts: readonly string[], locale: Locale): string =>
  parts.filter(Boolean).join(locale === "zh" ? "，" : ", ");

/** 3 份年报, 1 report. */
export function countReports(count: number, locale: Locale): string {
  if (locale === "zh") return `${count} 份年报`;
  return count === 1 ? "1 report" : `${count} reports`;
}

function toApartNote(subject: ComparedSubject, locale: Locale): string {
  const agency = subject.agencies[0];
  if (subject.city || !agency) return locale === "zh" ? "全市汇总" : "whole city";
  const words = LEVEL_WORDS[agency.level];
  if (!words) return "";
  return pick(agency.kind === GOVERNMENT_KIND ? words.government : words.body, locale);
}

/** A subject with what a screen reader says of it: each year that has a row, then what the rest lack. */
export function speak(
  subject: FigureSubject,
  rows: readonly FigureRow[],
  measures: readonly FigureMeasure[],
  years: readonly number[],
  locale: Locale,
): FigureSubject {
  const zh = locale === "zh";
  const own = rows.filter((row) => row.subject === subject.key);
  const spoken = own.map((row) => `${row.year}${zh ? "：" : ": "}${speakRow(row, measures, zh)}`);
  const lacking = years.length - own.length;
  const rest = lacking > 0 ? [zh ? `其余 ${lacking} 年年报未入库` : `no report on file for ${lacking} years`] : [];
  const parts = [...spoken, ...rest].join(zh ? "；" : "; ");
  return { ...subject, sentence: `${subject.name}${zh ? "。" : ". "}${parts}${zh ? "。" : "."}` };
}

function speakRow(row: FigureRow, measures: readonly FigureMeasure[], zh: boolean): string {
  const drawn = measures.filter((measure) => measure.role !== "beside");
  const stated = drawn.filter((measure) => row.cells[measure.code]?.value != null);
  const findings = row.findings.map((finding) => finding.message.replace(/[。.]$/, ""));
  if (stated.length === 0) {
    const main = drawn.at(-1);
    return (main && row.cells[main.code]?.words) || (zh ? "未载" : "not stated");
  }
  const values = stated.map((measure) => speakCell(row, measure, drawn.length > 1));
  return [...values, ...findings].join(zh ? "，" : ", ");
}

function speakCell(row: FigureRow, measure: FigureMeasure, named: boolean): string {
  const cell = row.cells[measure.code];
  const value = `${cell?.text ?? ""}${measure.unit && measure.unit !== "%" ? ` ${measure.unit}` : ""}`;
  const words = cell?.status === "implied" ? ` (${cell.words})` : "";
  return `${named ? `${measure.label} ` : ""}${value}${words}`;
}
