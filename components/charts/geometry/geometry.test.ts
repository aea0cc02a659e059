import { expect, test } from "vitest";
import { placeLabels } from "./label-places";
import { type LinePoint, listLabelled, toRuns } from "./line-runs";
import { layoutRows, PAGE_ROWS } from "./row-layout";
import { fits, toSegments } from "./segments";
import { toScale } from "./ticks";

const BREAKS = [
  { year: 2019, short: "", label: "" },
  { year: 2021, short: "", label: "" },
];

test.each([
  [57, [0, 20, 40, 60], 60],
  [174, [0, 50, 100, 150], 180],
  [5, [0, 1, 2, 3, 4, 5], 5],
  [0, [0], 1],
])("the axis of %d", (highest, ticks, max) => {
  expect(toScale(highest)).toEqual({ ticks, max });
});

const parts = (...values: (number | null)[]) => values.map((value, index) => ({ key: String(index), value }));

test.each([
  [
    "four outcomes and a gap",
    parts(4, null, 2, 4, 14, 1),
    25,
    [
      [0, 23],
      [24, 11],
      [36, 24],
      [61, 84],
      [146, 6],
    ],
  ],
  [
    "a bar shorter than the scale",
    parts(6, 2, 39, 10),
    60,
    [
      [0, 14],
      [15, 4],
      [20, 98],
      [119, 25],
    ],
  ],
  [
    "a part too small to see",
    parts(999, 1),
    1000,
    [
      [0, 151],
      [152, 2],
    ],
  ],
  ["nothing", parts(0, null), 10, []],
])("segments of %s", (_name, values, base, expected) => {
  expect(toSegments(values, base, 152).map(({ x, width }) => [x, width])).toEqual(expected);
});

test.each([
  ["2", 11, true],
  ["18", 15, false],
  ["24", 19, true],
  ["28 未分列", 151, true],
])("whether %s fits in %d px", (text, width, expected) => {
  expect(fits(text, width)).toBe(expected);
});

test("rows leave a gap where the form changes", () => {
  const layout = layoutRows([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025], BREAKS, PAGE_ROWS);
  expect(layout.rows.map((row) => row.top)).toEqual([0, 30, 88, 118, 176, 206, 236, 266, 296]);
  expect(layout.breaks.map((one) => one.y)).toEqual([74, 162]);
  expect(layout.height).toBe(326);
});

const point = (year: number, value: number, implied = false): LinePoint => ({
  year,
  value,
  implied,
  contradicted: false,
  text: String(value),
  basis: "",
});

test.each([
  ["adjoining years", [point(2021, 1), point(2022, 2), point(2023, 3)], [[2021, 2022, 2023]]],
  ["a missing year", [point(2021, 1), point(2023, 3)], [[2021], [2023]]],
  ["a change of meaning", [point(2018, 1), point(2019, 3)], [[2018], [2019]]],
  [
    "an implied start",
    [point(2021, 1, true), point(2022, 2), point(2023, 2)],
    [
      [2021, 2022],
      [2022, 2023],
    ],
  ],
])("runs over %s", (_name, points, expected) => {
  expect(toRuns(points, BREAKS).map((run) => run.points.map((one) => one.year))).toEqual(expected);
});

test("sums of different agencies are not joined", () => {
  const points = [point(2022, 1), { ...point(2023, 2), basis: "1,2" }, { ...point(2024, 3), basis: "1,2" }];
  expect(toRuns(points, []).map((run) => run.points.map((one) => one.year))).toEqual([[2022], [2023, 2024]]);
});

test("labels stand at ends, at points alone and at what is implied", () => {
  const points = [point(2018, 1), point(2021, 1, true), point(2022, 2), point(2023, 4), point(2025, 5)];
  expect(listLabelled(points, BREAKS).map((one) => one.year)).toEqual([2018, 2021, 2023, 2025]);
});

test("labels of one slot stand beside their points, apart", () => {
  const wanted = [
    { key: "a", x: 962, y: 48, text: "杭州 56", below: false },
    { key: "b", x: 962, y: 89, text: "南京 47", below: false },
    { key: "c", x: 962, y: 103, text: "济南 44", below: false },
    { key: "d", x: 327, y: 175, text: "青岛 28", below: false },
  ];
  expect(placeLabels(wanted, 1280, 400).map(({ key, x, y, anchor }) => [key, x, y, anchor])).toEqual([
    ["a", 973, 52, "start"],
    ["b", 973, 93, "start"],
    ["c", 973, 107, "start"],
    ["d", 327, 164, "middle"],
  ]);
});

test("labels at the right edge stand to the left", () => {
  const wanted = [
    { key: "a", x: 340, y: 50, text: "杭州 56", below: false },
    { key: "b", x: 340, y: 52, text: "南京 47", below: false },
  ];
  expect(placeLabels(wanted, 358, 400).map(({ x, y, anchor }) => [x, y, anchor])).toEqual([
    [329, 48, "end"],
    [329, 62, "end"],
  ]);
});

test("the labels of a slope stand outside its two years", () => {
  const wanted = [
    { key: "a", x: 300, y: 50, text: "杭州 39", below: false, side: "left" as const },
    { key: "b", x: 800, y: 40, text: "杭州 56", below: false, side: "right" as const },
  ];
  expect(placeLabels(wanted, 1280, 400).map(({ x, y, anchor }) => [x, y, anchor])).toEqual([
    [289, 54, "end"],
    [811, 44, "start"],
  ]);
});

test("labels stand above the axis, and move up where those of the next year would lie on them", () => {
  const wanted = [
    { key: "a", x: 100, y: 298, text: "济南全市 20", below: false },
    { key: "b", x: 100, y: 300, text: "淄博 0", below: false },
    { key: "c", x: 150, y: 299, text: "杭州全市 39", below: false },
  ];
  expect(placeLabels(wanted, 1280, 297).map(({ key, x, y, anchor }) => [key, x, y, anchor])).toEqual([
    ["a", 111, 283, "start"],
    ["b", 111, 297, "start"],
    ["c", 150, 272, "middle"],
  ]);
});
