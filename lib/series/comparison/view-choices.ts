import type { Bilingual } from "@/lib/domain/app-error";
import { canNormalise, NORMS, type Norm } from "@/lib/series/normalise";
import { type ComparisonParams, VIEWS, type View } from "./comparison-params";
import type { Measure } from "./measures";

/** A choice of a control; `reason` says why it makes no sense here, null where it does. */
export type Choice<T> = { value: T; reason: Bilingual | null };

const REASONS = {
  channelsOverlap: {
    zh: "同一条信息可能在几个渠道发布，不相加",
    en: "One item may stand in several channels: they are not added up",
  },
  channelsTogether: { zh: "先选一个渠道", en: "Choose one channel first" },
  ratioStack: { zh: "比率不能相加", en: "Ratios do not add up" },
  ratioNorm: { zh: "比率本身已是相除的结果", en: "A ratio is already divided" },
  outcomesPer100: {
    zh: "办理结果本身就是申请的分解，不再除以申请数",
    en: "Outcomes are requests broken down: not divided by requests again",
  },
  outcomesIndex: { zh: "首年为 100 只用于折线、分组柱和斜线", en: "Index is for lines, grouped bars and slopes" },
  noWhole: { zh: "没有包含它的总数", en: "There is no total that it is a part of" },
  self: { zh: "收到申请不再除以收到申请", en: "Requests are not divided by requests" },
  stackCounts: { zh: "叠放的是件数", en: "Stacks show counts" },
  shareView: { zh: "此视图即为占比", en: "This view shows shares" },
} as const satisfies Record<string, Bilingual>;

/** Every view with the reason against it, in the order of the control. */
export function listViewChoices(measure: Measure): Choice<View>[] {
  return VIEWS.map((value) => ({ value, reason: findViewReason(measure, value) }));
}

/** Every norm with the reason against it, share first for what is a breakdown. */
export function listNormChoices(measure: Measure, view: View): Choice<Norm>[] {
  const order: readonly Norm[] = measure.kind === "outcomes" ? ["share", "abs", "index", "per100"] : NORMS;
  return order.map((value) => ({ value, reason: findNormReason(measure, view, value) }));
}

/** The view and norm that are drawn: those asked for, or the first that make sense. */
export function settleChoices(measure: Measure, params: ComparisonParams): { view: View; norm: Norm } {
  const view = findViewReason(measure, params.view) ? "multiples" : params.view;
  const norms = listNormChoices(measure, view).filter((choice) => !choice.reason);
  const asked = norms.find((choice) => choice.value === params.norm);
  return { view, norm: (asked ?? norms[0])?.value ?? "abs" };
}

function findViewReason(measure: Measure, view: View): Bilingual | null {
  const stacks = view === "stack" || view === "share";
  if (measure.kind === "ratio" && stacks) return REASONS.ratioStack;
  if (measure.kind !== "channels") return null;
  if (stacks) return REASONS.channelsOverlap;
  return view === "multiples" || view === "table" ? null : REASONS.channelsTogether;
}

function findNormReason(measure: Measure, view: View, norm: Norm): Bilingual | null {
  if (view === "stack") return norm === "abs" ? null : REASONS.stackCounts;
  if (view === "share") return norm === "share" ? null : REASONS.shareView;
  if (measure.kind === "ratio") return norm === "abs" ? null : REASONS.ratioNorm;
  if (measure.kind === "channels") return norm === "abs" ? null : REASONS.channelsOverlap;
  if (measure.kind === "outcomes") return findOutcomeReason(view, norm);
  if (canNormalise(measure.series, norm)) return null;
  return norm === "share" ? REASONS.noWhole : REASONS.self;
}

function findOutcomeReason(view: View, norm: Norm): Bilingual | null {
  if (norm === "per100") return REASONS.outcomesPer100;
  const together = view === "multiples" || view === "table" || view === "ranking";
  return norm === "index" && together ? REASONS.outcomesIndex : null;
}
