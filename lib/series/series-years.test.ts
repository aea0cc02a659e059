import { describe, expect, test } from "vitest";
import { toRecord } from "./report-case";
import { fillYears, toSeriesCells } from "./to-series-cells";

describe("years", () => {
  const claim = { metric: "requests.received", value: 20, change: -37.5, kind: "percent" as const, implied: 32 };
  const claims = [{ ...claim, start: 0, end: 5, quote: "37.5%" }];
  const now = toRecord({ table: [["requests.received", 20]], claims });

  test("a year without a report takes what the next one implies", () => {
    const cells = toSeriesCells({ agencyId: 1, reports: [now] }).filter((cell) => cell.series === "requests.received");
    expect(cells.map(({ year, value, status, qualifier }) => [year, value, status, qualifier])).toEqual([
      [2019, 32, "implied", "about"],
      [2020, 20, "stated", "exact"],
    ]);
  });

  test("a report of its own is not overruled", () => {
    const before = toRecord({ year: 2019, narrative: [["requests.received", 40]] });
    const cells = toSeriesCells({ agencyId: 1, reports: [now, before] });
    expect(cells.filter((cell) => cell.series === "requests.received").map(({ year, value }) => [year, value])).toEqual(
      [
        [2019, 40],
        [2020, 20],
      ],
    );
  });

  test("years without anything have no report", () => {
    const cells = toSeriesCells({ agencyId: 1, reports: [now] }).filter((cell) => cell.series === "requests.received");
    const filled = fillYears(cells, { agencyId: 1, series: "requests.received", from: 2018, to: 2021 });
    expect(filled.map(({ year, value, status }) => [year, value, status])).toEqual([
      [2018, null, "no-report"],
      [2019, 32, "implied"],
      [2020, 20, "stated"],
      [2021, null, "no-report"],
    ]);
  });
});
