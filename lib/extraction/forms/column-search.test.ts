import { expect, test } from "vitest";
import { type Placing, solveColumns } from "./column-search";

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
