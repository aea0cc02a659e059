import { asc, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { OwnedDb } from "@/db/open-database";
import { findOriginal } from "@/db/queries/report";
import { searchReports, searchSubjects } from "@/db/queries/search";
import { agency } from "@/db/schema/agency";
import { staleTag } from "@/db/schema/cache";
import { fact } from "@/db/schema/fact";
import { report } from "@/db/schema/report";
import { seriesValue } from "@/db/schema/series-value";
import { givenFact, givenReport, NOW } from "@/lib/services/testing/given-report";
import { openTestDatabase } from "@/lib/services/testing/open-test-database";
import { correctReport } from "./correct-report";
import { deleteReport } from "./delete-report";
import { storeReport } from "./store-report";

const JINAN = "jinan-shi-chengshi-guanli-ju";
let db: OwnedDb;
beforeEach(() => {
  db = openTestDatabase();
});

const listReports = () =>
  db
    .select({ id: report.id, year: report.year, revision: report.revision, isCurrent: report.isCurrent })
    .from(report)
    .orderBy(asc(report.id))
    .all();
const findReceived = () =>
  db
    .select({ year: seriesValue.year, value: seriesValue.value, status: seriesValue.status })
    .from(seriesValue)
    .where(eq(seriesValue.series, "requests.received"))
    .orderBy(asc(seriesValue.year))
    .all();
const received = (value: number, start = 9) => givenFact("requests.received", value, start);

test("stores a report with its agency, figures, full text and original bytes", async () => {
  const { reportId, isDuplicate } = storeReport(db, givenReport({ facts: [received(20)] }));
  expect(isDuplicate).toBe(false);
  const stored = db.select().from(agency).get();
  expect(stored).toMatchObject({
    slug: JINAN,
    name: "济南市城市管理局",
    kind: "city-management",
    level: "city",
    initials: "jnscsglj",
  });
  expect(findReceived()).toEqual([{ year: 2020, value: 20, status: "stated" }]);
  expect(await searchReports(db, { text: "收到 20", limit: 5 })).toMatchObject([
    {
      reportId,
      agencySlug: JINAN,
      year: 2020,
      spans: [
        { start: 5, end: 7 },
        { start: 9, end: 11 },
      ],
    },
  ]);
  expect((await findOriginal(db, reportId))?.bytes.toString()).toBe("2020年收到申请20件。");
  for (const text of ["济南城管局", "jncgj", "jinancheng", "城市管理", "csgl"]) {
    expect(await searchSubjects(db, { text, limit: 1 })).toMatchObject([{ type: "agency", address: JINAN }]);
  }
});

test("the same bytes twice are one document", () => {
  const first = storeReport(db, givenReport({}));
  expect(storeReport(db, givenReport({}))).toEqual({ reportId: first.reportId, isDuplicate: true });
  expect(listReports()).toHaveLength(1);
});

test("a changed report of the same agency and year is a new revision, and the old one stays", () => {
  storeReport(db, givenReport({ facts: [received(20)] }));
  storeReport(db, givenReport({ facts: [received(25)], bytes: "changed" }));
  expect(listReports()).toEqual([
    { id: 1, year: 2020, revision: 1, isCurrent: false },
    { id: 2, year: 2020, revision: 2, isCurrent: true },
  ]);
  expect(findReceived()).toEqual([{ year: 2020, value: 25, status: "stated" }]);
  expect(db.select().from(fact).where(eq(fact.reportId, 1)).all()).toHaveLength(1);
});

test("a summary of work does not take the place of a report", () => {
  storeReport(db, givenReport({ facts: [received(20)] }));
  storeReport(db, givenReport({ facts: [received(9)], bytes: "summary", kind: "work-summary" }));
  expect(listReports().map((one) => one.isCurrent)).toEqual([true, false]);
  expect(findReceived()).toEqual([{ year: 2020, value: 20, status: "stated" }]);
});

test("what a person set right before saving stands; what was detected is kept", () => {
  storeReport(db, { ...givenReport({}), override: { agencyName: "青岛市城市管理局", year: 2021 } });
  expect(db.select().from(report).get()).toMatchObject({
    year: 2021,
    detectedAgency: "济南市城市管理局",
    detectedYear: 2020,
  });
  expect(db.select().from(agency).get()?.name).toBe("青岛市城市管理局");
});

test("a report given to another agency and year moves its figures; an empty agency goes", async () => {
  storeReport(db, givenReport({ facts: [received(20)] }));
  const moved = { reportId: 1, agencyName: "青岛市城市管理局", year: 2019, reason: "misread", who: "tester", now: NOW };
  expect(correctReport(db, moved)).toEqual({ agencySlug: "qingdao-shi-chengshi-guanli-ju" });
  expect(findReceived()).toEqual([{ year: 2019, value: 20, status: "stated" }]);
  expect(db.select({ name: agency.name }).from(agency).all()).toEqual([{ name: "青岛市城市管理局" }]);
  expect(await searchSubjects(db, { text: "济南市城市管理局", limit: 3 })).toEqual([]);
  expect(() => correctReport(db, moved)).toThrowError(/as they stand already/);
});

test("a deleted report leaves nothing, and the revision before it is current again", async () => {
  storeReport(db, givenReport({ facts: [received(20)], text: "2020年收到申请20件。" }));
  storeReport(db, givenReport({ facts: [received(25)], text: "更正后收到申请25件。" }));
  deleteReport(db, { reportId: 2, now: NOW });
  expect(listReports()).toEqual([{ id: 1, year: 2020, revision: 1, isCurrent: true }]);
  expect(findReceived()).toEqual([{ year: 2020, value: 20, status: "stated" }]);
  expect(await searchReports(db, { text: "更正后", limit: 5 })).toEqual([]);
  expect(() => deleteReport(db, { reportId: 2, now: NOW })).toThrowError(/no report number 2/);
});

test("an agency whose region the list of divisions lacks stands in the region above", () => {
  const input = givenReport({ agency: "杨凌示范区审计局" });
  input.read.extraction.report.region.code = "619999";
  storeReport(db, input);
  expect(db.select().from(agency).get()).toMatchObject({ regionCode: "610000" });
});

test("a write names the pages it made stale", () => {
  storeReport(db, givenReport({}));
  const tags = db.select({ tag: staleTag.tag }).from(staleTag).all();
  expect(tags.map((row) => row.tag)).toEqual([
    "overview",
    "agencies",
    "findings",
    "compare",
    `agency:${JINAN}`,
    "report:1",
  ]);
});
