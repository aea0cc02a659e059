import { beforeAll, expect, test } from "vitest";
import { type OwnedDb, openDatabase } from "@/db/open-database";
import { loadRegions } from "@/db/setup/load-regions";
import { migrateDatabase } from "@/db/setup/migrate-database";
import { searchReports, searchSubjects } from "./search";

let db: OwnedDb;
beforeAll(() => {
  db = openDatabase(":memory:");
  migrateDatabase(db);
  loadRegions(db);
});

test.each([
  ["济南", "city:370100"],
  ["济南市", "city:370100"],
  ["jinan", "city:370100"],
  ["JiNan", "city:370100"],
  ["jns", "city:370100"],
  ["minhang", "city:310112"],
  ["山东 济", "city:370100"],
  ["西湖区", "city:330106"],
  ["hangzhou xihu", "city:330106"],
  ["浙江西湖", "city:330106"],
  ["beijing", "city:110000"],
])("for %j, %s is among the subjects", async (text, address) => {
  expect((await searchSubjects(db, { text, limit: 50 })).map((hit) => hit.address)).toContain(address);
});

test("regions that share a name all come", async () => {
  const hits = await searchSubjects(db, { text: "鼓楼区", limit: 10 });
  expect(hits.map((hit) => hit.address).sort()).toEqual(["city:320106", "city:320302", "city:350102", "city:410204"]);
});

test.each(["", "  ", "!?、。", "(*)", '"', "NOT", "a OR b", "濊濊濊"])(
  "%j finds nothing and breaks nothing",
  async (text) => {
    expect(await searchReports(db, { text, limit: 5 })).toEqual([]);
    await expect(searchSubjects(db, { text, limit: 5 })).resolves.toBeInstanceOf(Array);
  },
);

test("loading the regions again writes nothing", () => {
  expect(loadRegions(db)).toBe(0);
});
