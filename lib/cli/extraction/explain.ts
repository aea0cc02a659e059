import { DICTIONARY, METRICS } from "@/lib/domain/dictionary";
import type { Span } from "@/lib/domain/series-cell";
import type { BlankCell, Extraction, Fact, Figure, Finding } from "@/lib/extraction/extraction";

const AROUND = 18;
const APPLICANT_NAMES: ReadonlyMap<string, string> = new Map(DICTIONARY.applicants.map(({ code, zh }) => [code, zh]));
const QUALIFIER_NAMES = { exact: "", over: "（余 over）", nearly: "（近 nearly）", about: "（约 about）" };
const STATE_NAMES = { blank: "空白 blank", dash: "横线 dash" };

/** A readable account of an extraction: who, every fact with its words and rule, blanks, findings, what was not mapped. */
export function explain(extraction: Extraction): string {
  const { text, facts, blanks, findings, figures } = extraction;
  const loose = figures.filter((figure) => figure.class === "statistic");
  return [
    ...explainReport(extraction),
    ...section(
      `事实 Facts (${facts.length})`,
      facts.map((fact) => explainFact(text, fact)),
    ),
    ...section(`空格 Blanks (${blanks.length})`, blanks.map(explainBlank)),
    ...section(`问题 Findings (${findings.length})`, findings.map(explainFinding)),
    ...section(
      `未归类的数字 Figures without a code (${loose.length})`,
      loose.map((figure) => explainFigure(text, figure)),
    ),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return ["", title, ...(lines.length > 0 ? lines : ["  无 none"])];
}

function explainReport({ report }: Extraction): string[] {
  const { region } = report;
  const place = [region.province, region.city, region.district].filter(
    (name, i, all) => name && all.indexOf(name) === i,
  );
  return [
    report.title || "（无标题 no title）",
    `  机关 agency      ${report.agency}（${region.code} ${place.join("")}）`,
    `  年度 year        ${report.year}，表式 form ${report.form}，${report.kind}`,
    `  发布 published   ${report.publishedOn ?? "—"}，落款 signed ${report.signedOn ?? "—"}`,
    `  修复 repairs     ${report.repairs.join(", ") || "—"}`,
  ];
}

function nameOf(metric: string, applicant: string): string {
  const split = applicant === "total" ? "" : `·${APPLICANT_NAMES.get(applicant) ?? applicant}`;
  return `${METRICS.get(metric)?.zh ?? metric}${split} [${metric}${applicant === "total" ? "" : ` ${applicant}`}]`;
}

function explainFact(text: string, { metric, applicant, value, unit, qualifier, source, rule }: Fact): string {
  const kind = source.kind === "table" ? "表 table" : "文 text";
  return `  ${value} ${unit}${QUALIFIER_NAMES[qualifier]}  ${nameOf(metric, applicant)}\n      ${kind} ${source.start}: ${inContext(text, source)}\n      规则 rule: ${rule}`;
}

function explainBlank({ metric, applicant, state }: BlankCell): string {
  return `  ${STATE_NAMES[state]}  ${nameOf(metric, applicant)}`;
}

function explainFinding({ severity, rule, message }: Finding): string {
  return `  ${severity} ${rule}: ${message.zh}\n      ${message.en}`;
}

function explainFigure(text: string, figure: Figure): string {
  const doubt = figure.uncertain ? "  存疑 uncertain" : "";
  return `  ${figure.value ?? figure.text} ${figure.unit ?? ""}${doubt}  ${inContext(text, figure)}`;
}

function inContext(text: string, { start, end }: Span): string {
  const clean = (words: string) => words.replace(/\s+/g, " ");
  const before = clean(text.slice(Math.max(0, start - AROUND), start));
  return `…${before}【${clean(text.slice(start, end))}】${clean(text.slice(end, end + AROUND))}…`;
}
