import { expect, test } from "vitest";
import { openDatabase } from "@/db/open-database";
import { agency } from "@/db/schema/agency";
import { document } from "@/db/schema/document";
import { region } from "@/db/schema/region";
import { report } from "@/db/schema/report";
import { seriesValue } from "@/db/schema/series-value";
import { migrateDatabase } from "@/db/setup/migrate-database";
import { type AgencyFilter, listAgencies, listAgencyFacets } from "./agencies";
import { getCounts, listCoverage, listShowcases } from "./overview";
import { listProfilePeers } from "./profile";

type Stated = [agency: string, year: number, series: string, value: number];

/** City bureaus of 济南 and one district government, with the values given; a report for every agency and year. */
function openWith(values: Stated[]) {
  const db = openDatabase(":memory:");
  migrateDatabase(db);
  for (const [code, name] of [
    ["370100", "济南市"],
    ["370202", "市南区"],
  ] as const) {
    db.insert(region).values({ code, level: "city", name, fullName: name, pinyin: "x", initials: "x" }).run();
  }
  const names = [...new Set(values.map(([name]) => name))];
  names.forEach((name, index) => {
    const isDistrict = name.endsWith("政府");
    db.insert(agency)
      .values({
        id: index + 1,
        slug: name,
        name,
        pinyin: "x",
        initials: "x",
        regionCode: isDistrict ? "370202" : "370100",
        kind: isDistrict ? "government" : "city-management",
        level: isDistrict ? "district" : "city",
      })
      .run();
  });
  const reports = new Map<string, number>();
  for (const [name, year, series, value] of values) {
    const agencyId = names.indexOf(name) + 1;
    const key = `${name} ${year}`;
    if (!reports.has(key)) reports.set(key, insertReport(db, agencyId, year, reports.size + 1));
    db.insert(seriesValue)
      .values({
        agencyId,
        year,
        series,
        value,
        status: "stated",
        qualifier: "exact",
        form: "prose",
        reportId: reports.get(key) ?? null,
        flags: [],
        sources: [],
      })
      .run();
  }
  return db;
}

function insertReport(db: ReturnType<typeof openDatabase>, agencyId: number, year: number, id: number): number {
  const at = "2026-01-01T00:00:00Z";
  const bytes = { sha256: String(id).padStart(64, "0"), fileName: "a.txt", mediaType: "text/plain", byteLength: 1 };
  db.insert(document)
    .values({ id, ...bytes, addedAt: at, addedBy: "test" })
    .run();
  db.insert(report)
    .values({
      id,
      agencyId,
      year,
      revision: 1,
      isCurrent: true,
      documentId: id,
      form: "prose",
      kind: "annual-report",
      title: "年报",
      repairs: [],
      extractorVersion: "0",
      detectedAgency: "甲",
      detectedYear: year,
      factCount: 3,
      errorCount: year === 2020 ? 1 : 0,
      warningCount: 0,
      addedAt: at,
    })
    .run();
  return id;
}

const VALUES: Stated[] = [
  ["甲局", 2020, "requests.received", 20],
  ["甲局", 2023, "requests.received", 44],
  ["甲局", 2020, "disclosure.website", 1373],
  ["甲局", 2023, "disclosure.website", 743],
  ["乙局", 2023, "requests.received", 56],
  ["丙局", 2023, "requests.received", 10],
  ["丁政府", 2017, "requests.received", 174],
  ["丁政府", 2017, "reconsideration.total", 25],
  ["丁政府", 2017, "reconsideration.corrected", 10],
];
const ALL: AgencyFilter = { text: "", province: "", city: "", level: "", kind: "" };

test.each([
  [{ order: "reports" }, ALL, ["甲局", "丙局", "乙局", "丁政府"]],
  [{ order: "series" }, ALL, ["丁政府", "乙局", "甲局", "丙局"]],
  [{ order: "series" }, { ...ALL, city: "370100" }, ["乙局", "甲局", "丙局"]],
  [{ order: "name" }, { ...ALL, text: "局" }, ["丙局", "乙局", "甲局"]],
  [{ order: "name" }, { ...ALL, level: "district" }, ["丁政府"]],
  [{ order: "name" }, { ...ALL, kind: "audit" }, []],
])("lists agencies by %j", async ({ order }, filter, expected) => {
  const page = { filter, order, series: "requests.received", limit: 10, offset: 0 };
  const { agencies, total } = await listAgencies(openWith(VALUES), page);
  expect(agencies.map((one) => one.name)).toEqual(expected);
  expect(total).toBe(expected.length);
});

test("a page of the list knows the total and carries the years of its agencies", async () => {
  const page = { filter: ALL, order: "reports", series: "requests.received", limit: 1, offset: 0 };
  const { agencies, total } = await listAgencies(openWith(VALUES), page);
  expect(total).toBe(4);
  expect(agencies[0]).toMatchObject({
    reports: 2,
    points: [
      { year: 2020, value: 20, status: "stated" },
      { year: 2023, value: 44, status: "stated" },
    ],
  });
});

test("facets count agencies, cities only of the chosen province", async () => {
  const facets = await listAgencyFacets(openWith(VALUES), { province: "370000" });
  expect(facets.map((one) => `${one.facet} ${one.code} ${one.agencies}`)).toEqual([
    "city 370100 3",
    "city 370200 1",
    "kind city-management 3",
    "kind government 1",
    "level city 3",
    "level district 1",
    "province 370000 4",
  ]);
});

test("counts what is on file", async () => {
  expect(await getCounts(openWith(VALUES))).toEqual({
    reports: 5,
    agencies: 4,
    from: 2017,
    to: 2023,
    figures: 15,
    errors: 1,
  });
});

test("covers the largest group first, its best reported agency first", async () => {
  const rows = await listCoverage(openWith(VALUES), { perGroup: 2, limit: 3 });
  expect(rows.map((row) => [row.name, row.cells.map((cell) => cell.year)])).toEqual([
    ["甲局", [2020, 2023]],
    ["丙局", [2023]],
    ["丁政府", [2017]],
  ]);
});

test("offers comparisons from the data alone", async () => {
  const rows = await listShowcases(openWith(VALUES), ["disclosure.website"]);
  expect(rows.map((row) => `${row.part} ${row.name} ${row.series} ${row.year} ${row.value}`)).toEqual([
    "channels 甲局 disclosure.website 2020 1373",
    "channels 甲局 disclosure.website 2023 743",
    "corrected 丁政府 reconsideration.corrected 2017 10",
    "corrected 丁政府 reconsideration.total 2017 25",
    "peers 丙局 requests.received 2023 10",
    "peers 乙局 requests.received 2023 56",
    "peers 甲局 requests.received 2023 44",
  ]);
});

test("offers nothing where nothing is on file", async () => {
  expect(await listShowcases(openWith([]), ["disclosure.website"])).toEqual([]);
});

test("peers are of the same kind and level, nearest first, with this agency's standing", async () => {
  const me = { id: 1, kind: "city-management", level: "city", regionCode: "370100", value: 44, year: 2023, limit: 4 };
  const { nearest, stating, fewer } = await listProfilePeers(openWith(VALUES), me);
  expect(nearest.map((peer) => [peer.name, peer.value])).toEqual([
    ["乙局", 56],
    ["丙局", 10],
  ]);
  expect([stating, fewer]).toEqual([3, 1]);
});
