import { DICTIONARY } from "@/lib/domain/dictionary";
import { parseCellValue } from "./cell-value";
import { FORM_2014 } from "./form-2014";
import type { IndicatorValue } from "./indicator-values";

/** Rows of the form that add up to another: the total's index, and the parts'. */
type RowSum = { total: number; parts: readonly number[] };

const SUMS = listSums();

/**
 * Where no sum of the form is broken all rows stay; where one is, figures have lost their places, and only those stay
 * that a sum of more than nothing proves.
 */
export function keepProven(values: readonly IndicatorValue[]): IndicatorValue[] {
  const numbers = new Map(values.map(({ row, cell }) => [row, numberOf(cell.text)]));
  const stated = SUMS.filter(({ total }) => numbers.get(total) != null);
  const [broken, whole] = [stated.filter((sum) => !holds(sum, numbers)), stated.filter((sum) => holds(sum, numbers))];
  if (broken.length === 0) return [...values];
  const proven = new Set(whole.flatMap(({ total, parts }) => ((numbers.get(total) ?? 0) > 0 ? [total, ...parts] : [])));
  return values.filter(({ row }) => proven.has(row));
}

function holds({ total, parts }: RowSum, numbers: ReadonlyMap<number, number | null>): boolean {
  return parts.reduce((sum, part) => sum + (numbers.get(part) ?? 0), 0) === numbers.get(total);
}

function numberOf(text: string): number | null {
  const value = parseCellValue(text);
  return value.state === "number" ? value.value : null;
}

function listSums(): RowSum[] {
  const metrics = (FORM_2014.tables[0]?.rows ?? []).map((row) => row.columns[0]?.metric);
  const identities = DICTIONARY.identities.filter(({ kind, epochs }) => kind === "sum" && epochs.includes("2014"));
  return identities.flatMap(({ left, right }) => {
    const parts = left.map((metric) => metrics.indexOf(metric)).filter((row) => row >= 0);
    const total = metrics.indexOf(right[0] ?? "");
    return total < 0 || parts.length < 2 ? [] : [{ total, parts }];
  });
}
