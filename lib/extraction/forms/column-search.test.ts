import { expect, test } from "vitest";
import { type Placing, solveCells, solveColumns } from "./column-search";

const _ = null;
const onlyNatural: Placing = [3, _, _, _, _, _, 3];
const onlyBusiness: Placing = [_, 3, _, _, _, _, 3];

test("a row with one option that the columns accept is placed", () => {
  const rows = [
    { metric: "requests.received", options: [onlyNatural] },
    { metric: "outcome.granted", options: [onlyNatural, onlyBusiness] },
    { metric: "outcome.total", options: [onlyNatural, onlyBusiness] },
  ];
  expect(solveColumns(rows)).toEqual([onlyNatural, onlyNatural, onlyNatural]);
});

test("rows that may be exchanged are left open", () => {
  const rows = ["requests.received", "outcome.granted", "outcome.total"].map((metric) => ({
    metric,
    options: [onlyNatural, onlyBusiness],
  }));
  expect(solveColumns(rows)).toEqual([null, null, null]);
});

test("totals that contradict each other place nothing", () => {
  const rows = [
    { metric: "requests.received", options: [onlyNatural] },
    { metric: "outcome.granted", options: [onlyNatural, onlyBusiness] },
    { metric: "outcome.total", options: [[5, _, _, _, _, _, 5] as Placing] },
  ];
  expect(solveColumns(rows)).toEqual([onlyNatural, null, [5, _, _, _, _, _, 5]]);
});

test("of a row that fits in several ways the figures that all of them share are sure", () => {
  const whole: Placing = [3, 0, 0, _, _, _, 3];
  const rows = [
    { metric: "requests.received", options: [whole] },
    {
      metric: "outcome.granted",
      options: [
        [3, 0, _, _, _, _, 3],
        [3, _, 0, _, _, _, 3],
        [_, 3, 0, _, _, _, 3],
      ],
    },
    { metric: "outcome.total", options: [whole] },
  ];
  expect(solveColumns(rows)[1]).toBeNull();
  expect(solveCells(rows)[1]).toEqual([3, _, _, _, _, _, 3]);
});
