import { expect, test } from "vitest";
import type { SeriesCell } from "@/lib/domain/series-cell";
import { findMeasure, type Measure } from "./measures";
import { type RankedAgency, rankAgencies } from "./ranking";

const cell = (series: string, value: number | null, status: SeriesCell["status"] = "stated"): SeriesCell => ({
  agencyId: 1,
  year: 2023,
  series,
  value,
  status,
  qualifier: "exact",
  form: "2021",
  reportId: 9,
  flags: [],
  sources: [],
});
const agency = (slug: string, ...cells: SeriesCell[]): RankedAgency => ({
  slug,
  name: slug,
  regionCode: "370100",
  kind: "health",
  level: "city",
  cells,
});
function measureOf(code: string): Measure {
  const measure = findMeasure(code);
  if (!measure) throw new Error(code);
  return measure;
}

test("ranks stated values; implied and missing ones are counted apart", () => {
  const ranking = rankAgencies(measureOf("requests.received"), [
    agency("a", cell("requests.received", 5)),
    agency("b", cell("requests.received", 40)),
    agency("c", cell("requests.received", 99, "implied")),
    agency("d", cell("requests.received", null, "not-stated")),
    agency("e", cell("requests.received", 0)),
  ]);
  expect(ranking.ranked.map((one) => [one.rank, one.item.agency.slug, one.value, one.percentile])).toEqual([
    [1, "b", 40, null],
    [2, "a", 5, null],
    [3, "e", 0, null],
  ]);
  expect([ranking.median, ranking.without]).toEqual([5, 2]);
});

test("a ratio of under five cases is not ranked", () => {
  const ranking = rankAgencies(measureOf("ratio.denied"), [
    agency("a", cell("outcomes.denied", 1), cell("outcome.total", 4)),
    agency("b", cell("outcomes.denied", 1), cell("outcome.total", 5)),
  ]);
  expect(
    ranking.ranked.map((one) => [one.item.agency.slug, one.value, one.item.numerator, one.item.denominator]),
  ).toEqual([["b", 20, 1, 5]]);
});
