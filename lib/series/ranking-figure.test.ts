import { expect, test } from "vitest";
import type { SeriesCell } from "@/lib/domain/series-cell";
import { findMeasure } from "./comparison/measures";
import { rankAgencies } from "./comparison/ranking";
import { buildRankingFigure } from "./ranking-figure";

const toCell = (series: string, value: number, reportId: number, flags: string[] = []): SeriesCell => ({
  ...{
    agencyId: reportId,
    year: 2023,
    series,
    value,
    status: "stated",
    qualifier: "over",
    form: "2021",
    reportId,
    flags,
  },
  sources: [
    {
      factId: 1,
      metric: "requests.received",
      applicant: "total",
      value,
      quote: `${value} 余件`,
      kind: "table",
      start: 7,
      end: 9,
    },
  ],
});
const toAgency = (slug: string, cells: SeriesCell[]) => ({
  ...{ slug, name: `${slug}局`, regionCode: "370100", kind: "audit", level: "city", cells },
});
const WORDS = {
  title: "题",
  description: "说明",
  rank: "位次",
  percentile: "百分位",
  doubt: "自相矛盾",
  reports: " 2023 年年报",
};

test("a ranking becomes a figure: its order, ranks, words of the values, contradictions and sources", () => {
  const measure = findMeasure("requests.received");
  if (measure?.kind !== "series") throw new Error("no such series");
  const agencies = [
    toAgency("甲", [toCell("requests.received", 20, 1)]),
    toAgency("乙", [toCell("requests.received", 56, 2, ["balance"])]),
    toAgency("丙", []),
  ];
  const { ranked } = rankAgencies(measure, agencies);
  const words = { ...WORDS, notes: ["只列前二"] };
  const figure = buildRankingFigure({ ranked, measure, year: 2023, query: "m=x", locale: "zh", words });
  expect(figure).toMatchObject({ kind: "ranking", page: "rankings", title: "题", unit: "件", pivot: [2023] });
  expect(figure.subjects.map((one) => one.name)).toEqual(["乙局", "甲局"]);
  expect(figure.rows.map((row) => [row.cells.rank?.value, row.cells["requests.received"]?.text])).toEqual([
    [1, "56 余"],
    [2, "20 余"],
  ]);
  expect(figure.rows.map((row) => row.findings.map((one) => one.message))).toEqual([["自相矛盾"], []]);
  expect(figure.rows[0]?.cells["requests.received"]?.sources).toMatchObject([
    { reportId: 2, start: 7, quote: "56 余件" },
  ]);
  expect(figure.sourceLine).toBe("乙局、甲局 2023 年年报");
  expect(figure.notes).toEqual([{ mark: "1", text: "只列前二" }]);
});
