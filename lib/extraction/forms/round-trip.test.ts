import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SourceDocument } from "@/lib/reading/source-document";
import { readForms } from "./read-forms";
import { flatReport, gridDocument, KEEPING_LAYOUTS, LOSING_LAYOUTS } from "./sample-layouts";
import { disclosure2019, disclosure2021, requests, reviews, type SampleTable } from "./sample-tables";

const LAYOUTS = { ...KEEPING_LAYOUTS, ...LOSING_LAYOUTS };
const FORMS = [
  { form: "2019", year: 2020, disclosure: disclosure2019, figures: 22, otherRows: 1 },
  { form: "2021", year: 2023, disclosure: disclosure2021, figures: 10, otherRows: 3 },
] as const;
type FormCase = (typeof FORMS)[number];

const count = fc.oneof(fc.constant(0), fc.nat({ max: 1200 }));
const list = (length: number) => fc.array(count, { minLength: length, maxLength: length });
const arbitraryFigures = fc.record({
  disclosure: list(22),
  outcomes: fc.array(list(6), { minLength: 21, maxLength: 21 }),
  carriedIn: list(6),
  pending: list(6),
  reviews: fc.array(list(4), { minLength: 3, maxLength: 3 }),
});
type Figures = typeof arbitraryFigures extends fc.Arbitrary<infer T> ? T : never;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Rows of requests that add up by row and by column as the form wants them. */
function requestRows({ outcomes, carriedIn, pending }: Figures, otherRows: number): number[][] {
  const own = outcomes.slice(0, 18 + otherRows);
  const total = Array.from({ length: 6 }, (_, column) => sum(own.map((row) => row[column] ?? 0)));
  const received = total.map((value, column) => value + (pending[column] ?? 0));
  const carriedOut = pending.map((value, column) => value + (carriedIn[column] ?? 0));
  return [received, carriedIn, ...own, total, carriedOut].map((row) => [...row, sum(row)]);
}

/** The tables of a report, and what its facts must be, in reading order. */
function reportOf(
  figures: Figures,
  { form, disclosure, figures: size, otherRows }: FormCase,
  write: (n: number) => string,
) {
  const disclosed = figures.disclosure.slice(0, size);
  const rows = requestRows(figures, otherRows);
  const cases = figures.reviews.flatMap((block) => [...block, sum(block)]);
  const tables: SampleTable[] = [
    disclosure(disclosed.map(write)),
    requests(
      form,
      rows.map((row) => row.map(write)),
    ),
    reviews(cases.map(write)),
  ];
  const inYuan = form === "2021" ? disclosed.map((value, at) => (at === 9 ? value * 10_000 : value)) : disclosed;
  return { tables, numbers: [...inYuan, ...rows.flat(), ...cases] };
}

function factsOf(document: SourceDocument, year: number): number[] {
  const { facts } = readForms(document, { year });
  for (const { source } of facts) expect(document.text.slice(source.start, source.end)).toBe(source.quote);
  return facts.map((fact) => fact.value);
}

function statesOf(document: SourceDocument, year: number): string[] {
  const { facts, blanks } = readForms(document, { year });
  const stated = facts.map(({ metric, applicant, value }) => `${metric} ${applicant} ${value}`);
  return [...stated, ...blanks.map(({ metric, applicant }) => `${metric} ${applicant} blank`)].sort();
}

describe.each(FORMS)("form $form", (form) => {
  const check = (property: (figures: Figures) => void) =>
    fc.assert(fc.property(arbitraryFigures, property), { numRuns: 4, seed: 20241 });

  test("a whole table in true grids gives every figure", () => {
    check((figures) => {
      const { tables, numbers } = reportOf(figures, form, String);
      expect(factsOf(gridDocument(tables), form.year)).toEqual(numbers);
    });
  });

  test.each(Object.keys(LAYOUTS))("a whole table gives every figure: %s", (name) => {
    check((figures) => {
      const { tables, numbers } = reportOf(figures, form, String);
      expect(factsOf(flatReport(tables, LAYOUTS[name]), form.year)).toEqual(numbers);
    });
  });

  const blankZero = (value: number) => (value === 0 ? "" : String(value));

  test.each(Object.keys(KEEPING_LAYOUTS))("blank cells stay blank: %s", (name) => {
    check((figures) => {
      const { tables } = reportOf(figures, form, blankZero);
      const states = statesOf(gridDocument(tables), form.year);
      expect(statesOf(flatReport(tables, LAYOUTS[name]), form.year)).toEqual(states);
      expect(states.filter((state) => state.endsWith(" 0"))).toEqual([]);
    });
  });

  test.each(Object.keys(LOSING_LAYOUTS))("nothing is misplaced where blanks are lost: %s", (name) => {
    check((figures) => {
      const { tables } = reportOf(figures, form, blankZero);
      const states = new Set(statesOf(gridDocument(tables), form.year));
      const read = statesOf(flatReport(tables, LAYOUTS[name]), form.year);
      expect(read.filter((state) => !states.has(state))).toEqual([]);
    });
  });
});
