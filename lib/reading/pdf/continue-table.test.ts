import { expect, test } from "vitest";
import { continueTable } from "./continue-table";
import type { PageTable } from "./page-table";

/** A table of equal columns; a cell may reach down `span` rows. */
function pageTable(rows: (string | { text: string; span: number })[][], columns: number): PageTable {
  const taken = new Set<string>();
  const cells = rows.flatMap((line, row) => {
    let column = -1;
    return line.map((cell) => {
      do column += 1;
      while (taken.has(`${row} ${column}`));
      const { text, span } = typeof cell === "string" ? { text: cell, span: 1 } : cell;
      for (let below = 1; below < span; below += 1) taken.add(`${row + below} ${column}`);
      return { row, column, rowSpan: span, columnSpan: 1, text };
    });
  });
  const edges = Array.from({ length: columns + 1 }, (_, at) => at * 50);
  return { rows: rows.length, columns, cells, top: 700, edges, filled: true };
}

test("a blank cell behind a figure is a cell of its row, however tall the header above a page break", () => {
  const tall = (text: string) => ({ text, span: 2 });
  const header = pageTable(
    [
      [tall("结果维持"), tall("结果纠正"), tall("其他结果"), tall("尚未审结"), tall("总计"), "未经复议", "直接起诉"],
      ["结果维持", "结果纠正"],
    ],
    7,
  );
  const figures = pageTable([["1", "0", "2", "", "3", "4", "4"]], 7);
  const cells = continueTable(header, figures)?.cells.filter(({ row }) => row === 2);
  expect(cells?.map(({ text }) => text)).toEqual(["1", "0", "2", "", "3", "4", "4"]);
});

test("a row that a page break divided is whole again", () => {
  const above = pageTable(
    [
      ["1.当面申请数", "件", "3"],
      ["其中：主要负责同志参加政府网站在线", "次", "0"],
    ],
    3,
  );
  const below = pageTable(
    [
      ["访谈次数", "", ""],
      ["3.政策解读稿件发布数", "篇", "5"],
    ],
    3,
  );
  expect(continueTable(above, below)?.cells.map(({ text }) => text)).toEqual([
    "1.当面申请数",
    "件",
    "3",
    "其中：主要负责同志参加政府网站在线访谈次数",
    "次",
    "0",
    "3.政策解读稿件发布数",
    "篇",
    "5",
  ]);
});
