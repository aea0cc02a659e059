import type { Bilingual } from "@/lib/domain/app-error";
import { type ApplicantCode, DICTIONARY, type Form, getMetric, type MetricCode } from "@/lib/domain/dictionary";
import type { Span } from "@/lib/domain/series-cell";
import type { Fact } from "@/lib/extraction/extraction";
import type { Side, Term } from "./side";

/** A side with more stated parts than this is told by its sum and its number of rows. */
const MOST_NAMED = 4;

/** Where a figure stands and what it is: 表格“一、本年新收…”（自然人）, 正文“予以公开”. */
export function namePlace(
  metric: MetricCode,
  applicant: ApplicantCode,
  place: Fact["source"]["kind"],
  form: Form,
): Bilingual {
  const { zh, en, formLabels } = getMetric(metric);
  const who = DICTIONARY.applicants.find((one) => one.code === applicant && applicant !== "total");
  const label = place === "table" ? (formLabels[form] ?? zh) : zh;
  return {
    zh: `${place === "table" ? "表格" : "正文"}“${label}”${who ? `（${who.zh}）` : ""}`,
    en: `${place === "table" ? "table" : "narrative"}: “${en}”${who ? ` (${who.en})` : ""}`,
  };
}

/** English words as the beginning of a sentence: Table: “Requests received”. */
export function beginSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A side of an identity in words, with its values: each place where they are few, else how many rows and their sum. */
export function nameSide(side: Side, form: Form): Bilingual {
  const named = side.terms.filter((term) => term.fact || (term.blank && side.terms.length <= MOST_NAMED));
  if (named.length > MOST_NAMED) return nameRows(side);
  const words = named.map((term) => nameTerm(term, form));
  const sum = side.stated > 1 ? ` = ${side.known}` : "";
  return { zh: words.map((one) => one.zh).join(" + ") + sum, en: words.map((one) => one.en).join(" + ") + sum };
}

/** Spans of both sides, left first: the largest figure of each, then every other figure that is not 0. */
export function listSpans(left: Side, right: Side): Span[] {
  const [first, ...rest] = rankSpans(left);
  const [second, ...others] = rankSpans(right);
  return [first, second, ...rest, ...others].filter((span) => span !== undefined);
}

/** The metrics of a side that a finding is about: those stated, or all where none is. */
export function listMetrics(side: Side): MetricCode[] {
  const stated = side.terms.filter((term) => term.fact);
  return [...new Set((stated.length ? stated : side.terms).map((term) => term.metric))];
}

function nameRows(side: Side): Bilingual {
  const inTable = side.terms.some((term) => term.fact?.source.kind === "table");
  return {
    zh: `${inTable ? "表格中已填的" : "正文所列的"} ${side.stated} ${inTable ? "格" : "项"}之和 ${side.known}`,
    en: `the ${side.stated} ${inTable ? "cells filled in" : "figures listed"}, ${side.known} in all`,
  };
}

function nameTerm({ metric, applicant, fact }: Term, form: Form): Bilingual {
  const place = namePlace(metric, applicant, fact?.source.kind ?? "table", form);
  return { zh: `${place.zh} ${fact?.value ?? "空白"}`, en: `${place.en} ${fact?.value ?? "blank"}` };
}

function rankSpans(side: Side): Span[] {
  const stated = side.terms.flatMap((term) => (term.fact ? [term.fact] : [])).sort((a, b) => b.value - a.value);
  const telling = stated.filter((fact, index) => index === 0 || fact.value !== 0);
  return telling.map((fact) => ({ start: fact.source.start, end: fact.source.end }));
}
