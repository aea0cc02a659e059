import { foldWidth } from "@/lib/extraction/numbers/fold-width";
import { squeeze } from "@/lib/extraction/squeeze";
import type { FormRow } from "./form";
import { WordMemo } from "./word-memo";

/** A row that a label may mean, and how well it does: 1 is letter for letter. */
export type LabelMatch = { row: number; score: number };

const NUMBERING =
  /^(?:其中[:：]?|[一二三四五六七八九十]{1,3}[、.．，]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[①-⑳])/;
/** Marks of notes, and numbering in circles. */
const CIRCLED = /[①-⑳¹²³⁰⁴-⁹*＊※†‡]/g;
/** The heading of a group of rows, run together with the first row of the group. */
const GROUP_ENDS =
  /(?<=本年度办理结果|不予公开|无法提供|不予处理|其[他它]处理)\s*(?=予以公开|部分公开|属于|其[他它]法律|危及|保护第三方|本机关不|没有现成|补正后|信访举报|重复申请|要求|无正当|申请人|其[他它]$)/;
const SEGMENT =
  /(?=[㈠-㈩⑴-⒇⒈-⒛])|(?=[（(][一二三四五六七八九十]{1,2}[）)])|(?=(?<![\d.．])\d{1,2}[.．、](?!\d))|(?=[一二三四五六七八九]、)/;
const MIN_SCORE = 0.75;
/** How well the end of a label alone fits. */
const TAIL = 0.76;
/** So many characters in a row are no coincidence. */
const PIECE = 6;

/** A label without numbering, explanations in brackets, spaces and punctuation: "3.危及“三安全一稳定”" is 危及三安全一稳定. */
export function normaliseLabel(text: string): string {
  return normalised.find(text, withoutAdditions);
}

/** Every report says the same labels: they are made plain once. */
const normalised = new WordMemo<string>();

function withoutAdditions(text: string): string {
  let label = squeeze(foldWidth(text.replace(CIRCLED, "")));
  for (let before = ""; before !== label; ) {
    before = label;
    label = label.replace(NUMBERING, "");
  }
  return label
    .replace(/[（(][^（()）]*(?:[）)]|$)/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/^其中/, "");
}

/** The labels that stand fused in one cell, told by their numbering: （三）不予公开1.属于国家秘密 are two. */
export function splitLabels(text: string): readonly string[] {
  return split.find(text, cutLabels);
}

const split = new WordMemo<readonly string[]>();

function cutLabels(text: string): string[] {
  return text
    .split(SEGMENT)
    .flatMap((part) => part.split(GROUP_ENDS))
    .filter((part) => part.trim());
}

/** The rows whose label `text` is or begins, best first; rows that share a wording come together. */
export function matchRows(text: string, rows: readonly FormRow[]): LabelMatch[] {
  const label = normaliseLabel(text);
  if (label.length < 2 || label.length > 60) return [];
  const matches: LabelMatch[] = [];
  rows.forEach((row, index) => {
    const score = Math.max(...row.labels.map((wording) => similarity(label, wording)));
    if (score >= MIN_SCORE) matches.push({ row: index, score });
  });
  const best = Math.max(...matches.map((match) => match.score));
  return matches.filter((match) => match.score > best - 0.05).sort((a, b) => b.score - a.score);
}

/** The rows of whose label these words, broken over lines, are the beginning or the whole. */
export function matchBroken(text: string, rows: readonly FormRow[]): LabelMatch[] {
  const label = normaliseLabel(text);
  return matchRows(text, rows).filter(({ row }) => rows[row]?.labels.some((wording) => wording.startsWith(label)));
}

/** True for words that are only the end of a label, as they stand below the numbers that its other lines stand above. */
export function isTail(matches: readonly LabelMatch[]): boolean {
  return matches.length > 0 && matches.every(({ score }) => score === TAIL);
}

/** True where `text` is part of a label of the form, or shares a long piece with one, as lines of a broken label do. */
export function isLabelFragment(text: string, rows: readonly FormRow[]): boolean {
  const part = normaliseLabel(text);
  if (part.length < 3) return true;
  const pieces = [
    part,
    ...Array.from({ length: Math.max(0, part.length - PIECE + 1) }, (_, at) => part.slice(at, at + PIECE)),
  ];
  return rows.some((row) => row.labels.some((label) => pieces.some((piece) => label.includes(piece))));
}

function similarity(label: string, wording: string): number {
  if (label === wording) return 1;
  if (wording.length < 4) return label.length <= wording.length + 1 && label.startsWith(wording) ? 0.8 : 0;
  const shorter = Math.min(label.length, wording.length);
  if (shorter >= 4 && (wording.startsWith(label) || label.startsWith(wording))) return 0.8 + (0.15 * shorter) / 60;
  if (wording.length >= 6 && label.includes(wording)) return 0.78 + (0.15 * wording.length) / 60;
  if (shorter >= 4 && wording.endsWith(label)) return TAIL;
  return 0.95 * bigramOverlap(label, wording);
}

/** The share of neighbouring pairs that two labels have in common; 0 where their lengths rule it out. */
function bigramOverlap(a: string, b: string): number {
  const all = a.length + b.length - 2;
  if (2 * (Math.min(a.length, b.length) - 1) < MIN_SCORE * all) return 0;
  let shared = 0;
  for (let i = 0; i < b.length - 1; i++) if (a.includes(b.slice(i, i + 2))) shared++;
  return (2 * shared) / all;
}
