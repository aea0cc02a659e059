import { expect, test } from "vitest";
import { openDatabase } from "@/db/open-database";
import { agency } from "@/db/schema/agency";
import { document } from "@/db/schema/document";
import { finding } from "@/db/schema/finding";
import { region } from "@/db/schema/region";
import { report } from "@/db/schema/report";
import { seriesValue } from "@/db/schema/series-value";
import { migrateDatabase } from "@/db/setup/migrate-database";
import {
  listComparedAgencies,
  listComparedCells,
  listComparedReports,
  listPeerAgencies,
  listReportYears,
} from "./compare";

const REGIONS = [
  ["370100", "济南市", "city"],
  ["370200", "青岛市", "city"],
  ["370202", "市南区", "district"],
] as const;
const AGENCIES = [
  [1, "jinan", "济南市城市管理局", "370100", "city-management", "city"],
  [2, "qingdao", "青岛市城市管理局", "370200", "city-management", "city"],
  [3, "shinan", "青岛市市南区人民政府", "370202", "government", "district"],
] as const;
/** Report id, agency, year, revision, current. */
const REPORTS = [
  [1, 1, 2020, 1, false],
  [2, 1, 2020, 2, true],
  [3, 1, 2023, 1, true],
  [4, 2, 2018, 1, true],
  [5, 3, 2017, 1, true],
] as const;

function openSeeded() {
  const db = openDatabase(":memory:");
  migrateDatabase(db);
  for (const [code, name, level] of REGIONS) {
    db.insert(region).values({ code, level, name, fullName: name, pinyin: "x", initials: "x" }).run();
  }
  for (const [id, slug, name, regionCode, kind, level] of AGENCIES) {
    db.insert(agency).values({ id, slug, name, pinyin: "x", initials: "x", regionCode, kind, level }).run();
  }
  for (const [id, agencyId, year, revision, isCurrent] of REPORTS)
    seedReport(db, { id, agencyId, year, revision, isCurrent });
  const cell = { qualifier: "exact" as const, form: "2019" as const, flags: [], sources: [] };
  db.insert(seriesValue)
    .values([
      { ...cell, agencyId: 1, year: 2020, series: "requests.received", value: 20, status: "stated", reportId: 2 },
      { ...cell, agencyId: 1, year: 2023, series: "requests.received", value: null, status: "not-stated", reportId: 3 },
      { ...cell, agencyId: 1, year: 2020, series: "outcome.total", value: 25, status: "stated", reportId: 2 },
    ])
    .run();
  return db;
}

type Seeded = { id: number; agencyId: number; year: number; revision: number; isCurrent: boolean };

function seedReport(db: ReturnType<typeof openDatabase>, { id, agencyId, year, revision, isCurrent }: Seeded) {
  const added = { addedAt: "2026-01-01T00:00:00Z" };
  db.insert(document)
    .values({
      ...added,
      id,
      sha256: String(id).padStart(64, "0"),
      fileName: "a.txt",
      mediaType: "text/plain",
      byteLength: 1,
      addedBy: "test",
    })
    .run();
  db.insert(report)
    .values({
      ...added,
      id,
      agencyId,
      year,
      revision,
      isCurrent,
      documentId: id,
      form: "2019",
      kind: "annual-report",
      title: "年报",
      repairs: [],
      extractorVersion: "1",
      detectedAgency: "",
      detectedYear: year,
      factCount: 0,
      errorCount: 0,
      warningCount: 0,
    })
    .run();
}

const WORDS = { fingerprint: "", metrics: [], applicant: "total", messageZh: "不符", messageEn: "differs", spans: [] };

test.each([
  [{ slugs: ["jinan", "nowhere"], regions: [] }, ["jinan"]],
  [{ slugs: [], regions: ["370200"] }, ["qingdao", "shinan"]],
  [{ slugs: ["jinan"], regions: ["370202"] }, ["jinan", "shinan"]],
  [{ slugs: [], regions: ["370000"] }, ["jinan", "qingdao", "shinan"]],
  [{ slugs: [], regions: [] }, []],
])("the agencies of %j", async (asked, expected) => {
  const agencies = await listComparedAgencies(openSeeded(), asked);
  expect(agencies.map((one) => one.slug).toSorted()).toEqual(expected);
});

test("reports are the current revisions, by agency then year", async () => {
  const reports = await listComparedReports(openSeeded(), [1, 3]);
  expect(reports.map((one) => [one.reportId, one.year])).toEqual([
    [2, 2020],
    [3, 2023],
    [5, 2017],
  ]);
});

test("cells are those of the series asked for", async () => {
  const cells = await listComparedCells(openSeeded(), { agencyIds: [1], series: ["requests.received"] });
  expect(cells.map((one) => [one.year, one.value, one.status])).toEqual([
    [2020, 20, "stated"],
    [2023, null, "not-stated"],
  ]);
});

test("findings leave out notes, dismissed ones and old revisions", async () => {
  const db = openSeeded();
  db.insert(finding)
    .values([
      { ...WORDS, key: "1", reportId: 2, rule: "balance", severity: "error", left: 20, right: 25 },
      { ...WORDS, key: "2", reportId: 2, rule: "items-change", severity: "note" },
      { ...WORDS, key: "3", reportId: 2, rule: "channel-sum", severity: "warning", state: "dismissed" },
      { ...WORDS, key: "4", reportId: 1, rule: "balance", severity: "error" },
    ])
    .run();
  const reports = await listComparedReports(db, [1]);
  expect(reports.map((one) => [one.reportId, one.findings])).toEqual([
    [2, [{ rule: "balance", severity: "error", left: 20, right: 25, message: { zh: "不符", en: "differs" } }]],
    [3, []],
  ]);
});

test("peers come before others, then those with more reports", async () => {
  const peers = await listPeerAgencies(openSeeded(), { kind: "city-management", level: "city", limit: 3 });
  expect(peers.map((one) => one.slug)).toEqual(["jinan", "qingdao", "shinan"]);
});

test("years with a current report, once each", async () => {
  expect(await listReportYears(openSeeded(), [1])).toEqual([
    { agencyId: 1, year: 2020 },
    { agencyId: 1, year: 2023 },
  ]);
});
