import { expect, test } from "vitest";
import { openDatabase } from "@/db/open-database";
import { agency } from "@/db/schema/agency";
import { region } from "@/db/schema/region";
import { migrateDatabase } from "@/db/setup/migrate-database";
import { findSubjects } from "./find-subjects";

function openWith(names: [name: string, initials: string][]) {
  const db = openDatabase(":memory:");
  migrateDatabase(db);
  db.insert(region)
    .values({
      code: "370100",
      level: "city",
      name: "济南市",
      fullName: "山东省济南市",
      pinyin: "ji nan shi",
      initials: "jns",
    })
    .run();
  const rows = names.map(([name, initials], index) => ({
    slug: `a-${index}`,
    name,
    pinyin: name,
    initials,
    regionCode: "370100",
    kind: "city-management",
    level: "city" as const,
  }));
  db.insert(agency).values(rows).run();
  return db;
}

test.each([
  ["jncgj", ["济南市城市管理局"]],
  ["JN CGJ", ["济南市城市管理局"]],
  ["jnj", ["济南市审计局", "济南市城市管理局"]],
  ["xyz", []],
  ["j", []],
])("finds by letters in order: %s", async (text, expected) => {
  const db = openWith([
    ["济南市城市管理局", "jnscsglj"],
    ["济南市审计局", "jnssjj"],
  ]);
  const found = await findSubjects(db, { text, limit: 5 });
  expect(found.map((one) => one.name)).toEqual(expected);
});
