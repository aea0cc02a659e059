import type { GroupScore, ReportScore, Share } from "./score-report";

/** A scored report with what it is grouped by. */
export type ScoredReport = ReportScore & { form: string; format: string };

const HEAD = [
  "| | reports | facts | precision | recall | F1 | identity | spans quoted | numerals accounted | findings raised |",
  "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
];

/** The scorecard of a set of reports in Markdown: the whole set, then by form, by format and by metric group. */
export function toScorecard(title: string, reports: readonly ScoredReport[]): string {
  const lines = [`**${title}**`, "", ...HEAD, rowOf("all", reports)];
  for (const form of namesOf(reports, "form"))
    lines.push(
      rowOf(
        `form ${form}`,
        reports.filter((r) => r.form === form),
      ),
    );
  for (const format of namesOf(reports, "format")) {
    lines.push(
      rowOf(
        `format ${format}`,
        reports.filter((r) => r.format === format),
      ),
    );
  }
  lines.push("", "| metric group | facts | precision | recall | F1 |", "|---|---:|---:|---:|---:|");
  for (const [group, score] of sumGroups(reports)) {
    lines.push(`| ${group} | ${score.required} | ${ratesOf(score).join(" | ")} |`);
  }
  return lines.join("\n");
}

/** F1 of all facts of the reports, between 0 and 1. */
export function f1Of(reports: readonly ScoredReport[]): number {
  return rates(sumAll(reports)).f1;
}

function namesOf(reports: readonly ScoredReport[], by: "form" | "format"): string[] {
  return [...new Set(reports.map((report) => report[by]))].sort();
}

function rowOf(name: string, reports: readonly ScoredReport[]): string {
  const facts = sumAll(reports);
  const share = (pick: (report: ScoredReport) => Share) => {
    const right = reports.reduce((sum, report) => sum + pick(report).right, 0);
    const of = reports.reduce((sum, report) => sum + pick(report).of, 0);
    return of > 0 ? percent(right / of) : "–";
  };
  const shares = [share((r) => r.identity), share((r) => r.spans), share((r) => r.numerals), share((r) => r.findings)];
  return `| ${[name, reports.length, facts.required, ...ratesOf(facts), ...shares].join(" | ")} |`;
}

function sumAll(reports: readonly ScoredReport[]): GroupScore {
  return [...sumGroups(reports).values()].reduce(add, { required: 0, found: 0, wrong: 0 });
}

function sumGroups(reports: readonly ScoredReport[]): Map<string, GroupScore> {
  const groups = new Map<string, GroupScore>();
  for (const report of reports) {
    for (const [group, score] of report.groups) {
      groups.set(group, add(groups.get(group) ?? { required: 0, found: 0, wrong: 0 }, score));
    }
  }
  return new Map([...groups].sort(([a], [b]) => a.localeCompare(b)));
}

function add(a: GroupScore, b: GroupScore): GroupScore {
  return { required: a.required + b.required, found: a.found + b.found, wrong: a.wrong + b.wrong };
}

function rates({ required, found, wrong }: GroupScore): { precision: number; recall: number; f1: number } {
  const recall = required > 0 ? found / required : 1;
  const precision = found + wrong > 0 ? found / (found + wrong) : 1;
  return { precision, recall, f1: recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0 };
}

function ratesOf(score: GroupScore): string[] {
  const { precision, recall, f1 } = rates(score);
  return [percent(precision), percent(recall), f1.toFixed(4)];
}

/** One decimal, rounded down: 99.96 % is not all. */
function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}
