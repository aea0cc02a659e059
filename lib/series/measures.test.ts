import { describe, expect, test } from "vitest";
import { getSeries, RATIOS } from "@/lib/domain/dictionary";
import type { SeriesCell } from "@/lib/domain/series-cell";
import { listBreaks } from "./breaks";
import { findChange, findYearOverYear } from "./changes";
import { canNormalise, findBase, normalise } from "./normalise";
import { listPeers } from "./peers";
import { median, rank } from "./ranks";
import { toRatio } from "./ratios";
import { sumRegion } from "./region-sums";

function cell(series: string, year: number, value: number | null, more: Partial<SeriesCell> = {}): SeriesCell {
  const status = value === null ? "not-stated" : "stated";
  const rest = { agencyId: 1, qualifier: "exact" as const, form: null, reportId: 1, flags: [], sources: [] };
  return { ...rest, series, year, value, status, ...more };
}

describe("ratios", () => {
  test.each<[string, Record<string, number | null>, unknown]>([
    [
      "ratio.granted",
      { "outcomes.granted": 6, "outcomes.partial": 2, "outcome.total": 57 },
      { value: 800 / 57, numerator: 8, denominator: 57, status: "stated", flags: [] },
    ],
    [
      "ratio.granted",
      { "outcomes.granted": 4, "outcomes.partial": null, "outcome.total": 25 },
      { value: 16, numerator: 4, denominator: 25, status: "stated", flags: [] },
    ],
    [
      "ratio.granted",
      { "outcomes.granted": 2, "outcome.total": 4 },
      { value: null, numerator: 2, denominator: 4, status: "too-few", flags: [] },
    ],
    [
      "ratio.denied",
      { "outcomes.denied": 2, "outcome.total": null },
      { value: null, numerator: 2, denominator: null, status: "not-stated", flags: [] },
    ],
    [
      "ratio.carried_out",
      { "requests.carried_out": 3, "requests.received": 20, "requests.carried_in": null },
      { value: null, numerator: 3, denominator: null, status: "not-stated", flags: [] },
    ],
    [
      "ratio.reconsideration",
      { "reconsideration.total": 3, "requests.received": 40 },
      { value: 7.5, numerator: 3, denominator: 40, status: "stated", flags: [] },
    ],
    [
      "ratio.reconsideration_corrected",
      { "reconsideration.corrected": 10, "reconsideration.total": 25 },
      { value: 40, numerator: 10, denominator: 25, status: "stated", flags: [] },
    ],
  ])("%s of %j", (code, values, expected) => {
    const ratio = RATIOS.get(code);
    const cells = new Map(Object.entries(values).map(([series, value]) => [series, cell(series, 2023, value)]));
    expect(ratio && toRatio(ratio, cells)).toEqual(expected);
  });
});

describe("normalising", () => {
  const cells = [
    cell("outcomes.granted", 2020, 4),
    cell("outcomes.granted", 2021, null),
    cell("outcomes.granted", 2022, 6),
  ];
  const base = [cell("outcome.total", 2020, 25), cell("outcome.total", 2022, 4)];

  test.each([
    [
      "abs",
      [
        [4, "stated"],
        [null, "not-stated"],
        [6, "stated"],
      ],
    ],
    [
      "index",
      [
        [100, "stated"],
        [null, "not-stated"],
        [150, "stated"],
      ],
    ],
    [
      "share",
      [
        [16, "stated"],
        [null, "not-stated"],
        [null, "too-few"],
      ],
    ],
  ] as const)("%s", (norm, expected) => {
    expect(normalise(cells, norm, base).map(({ value, status }) => [value, status])).toEqual(expected);
  });

  test("what a share is taken of, and what cannot be one", () => {
    expect(findBase(getSeries("requests.channel.mail"), "share")).toBe("requests.received");
    expect(findBase(getSeries("reconsideration.total"), "per100")).toBe("requests.received");
    expect(canNormalise(getSeries("disclosure.website"), "share")).toBe(false);
    expect(canNormalise(getSeries("requests.received"), "per100")).toBe(false);
  });
});

test("a city sums its agencies' own figures and says how many stated one", () => {
  const cells = [
    cell("requests.received", 2022, 5),
    cell("requests.received", 2022, 7, { agencyId: 2, flags: ["balance"] }),
    cell("requests.received", 2022, 9, { agencyId: 3, status: "implied" }),
    cell("requests.received", 2021, null),
  ];
  expect(sumRegion("requests.received", cells, 4)).toEqual([
    { year: 2021, series: "requests.received", value: null, reported: 0, of: 4, flags: [] },
    { year: 2022, series: "requests.received", value: 12, reported: 2, of: 4, flags: ["balance"] },
  ]);
});

describe("ranks", () => {
  const items = [10, 40, null, 20, 20, 30].map((value, id) => ({ id, value }));

  test("highest first, equals share a rank, nothing is left out but the unknown", () => {
    const ranked = rank(items, (item) => item.value);
    expect(ranked.map((one) => [one.item.id, one.rank, one.percentile])).toEqual([
      [1, 1, 100],
      [5, 2, 75],
      [3, 3, 25],
      [4, 3, 25],
      [0, 5, 0],
    ]);
  });

  test("fewer than five have no percentile", () => {
    expect(rank(items.slice(0, 4), (item) => item.value)[0]?.percentile).toBeNull();
  });

  test.each([
    [[], null],
    [[3], 3],
    [[4, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])("the median of %j is %j", (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe("changes", () => {
  const series = getSeries("outcomes.other");
  const cells = [cell(series.code, 2018, 4), cell(series.code, 2020, 0), cell(series.code, 2021, 6)];

  test.each([
    [2021, { from: 2020, to: 2021, difference: 6, percent: null }, [2021]],
    [2020, { from: 2018, to: 2020, difference: -4, percent: -100 }, [2019]],
  ])("in %i", (year, expected, breaks) => {
    const change = findChange(series, cells, year);
    expect(change).toMatchObject(expected);
    expect(change?.breaks.map((one) => one.at)).toEqual(breaks);
  });

  test("no change on the year before where that year has no figure", () => {
    expect(findYearOverYear(series, cells, 2020)).toBeNull();
    expect(findYearOverYear(series, cells, 2021)?.difference).toBe(6);
  });

  test.each([
    [2015, 2018, []],
    [2018, 2019, [2019]],
    [2022, 2018, [2019, 2021]],
  ])("between %i and %i the meaning changes in %j", (from, to, expected) => {
    expect(listBreaks(series, from, to).map((one) => one.at)).toEqual(expected);
  });
});

test("peers are of one kind and level, nearest in volume first", () => {
  const own = { agencyId: 1, kind: "urban", level: "city", volume: 44 };
  const others = [
    { agencyId: 2, kind: "urban", level: "city", volume: 400 },
    { agencyId: 3, kind: "urban", level: "city", volume: null },
    { agencyId: 4, kind: "urban", level: "district", volume: 44 },
    { agencyId: 5, kind: "urban", level: "city", volume: 47 },
    { agencyId: 6, kind: "school", level: "city", volume: 44 },
    { agencyId: 7, kind: "urban", level: "city", volume: 28 },
  ];
  expect(listPeers(own, [own, ...others], 3).map((one) => one.agencyId)).toEqual([5, 7, 2]);
});
