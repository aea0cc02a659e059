import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { OwnedDb } from "@/db/open-database";
import { correction, fact } from "@/db/schema/fact";
import { finding } from "@/db/schema/finding";
import { report } from "@/db/schema/report";
import { seriesValue } from "@/db/schema/series-value";
import type { Finding } from "@/lib/extraction/extraction";
import { givenFact, givenReport, NOW } from "@/lib/services/testing/given-report";
import { openTestDatabase } from "@/lib/services/testing/open-test-database";
import { correctFact } from "./correct-fact";
import { settleFinding } from "./settle-finding";
import { storeReport } from "./store-report";
import { writeReading } from "./write-reading";

let db: OwnedDb;
beforeEach(() => {
  db = openTestDatabase();
});

const given = (value: number, findings: Finding[] = [], start = 9) =>
  givenReport({ facts: [givenFact("requests.received", value, start)], findings });
const reread = (input: ReturnType<typeof given>) => writeReading(db, 1, input.read.extraction);
const findFact = () => db.select().from(fact).get();
const findValue = () => db.select().from(seriesValue).where(eq(seriesValue.series, "requests.received")).get()?.value;
const unbalanced = (left: number, right: number): Finding => ({
  ...{ rule: "ambiguous-row", severity: "error", metrics: ["requests.received"], applicant: "total", left, right },
  ...{ message: { zh: "不等", en: "unequal" }, spans: [] },
});
const decision = { reason: "read from the page", who: "tester", now: NOW };

test("a corrected figure counts, is on record, and survives a new reading", () => {
  storeReport(db, given(20));
  correctFact(db, { factId: 1, newValue: 21, ...decision });
  expect(findFact()).toMatchObject({ value: 21, state: "corrected", quote: "20" });
  expect(findValue()).toBe(21);
  reread(given(20));
  expect(findFact()).toMatchObject({ value: 21, state: "corrected" });
  expect(db.select().from(correction).all()).toMatchObject([
    { oldValue: 20, newValue: 21, reason: "read from the page", who: "tester" },
  ]);
});

test("a correction follows its figure to another place, and stands alone where the figure is gone", () => {
  storeReport(db, given(20));
  correctFact(db, { factId: 1, newValue: 21, ...decision });
  reread(given(20, [], 12));
  expect(findFact()).toMatchObject({ value: 21, start: 12 });
  reread(givenReport({}));
  expect(findFact()).toMatchObject({ value: 21, start: 9, quote: "20", rule: "correction" });
});

test("a rejected figure counts nowhere; a confirmed one stays as it is", () => {
  storeReport(db, given(20));
  correctFact(db, { factId: 1, newValue: 20, ...decision });
  expect(findFact()).toMatchObject({ value: 20, state: "confirmed" });
  correctFact(db, { factId: 1, newValue: null, ...decision });
  expect(findFact()).toMatchObject({ value: 20, state: "rejected" });
  expect(findValue()).toBeNull();
  expect(db.select().from(report).get()).toMatchObject({ factCount: 0 });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d is no correction", (newValue) => {
  storeReport(db, given(20));
  expect(() => correctFact(db, { factId: 1, newValue, ...decision })).toThrowError(/not a number/);
  expect(findFact()).toMatchObject({ value: 20, state: "extracted" });
});

test("a verdict survives a new reading, unless the values changed; a finding no longer raised goes", () => {
  storeReport(db, given(20, [unbalanced(20, 25)]));
  expect(db.select().from(report).get()).toMatchObject({ errorCount: 1 });
  settleFinding(db, { findingId: 1, state: "dismissed", note: "no matter", who: "tester", now: NOW });
  expect(db.select().from(report).get()).toMatchObject({ errorCount: 0 });
  reread(given(20, [unbalanced(20, 25)]));
  expect(db.select().from(finding).all()).toMatchObject([
    { state: "dismissed", settledBy: "tester", settledNote: "no matter" },
  ]);
  reread(given(20, [unbalanced(20, 26)]));
  expect(db.select().from(finding).all()).toMatchObject([{ state: "open", settledBy: null, right: 26 }]);
  reread(given(20));
  expect(db.select().from(finding).all()).toEqual([]);
});

test("an open contradiction marks the values it touches, a dismissed one does not", () => {
  storeReport(db, given(20, [unbalanced(20, 25)]));
  const findFlags = () => db.select().from(seriesValue).where(eq(seriesValue.series, "requests.received")).get()?.flags;
  expect(findFlags()).toEqual(["ambiguous-row"]);
  settleFinding(db, { findingId: 1, state: "extraction-error", note: "", who: "tester", now: NOW });
  expect(findFlags()).toEqual([]);
});
