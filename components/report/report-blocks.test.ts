import { expect, test } from "vitest";
import { toReportBlocks } from "./report-blocks";
import type { ReportFact } from "./report-model";

const tableFact = (metric: string, value: number | null, start: number, quote: string): ReportFact => ({
  id: start,
  metric,
  applicant: "total",
  value,
  blankState: value === null ? "blank" : null,
  unit: "decision",
  qualifier: "exact",
  sourceKind: "table",
  start,
  end: start + quote.length,
  quote,
  state: "extracted",
});

const line = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { kind: "paragraph" as const, start, end: start + words.length };
};

test("puts a flattened table back together, blank cells kept, and shows it once", () => {
  const text = "一、总体情况\n行政处罚\n126\n增13\n135\n行政许可\n \n";
  const start = text.indexOf("行政处罚");
  const blocks = toReportBlocks({
    text,
    title: "",
    form: "2019",
    layout: {
      blocks: ["一、总体情况", "行政处罚", "126", "增13", "135", "行政许可"].map((words) => line(text, words)),
      tables: [],
      forms: [{ start, end: text.length }],
    },
    figures: [],
    facts: [
      tableFact("actions.permit.decisions", null, text.length - 2, ""),
      tableFact("actions.penalty.items_previous", 126, text.indexOf("126"), "126"),
      tableFact("actions.penalty.items_change", 13, text.indexOf("增13"), "增13"),
      tableFact("actions.penalty.decisions", 135, text.indexOf("135"), "135"),
    ],
  });
  expect(blocks.map((block) => block.kind)).toEqual(["heading", "form"]);
  const form = blocks[1];
  expect(form?.kind === "form" && form.tables).toEqual([
    {
      title: "第二十条第（六）项",
      columns: ["上一年项目数量", "本年增/减", "处理决定数量"],
      rows: [
        {
          label: "行政处罚",
          cells: [
            { text: "126", start: 12, blank: false },
            { text: "增13", start: 16, blank: false },
            { text: "135", start: 20, blank: false },
          ],
        },
      ],
    },
    {
      title: "第二十条第（五）项",
      columns: ["处理决定数量"],
      rows: [{ label: "行政许可", cells: [{ text: "", start: 29, blank: true }] }],
    },
  ]);
});

test("keeps the lines of a form stretch of which nothing was read", () => {
  const text = "| 第二十条 |\n|||";
  const blocks = toReportBlocks({
    text,
    title: "",
    form: "prose",
    layout: { blocks: [line(text, "| 第二十条 |")], tables: [], forms: [{ start: 0, end: text.length }] },
    figures: [],
    facts: [],
  });
  expect(blocks).toEqual([
    { kind: "paragraph", start: 0, pieces: [{ start: 0, end: 8, text: "| 第二十条 |", mark: null }] },
  ]);
});
