import { expect, test } from "vitest";
import { continueTable } from "./continue-table";
import type { PageTable } from "./page-table";

/** A table of equal columns; each row its texts, `span` the rows that every cell of the last one reaches down. */
function pageTable(rows: string[][], span = 1): PageTable {
  const columns = rows[0]?.length ?? 0;
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column) => ({ row, column, rowSpan: row === rows.length - 1 ? span : 1, columnSpan: 1, text })),
  );
  const edges = Array.from({ length: columns + 1 }, (_, at) => at * 50);
  return { rows: rows.length - 1 + span, columns, cells, top: 700, edges, filled: true };
}

test("a blank cell behind a figure is a cell of its row, however tall the header above a page break", () => {
  const header = pageTable([["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]], 2);
  const figures = pageTable([["1", "0", "2", "", "3"]]);
  const cells = continueTable(header, figures)?.cells.filter(({ row }) => row > 0);
  expect(cells?.map(({ text }) => text)).toEqual(["1", "0", "2", "", "3"]);
});

test("a row that a page break divided is whole again", () => {
  const above = pageTable([
    ["1.当面申请数", "件", "3"],
    ["其中：主要负责同志参加政府网站在线", "次", "0"],
  ]);
  const below = pageTable([
    ["访谈次数", "", ""],
    ["3.政策解读稿件发布数", "篇", "5"],
  ]);
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
