import fc from "fast-check";
import { expect, test } from "vitest";
import { readForms } from "./read-forms";
import { flatReport, KEEPING_LAYOUTS, LOSING_LAYOUTS, textDocument } from "./sample-layouts";
import { disclosure2021, requests, reviews } from "./sample-tables";

const ROWS = Array.from({ length: 25 }, (_, row) => [row, 1, 0, 0, 2, 0, row + 3].map(String));
const TABLES = [
  disclosure2021("0 0 2 5 1 38 97 12 0 36".split(" ")),
  requests("2021", ROWS),
  reviews("1 0 0 0 1 0 0 2 0 2 0 0 0 1 1".split(" ")),
];
const REPORTS = Object.values({ ...KEEPING_LAYOUTS, ...LOSING_LAYOUTS }).map(
  (layout) => flatReport(TABLES, layout).text,
);

/** Damage of the kinds that copying does: a stretch lost, doubled or put elsewhere, a character put in. */
const damage = fc.record({
  report: fc.nat({ max: REPORTS.length - 1 }),
  cuts: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 60 })), { maxLength: 6 }),
  insert: fc.constantFrom("", "|", "\t", "\n", "7", "——", "（", "一、", "2021年\n", "合计 "),
});

test("a damaged report never throws, and every fact and blank stays inside the text", () => {
  fc.assert(
    fc.property(damage, ({ report, cuts, insert }) => {
      let text = REPORTS[report] ?? "";
      for (const [place, length] of cuts) {
        const at = Math.floor(place * text.length);
        text = text.slice(0, at) + insert + text.slice(at + length);
      }
      const { facts, blanks, consumed } = readForms(textDocument(text), { year: 2022 });
      for (const { source } of facts) expect(text.slice(source.start, source.end)).toBe(source.quote);
      for (const span of [...blanks, ...consumed]) {
        expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
      }
      const places = facts.map(({ source }) => `${source.start}-${source.end}`);
      expect(new Set(places).size).toBe(places.length);
    }),
    { numRuns: 120, seed: 7 },
  );
});

test("any text at all is read without complaint", () => {
  const piece = fc.constantFrom(
    "规章",
    "5",
    "|",
    "\t",
    "\n",
    "总计",
    "第二十条第（一）项",
    "本年制发件数",
    "0",
    " ",
    "其他",
    "行政复议",
    "12，5",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 80 }), (pieces) => {
      const text = pieces.join("");
      expect(readForms(textDocument(text), { year: 2022 })).toEqual(readForms(textDocument(text), { year: 2022 }));
    }),
    { numRuns: 120, seed: 11 },
  );
});
