import { APPLICANTS, DICTIONARY, type Form, getMetric, type Metric } from "@/lib/domain/dictionary";
import { groupBy } from "@/lib/domain/group-by";
import type { FormCell, FormContext, FormTable, ReportFact } from "./report-model";

type Placed = { metric: Metric; facts: ReportFact[] };

/**
 * The statutory tables of one stretch of flattened text: rows and columns by the form's own labels, each cell with the
 * words it was read from. Rows of which the stretch says nothing are left out. Returns [] where nothing was read.
 */
export function toFormTables({ form, facts }: FormContext): FormTable[] {
  const placed = groupByMetric(facts);
  const split = placed.filter(({ metric }) => metric.byApplicant);
  const plain = placed.filter(({ metric }) => !metric.byApplicant);
  const sections = groupBy(plain, ({ metric }) => labelParts(metric, form)[0] ?? "");
  const tables = [...sections].map(([title, rows]) => toSection(title, rows, form));
  if (split.length > 0) tables.push(toApplicantTable(split, form));
  return tables.sort((a, b) => firstStart(a) - firstStart(b));
}

/** In the order of the text, so that rows and columns stand as the report has them. */
function groupByMetric(facts: readonly ReportFact[]): Placed[] {
  const inOrder = [...facts].sort((a, b) => a.start - b.start);
  return [...groupBy(inOrder, (fact) => fact.metric)].map(([code, some]) => ({ metric: getMetric(code), facts: some }));
}

/** A form's label reads "section row column", "section column", or is one indicator. */
function labelParts(metric: Metric, form: Form): string[] {
  const label = metric.formLabels[form] ?? metric.zh;
  return form === "2014" ? ["", label] : label.split(" ");
}

function toSection(title: string, placed: Placed[], form: Form): FormTable {
  const columns: string[] = [];
  const rows = new Map<string, Map<string, FormCell>>();
  for (const { metric, facts } of placed) {
    const parts = labelParts(metric, form);
    const column = form === "2014" ? "" : (parts.at(-1) ?? "");
    const row = form === "2014" ? (parts[1] ?? "") : parts.slice(1, -1).join(" ");
    if (!columns.includes(column)) columns.push(column);
    const cells = rows.get(row) ?? new Map<string, FormCell>();
    const fact = facts[0];
    if (fact) cells.set(column, toCell(fact));
    rows.set(row, cells);
  }
  return {
    title,
    columns,
    rows: [...rows].map(([label, cells]) => ({ label, cells: columns.map((column) => cells.get(column) ?? null) })),
  };
}

function toApplicantTable(placed: Placed[], form: Form): FormTable {
  const rows = placed.map(({ metric, facts }) => ({
    label: metric.formLabels[form] ?? metric.zh,
    cells: APPLICANTS.map((code) => {
      const fact = facts.find((f) => f.applicant === code);
      return fact ? toCell(fact) : null;
    }),
  }));
  return { title: "", columns: DICTIONARY.applicants.map((applicant) => applicant.zh), rows };
}

function toCell(fact: ReportFact): FormCell {
  return { text: fact.quote.trim(), start: fact.start, blank: fact.value === null };
}

function firstStart(table: FormTable): number {
  return Math.min(...table.rows.flatMap((row) => row.cells.map((cell) => cell?.start ?? Infinity)));
}
