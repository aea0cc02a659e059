import data from "./regions.json" with { type: "json" };

/**
 * A division of GB/T 2260 down to counties and districts; `former` ones are no longer on the current list. `pinyin` is
 * letters only, for matching; `spelling` is there where it is written otherwise: Tai'an, Lüshunkou.
 */
export type Region = { code: string; name: string; pinyin: string; spelling?: string; former: boolean };

export type RegionLevel = "province" | "city" | "district";

/** A region with those above it. `city` is the municipality itself for 北京 上海 天津 重庆. */
export type RegionPath = { code: string; province: string; city: string | null; district: string | null };

const MUNICIPALITIES = new Set(["11", "12", "31", "50"]);

function readLines(lines: readonly string[], former: boolean): Region[] {
  return lines.map((line) => {
    const [code = "", name = "", pinyin = "", spelling] = line.split(" ");
    return { code, name, pinyin, ...(spelling ? { spelling } : {}), former };
  });
}

/** Every division, current ones by code and then former ones by code. */
export const REGIONS: readonly Region[] = [...readLines(data.current, false), ...readLines(data.former, true)];

const BY_CODE = new Map<string, Region>();
for (const region of REGIONS) if (!BY_CODE.has(region.code)) BY_CODE.set(region.code, region);

/** The division of a code; a current one before a former one of the same code. */
export function findRegion(code: string): Region | undefined {
  return BY_CODE.get(code);
}

/** Which level a code stands on. County-level units directly under a province are districts by code. */
export function regionLevel(code: string): RegionLevel {
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "city" : "district";
}

/** True for 北京, 上海, 天津, 重庆 and everything in them. */
export function isInMunicipality(code: string): boolean {
  return MUNICIPALITIES.has(code.slice(0, 2));
}

/** True for a county-level unit that answers to its province without a prefecture between (仙桃市, 石河子市). */
export function isDirectCounty(code: string): boolean {
  return regionLevel(code) === "district" && !isInMunicipality(code) && /^\d\d90/.test(code);
}

/** True where `code` is `ancestor` or lies in it. */
export function isWithin(code: string, ancestor: string): boolean {
  return code.startsWith(ancestor.replace(/(?:00){1,2}$/, ""));
}

/** The region and those above it; `name` settles a code that a former and a current division share. */
export function toRegionPath(code: string, name?: string): RegionPath {
  const province = findRegion(`${code.slice(0, 2)}0000`)?.name ?? "";
  const level = regionLevel(code);
  const own = name ?? findRegion(code)?.name ?? null;
  if (isInMunicipality(code)) return { code, province, city: province, district: level === "district" ? own : null };
  if (level === "province") return { code, province, city: null, district: null };
  if (level === "city" || isDirectCounty(code)) return { code, province, city: own, district: null };
  return { code, province, city: findRegion(`${code.slice(0, 4)}00`)?.name ?? null, district: own };
}
