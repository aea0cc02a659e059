import { DICTIONARY, getMetric } from "@/lib/domain/dictionary";
import { groupBy } from "@/lib/domain/group-by";
import type { ReportFact } from "./report-model";

export type FactGroup = { group: string; main: ReportFact[]; rest: ReportFact[] };

/**
 * Facts by the dictionary's groups, in the dictionary's order. `main` holds what a reader looks for first: all stated
 * totals and blank totals of rows that carry figures; `rest` the split by applicant and rows left wholly blank.
 */
export function toFactGroups(facts: readonly ReportFact[]): FactGroup[] {
  const byGroup = groupBy(facts, (fact) => getMetric(fact.metric).group);
  const stated = new Set(facts.filter((fact) => fact.value !== null).map((fact) => fact.metric));
  const isMain = (fact: ReportFact) =>
    fact.applicant === "total"
      ? fact.value !== null || stated.has(fact.metric)
      : fact.metric === "requests.received" && fact.value !== null;
  return [...new Set([...GROUPS, ...byGroup.keys()])].flatMap((group) => {
    const members = byGroup.get(group);
    if (!members) return [];
    const sorted = [...members].sort((a, b) => metricOrder(a) - metricOrder(b) || a.start - b.start);
    return [{ group, main: sorted.filter(isMain), rest: sorted.filter((fact) => !isMain(fact)) }];
  });
}

/** What most readers come for stands first. */
const GROUPS = [
  "requests",
  "outcomes",
  "disclosure",
  "response",
  "proposals",
  "review",
  "documents",
  "actions",
  "resources",
];
const ORDER = new Map(DICTIONARY.metrics.map((metric, i) => [metric.code, i]));
const metricOrder = (fact: ReportFact) => ORDER.get(fact.metric) ?? 0;
