import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readForms } from "./read-forms";
import { flatReport, gridDocument, KEEPING_LAYOUTS, LOSING_LAYOUTS } from "./sample-layouts";
import { disclosure2019, disclosure2021, requests, reviews, type SampleTable } from "./sample-tables";
import type { SourceDocument } from "@/lib/reading/source-document";

const count = fc.nat({ max: 1200 });
const parts = fc.array(count, { minLength: 6, maxLength: 6 });

/** A whole report's figures: requests add up by row and by column as the form wants them. */
const figures2021 = fc.record({
  disclosure: fc.array(count, { minLength: 10, maxLength: 10 }),
  outcomes: fc.array(parts, { minLength: 22, maxLength: 22 }),
  carried: fc.tuple(parts, parts),
  reviews: fc.array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 }),
});

type Figures = typeof figures2021 extends fc.Arbitrary<infer T> ? T : never;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function requestRows({ outcomes, carried: [carriedIn, extra] }: Figures, otherRows: number): number[][] {
  const own = outcomes.slice(0, 20 - 2 + otherRows);
  const total = Array.from({ length: 6 }, (_, column) => sum(own.map((row) => row[column] ?? 0)));
  const received = total.map((value, column) => value + (extra[column] ?? 0));
  const carriedOut = received.map((value, column) => value + (carriedIn[column] ?? 0) - (total[column] ?? 0));
  return [received, carriedIn, ...own, total, carriedOut].map((row) => [...row, sum(row)]);
}

function tables2021(figures: Figures): { tables: SampleTable[]; numbers: number[] } {
  const rows = requestRows(figures, 3);
  const cases = figures.reviews.flatMap((block) => [...block, sum(block)]);
  return {
    tables: [disclosure2021(written(figures.disclosure)), requests("2021", rows.map(written)), reviews(written(cases))],
    numbers: [...figures.disclosure.slice(0, 9), (figures.disclosure[9] ?? 0) * 10_000, ...rows.flat(), ...cases],
  };
}

function written(values: readonly number[]): string[] {
  return values.map(String);
}

function valuesRead(document: SourceDocument): number[] {
  return readForms(document, { year: 2022 }).facts.map((fact) => fact.value);
}

describe("a report of whole tables reads the same in every layout", () => {
  test("true grids", () => {
    fc.assert(
      fc.property(figures2021, (figures) => {
        const { tables, numbers } = tables2021(figures);
        expect(valuesRead(gridDocument(tables))).toEqual(numbers);
      }),
      { numRuns: 10, seed: 1 },
    );
  });

  test.each(Object.keys({ ...KEEPING_LAYOUTS, ...LOSING_LAYOUTS }))("%s", (name) => {
    const layout = { ...KEEPING_LAYOUTS, ...LOSING_LAYOUTS }[name];
    fc.assert(
      fc.property(figures2021, (figures) => {
        const { tables, numbers } = tables2021(figures);
        const document = flatReport(tables, (table) => layout?.(table) ?? "");
        expect(valuesRead(document)).toEqual(numbers);
      }),
      { numRuns: 10, seed: 1 },
    );
  });
});
