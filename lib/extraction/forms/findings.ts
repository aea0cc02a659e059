import { getMetric, type MetricCode } from "@/lib/domain/dictionary";
import type { Finding } from "@/lib/extraction/extraction";
import type { FormRow } from "./form";
import type { NumberSlot } from "./place-cells";

/** A row that lost its blank cells and that the form's arithmetic does not place in one way only. */
export function ambiguousRow(
  row: FormRow,
  loose: readonly NumberSlot[],
  total: NumberSlot | null,
  { partial }: { partial: boolean } = { partial: false },
): Finding {
  const metrics = [...new Set(row.columns.map((column) => column.metric))];
  const label = row.labels[0] ?? "";
  const name = getMetric(metrics[0] ?? "").en;
  const values = loose.map((slot) => slot.value).join("、");
  const kept = partial
    ? {
        zh: `只取总计 ${total?.value} 和勾稽关系能确定的数字`,
        en: `Only the total ${total?.value} and the figures that the sums leave no choice about are taken`,
      }
    : total
      ? { zh: `只取总计 ${total.value}`, en: `Only the total ${total.value} is taken` }
      : { zh: "不取任何数字", en: "No figure is taken" };
  return {
    rule: "ambiguous-row",
    severity: "warning",
    metrics,
    applicant: "total",
    left: total?.value ?? null,
    right: null,
    message: {
      zh: `“${label}”一行的空白单元格已丢失，剩下的 ${values} 无法唯一对应到各列。${kept.zh}。`,
      en: `The row “${name}” lost its blank cells; its numbers ${values} fit the columns in more than one way. ${kept.en}.`,
    },
    spans: loose.map(({ start, end }) => ({ start, end })),
  };
}

/** An amount of which the report names no unit. */
export function amountWithoutUnit(metric: MetricCode, slot: NumberSlot): Finding {
  const { zh, en } = getMetric(metric);
  return {
    rule: "amount-unit",
    severity: "note",
    metrics: [metric],
    applicant: "total",
    left: slot.value,
    right: null,
    message: {
      zh: `“${zh}”的 ${slot.value} 没有写明单位，按元计。`,
      en: `“${en}” states ${slot.value} without a unit; it is read as yuan.`,
    },
    spans: [{ start: slot.start, end: slot.end }],
  };
}
