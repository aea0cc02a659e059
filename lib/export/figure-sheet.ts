import type { Locale } from "@/lib/domain/app-error";
import { factHref } from "@/lib/domain/fact-anchor";
import type { FigureCell, FigureModel, FigureRow } from "@/lib/domain/figure";
import { listTableRows } from "@/lib/series/comparison/table-rows";

export type SheetValue = string | number | null;
/** A table ready to be written: one row a row of the page's table, numbers as numbers, nothing as nothing. */
export type Sheet = { header: string[]; rows: SheetValue[][] };

const WORDS = {
  zh: {
    subject: "机构",
    year: "年",
    form: "表式",
    report: "年报地址",
    url: "来源网址",
    state: "说明",
    quote: "原文",
    marks: "核对",
  },
  en: {
    subject: "Agency",
    year: "Year",
    form: "Form",
    report: "Report address",
    url: "Source",
    state: "note",
    quote: "quoted words",
    marks: "Findings",
  },
} as const satisfies Record<Locale, Record<string, string>>;

/**
 * A figure's table with the place of every value: first the columns the page shows, then where each value came from.
 * `origin` is the address of this server without a path. A cell without a number is empty, and its note says which kind
 * of nothing it is.
 */
export function toFigureSheet(model: FigureModel, origin: string): Sheet {
  const words = WORDS[model.locale];
  const { measures } = model;
  const header = [
    words.subject,
    words.year,
    words.form,
    ...measures.map((measure) => (measure.unit ? `${measure.label} (${measure.unit})` : measure.label)),
    words.marks,
    words.report,
    words.url,
    ...measures.flatMap((measure) => [`${measure.label}: ${words.state}`, `${measure.label}: ${words.quote}`]),
  ];
  return { header, rows: listTableRows(model).map((row) => toRow(model, row, origin)) };
}

function toRow(model: FigureModel, row: FigureRow, origin: string): SheetValue[] {
  const cells = model.measures.map((measure) => row.cells[measure.code]);
  const subject = model.subjects.find((one) => one.key === row.subject);
  const source = model.sources.find((one) => one.reportId === row.reportId);
  return [
    subject?.name ?? row.subject,
    row.year,
    row.form,
    ...cells.map((cell) => cell?.value ?? null),
    row.findings.map((finding) => finding.message).join(" "),
    row.reportId === null ? null : `${origin}/${model.locale}/reports/${row.reportId}`,
    source?.url ?? null,
    ...cells.flatMap((cell) => [cell ? cell.words : null, cell ? toQuotes(cell, model.locale, origin) : null]),
  ];
}

/** The words a value was read from, each with the address of its place. */
function toQuotes(cell: FigureCell, locale: Locale, origin: string): string {
  return cell.sources
    .map((source) => `${source.quote} [${origin}${factHref(locale, source.reportId, source.start)}]`)
    .join("; ");
}

/** A file name that says what is inside: 济南、青岛-申请办理结果-2017-2024.csv. */
export function toFileName(model: FigureModel, extension: string): string {
  const subjects = model.subjects.slice(0, 3).map((subject) => subject.short);
  const rest = model.subjects.length - subjects.length;
  const who = subjects.join(model.locale === "zh" ? "、" : ", ") + (rest > 0 ? ` +${rest}` : "");
  const years = [...new Set([model.years[0], model.years.at(-1)])].join("-");
  return `${[who, model.name, years].join("-").replace(/[\\/:*?"<>|]/g, "_")}.${extension}`;
}
