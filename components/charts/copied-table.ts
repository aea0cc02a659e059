import { factHref } from "@/lib/domain/fact-anchor";
import type { FigureCell, FigureModel, FigureRow } from "@/lib/domain/figure";
import { isMissing, listTableRows } from "@/lib/series/comparison/table-rows";
import { toViewAddress } from "./export-links";

type CopyWords = { subject: string; year: string; source: string };
type Copied = { text: string; html: string };
type Field = { text: string; href?: string };

/**
 * A figure's table for the clipboard: tab-separated text for a spreadsheet, and HTML with title, sources and links for a
 * document. Both hold the rows of the page's table and, last, the address of each report. `origin` is the site's.
 */
export function toCopiedTable(figure: FigureModel, origin: string, words: CopyWords): Copied {
  const heads = figure.measures.map(({ label, unit }) => (unit ? `${label} (${unit})` : label));
  const header = [words.subject, words.year, ...heads, words.source].map((text): Field => ({ text }));
  const rows = listTableRows(figure).map((row) => toFields(figure, row, origin));
  const text = [header, ...rows].map((fields) => fields.map(({ text }) => text.replaceAll(/\s+/g, " ")).join("\t"));
  const view = toViewAddress(figure, origin);
  const html = [
    `<table><caption>${toSafe(figure.title)}<br>${toSafe(figure.description)}</caption>`,
    `<thead><tr>${header.map((field) => `<th>${toSafe(field.text)}</th>`).join("")}</tr></thead>`,
    `<tbody>${rows.map((fields) => `<tr>${fields.map(toTd).join("")}</tr>`).join("")}</tbody></table>`,
    `<p>${toSafe(figure.sourceLine)} ${toLink({ text: view, href: view })}</p>`,
  ];
  return { text: text.join("\n"), html: html.join("") };
}

function toFields(figure: FigureModel, row: FigureRow, origin: string): Field[] {
  const subject = figure.subjects.find((one) => one.key === row.subject);
  const report = row.reportId === null ? "" : `${origin}/${figure.locale}/reports/${row.reportId}`;
  return [
    { text: subject?.name ?? row.subject },
    { text: String(row.year) },
    ...figure.measures.map((measure, at) =>
      isMissing(row) ? toGap(row.cells[measure.code], at) : toField(row.cells[measure.code], figure, origin),
    ),
    report ? { text: report, href: report } : { text: "" },
  ];
}

/** A year without a report says so once. */
const toGap = (cell: FigureCell | undefined, at: number): Field => ({ text: at === 0 ? (cell?.words ?? "") : "" });

/** As the page prints it: a dash where the report states nothing, the fraction alone where it is too small to divide. */
function toField(cell: FigureCell | undefined, { locale }: FigureModel, origin: string): Field {
  if (!cell) return { text: "" };
  const few = cell.status === "too-few" && cell.count !== null && cell.denominator !== null;
  const text = few ? `${cell.count}/${cell.denominator}` : cell.text;
  const [source] = cell.sources;
  return source ? { text, href: origin + factHref(locale, source.reportId, source.start) } : { text };
}

const toTd = (field: Field): string => `<td>${toLink(field)}</td>`;
const toLink = ({ text, href }: Field): string =>
  href ? `<a href="${toSafe(href)}">${toSafe(text)}</a>` : toSafe(text);

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const toSafe = (text: string): string => text.replaceAll(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
