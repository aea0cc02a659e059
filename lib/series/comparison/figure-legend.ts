import type { Locale } from "@/lib/domain/app-error";
import type { FigureKind, FigureRow, FigureSubject, LegendItem } from "@/lib/domain/figure";
import { OUTCOME_PARTS } from "./measures";
import { pick, TONE_LABELS } from "./words";

type LegendContext = {
  kind: FigureKind;
  outcomes: boolean;
  rows: readonly FigureRow[];
  subjects: readonly FigureSubject[];
  locale: Locale;
};

const ASIDE = {
  hollow: { zh: "有年报，未载此项", en: "no figure in report" },
  none: { zh: "年报未入库", en: "no report" },
  triangle: { zh: "年报自相矛盾", en: "contradiction" },
  joined: { zh: "相邻两年均有年报", en: "adjoining years reported" },
  implied: { zh: "由同比推得", en: "implied by a stated change" },
  cell: { zh: "年报载有此项", en: "report states it" },
} as const;

/** What the marks of a figure mean, those of its data first and those of what is missing aside. */
export function toLegend(context: LegendContext): LegendItem[] {
  const { kind, locale } = context;
  const aside = (mark: keyof typeof ASIDE): LegendItem => ({ mark, label: pick(ASIDE[mark], locale), aside: true });
  const contradicted = context.rows.some((row) => row.findings.length > 0);
  const triangle = contradicted ? [aside("triangle")] : [];
  if (kind === "lines") {
    const marks = (["joined", "implied", "cell", "hollow", "none"] as const).map(aside);
    return [...marks, ...triangle].map((item) => ({ ...item, aside: false }));
  }
  if (context.outcomes) {
    const tones = OUTCOME_PARTS.map(({ tone }) => ({
      mark: tone,
      label: pick(TONE_LABELS[tone], locale),
      aside: false,
    }));
    return [...tones, aside("hollow"), aside("none"), ...triangle];
  }
  const subjects = kind === "multiples" ? [] : context.subjects.map(toSubjectItem);
  const gaps = kind === "multiples" || kind === "bars" ? [aside("hollow"), aside("none")] : [];
  return [...subjects, ...gaps, ...triangle];
}

const toSubjectItem = (subject: FigureSubject): LegendItem => ({
  mark: "plain",
  label: subject.short,
  colour: subject.colour,
  aside: false,
});
