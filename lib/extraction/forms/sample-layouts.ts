import type { SourceDocument, TableCell, TableGrid } from "@/lib/reading/source-document";
import type { SampleTable } from "./sample-tables";

/** A document of flattened text, as a reader of text files gives it. */
export function textDocument(text: string): SourceDocument {
  return { mediaType: "text/plain", encoding: "utf-8", title: null, text, blocks: [], tables: [], metadata: {} };
}

/** A document of true grids, as a reader of HTML gives it: cells divided by tabs, rows by line breaks. */
export function gridDocument(tables: readonly SampleTable[]): SourceDocument {
  let text = "一、总体情况\n本年度公开工作平稳有序。\n";
  const grids: TableGrid[] = [];
  for (const table of tables) {
    const start = text.length;
    const cells: TableCell[] = [];
    const covered = new Set<string>();
    table.forEach((row, r) => {
      let column = 0;
      row.forEach((cell, at) => {
        while (covered.has(`${r},${column}`)) column++;
        const { rowSpan = 1, columnSpan = 1 } = cell;
        if (at > 0) text += "\t";
        cells.push({ row: r, column, rowSpan, columnSpan, start: text.length, end: text.length + cell.text.length });
        for (let dr = 0; dr < rowSpan; dr++)
          for (let dc = 0; dc < columnSpan; dc++) covered.add(`${r + dr},${column + dc}`);
        text += cell.text;
      });
      text += "\n";
    });
    const columns = Math.max(...cells.map((cell) => cell.column + cell.columnSpan));
    grids.push({ start, end: text.length - 1, rows: table.length, columns, cells });
    text += "下一部分。\n";
  }
  return { ...textDocument(text), tables: grids };
}

const HEADINGS = [
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
];
const END = "五、存在的主要问题及改进情况\n公开内容有待充实。\n";

/** A report of flattened tables under their headings; `write` lays out one table. */
export function flatReport(tables: readonly SampleTable[], write: Layout | undefined): SourceDocument {
  const parts = tables.map((table, at) => `${HEADINGS[at] ?? ""}\n${write?.(table)}\n`);
  return textDocument(`一、总体情况\n本年度公开工作平稳有序。\n${parts.join("\n")}\n${END}`);
}

type Layout = (table: SampleTable) => string;
const perRow = (join: (row: string[]) => string): Layout => {
  return (table) => table.map((row) => join(row.map((cell) => cell.text))).join("\n");
};

/** Layouts that keep blank cells. */
export const KEEPING_LAYOUTS: Record<string, Layout> = {
  "tabs between cells": perRow((row) => row.join("\t")),
  "a tab and a cell a line": perRow((row) => `${row.map((text) => `\t${text}`).join("\n")}\n`),
  "pipes between cells": perRow((row) => row.join(" | ")),
  "pipes around rows": perRow((row) => `| ${row.join(" | ")} |`),
  "pipes with padding": perRow((row) => `${row.join(" | ")} | ||`),
  markdown: (table) => {
    const [head = "", ...rest] = perRow((row) => `| ${row.join(" | ")} |`)(table).split("\n");
    return [head, "|---|---|---|", ...rest].join("\n");
  },
  "a cell and a pipe a line": perRow((row) => `${row.map((text) => `${text} |`).join("\n")}\n|`),
  "a pipe line between cells": perRow((row) => row.map((text) => (text ? `${text}\n|` : "|")).join("\n")),
  "rows opened by a pipe, padded": perRow((row) => `| \n${row.map((text) => ` ${text}  | `).join("\n")}||`),
};

/** Layouts that lose blank cells; a table without blanks survives them whole. */
export const LOSING_LAYOUTS: Record<string, Layout> = {
  "a cell a line": perRow((row) => row.filter(Boolean).join("\n")),
  "a cell a line, lines between": perRow((row) => row.filter(Boolean).join("\n\n")),
  "spaces between cells": perRow((row) => row.filter(Boolean).join(" ")),
  "wide spaces": perRow((row) => `   ${row.filter(Boolean).join("      ")}`),
  "labels broken over lines": perRow((row) => row.filter(Boolean).map(breakLabel).join("\n")),
  "label, then its numbers on a line": perRow((row) => {
    const firstNumber = row.findIndex((text) => /^[\d,.-]+$/.test(text));
    return firstNumber < 1
      ? row.join(" ")
      : `${row.slice(0, firstNumber).join("\n")}\n${row.slice(firstNumber).join(" ")}`;
  }),
  "numbers before their label": perRow((row) => {
    const numbers = row.filter((text) => /^[\d,.-]+$/.test(text));
    const words = row.filter((text) => text && !/^[\d,.-]+$/.test(text));
    return [...numbers, ...words].join(" ");
  }),
  "page numbers in between": (table) => {
    const lines = perRow((row) => row.filter(Boolean).join("\n"))(table).split("\n");
    return lines.map((line, at) => (at % 17 === 16 ? `${line}\n— ${at} —` : line)).join("\n");
  },
};

function breakLabel(text: string): string {
  return text.length < 8
    ? text
    : `${text.slice(0, Math.ceil(text.length * 0.6))}\n${text.slice(Math.ceil(text.length * 0.6))}`;
}
