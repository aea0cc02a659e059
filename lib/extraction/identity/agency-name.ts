import { matchRegionsAt, type RegionMatch } from "@/lib/domain/regions/region-names";
import {
  findRegion,
  isInMunicipality,
  isWithin,
  type Region,
  regionLevel,
  toRegionPath,
} from "@/lib/domain/regions/regions";
import {
  ENDINGS,
  NAMED_ZONES,
  NATIONAL,
  SHORT_NAMES,
  STATE_OFFICE,
  STATE_SHORT_NAMES,
  SUFFIXES,
  ZONE,
} from "./agency-words";

/** A rank without a place, as in 市城管局: which level the agency stands on. */
export type GenericRank = "省" | "市" | "区" | "县" | "州" | "旗";

/** An agency's name taken apart: where it may be, and what it is there. */
export type AgencyName = {
  /** Divisions the region words may mean, e.g. four for 鼓楼区; empty where the name has none. */
  regions: Region[];
  rank: GenericRank | null;
  /** The name behind its region, abbreviations written out; `人民政府` where nothing is left. */
  body: string;
  /** The name says no more than a region: 市南区 in 市南区政府信息公开年报. */
  bodyIsImplied: boolean;
  /** The region words are part of the name and stay as written: 淄博 in 淄博高新技术产业开发区. */
  fixedPrefix: string | null;
};

const HAS_SUFFIX = new RegExp(`(?:${[SUFFIXES, ...SHORT_NAMES.keys()].join("|")})$`);
/** A university's name is whole without the place it lies in; what stands before it is part of the name. */
const SCHOOL = /(?:大学|学院)$/;
const NAMED_AFTER_PLACE = /(?:大学|学院|医院)$/;
/** What the State's offices in a bare place are called: 中国人民银行杭州中心支行. */
const BRANCH = /^(?:调查|监管|监察|中心支行|分行|支行|营业管理部|海事|海关|局$|通信管理|专员办|分局|办事处)/;
const FREE_TRADE_ZONE = /^中国[（(](\p{Script=Han}{2,4})[)）]自由贸易试验区(?:(\p{Script=Han}{2,4})片区)?/u;
/** What is left of 文昌湖区旅游局 behind 文昌, which is no district of it. */
const OTHER_PLACE = /^\p{Script=Han}{1,2}[区县旗](?!域|划)/u;
const GENERIC = /^([省市区县州旗])(?=\p{Script=Han}{2})(?!中区|南区|北区|场)/u;

/** True where `name` ends in a word that only agencies' names end in. */
export function looksLikeAgency(name: string): boolean {
  return HAS_SUFFIX.test(name);
}

/** Takes a name as printed apart. It may be a bare region, a short name, or have a second name in brackets. */
export function parseAgencyName(printed: string): AgencyName {
  const name = printed.replace(/[（(][^（）()]*[)）]$/u, "").replace(/^(?:中共)?/, "");
  const state = STATE_SHORT_NAMES.get(name);
  if (state || NATIONAL.test(name)) return readNational(state ?? name);
  const [, province, part] = FREE_TRADE_ZONE.exec(name) ?? [];
  const ofFreeZone = matchRegionsAt(part ?? province ?? "", 0)[0]?.regions;
  if (ofFreeZone) return { ...named(name), regions: ofFreeZone, rank: null, fixedPrefix: "" };
  const zone = NAMED_ZONES.find(([words]) => name.startsWith(words));
  const zoneRegion = zone && findRegion(zone[1]);
  if (zoneRegion) return { ...named(name), regions: [zoneRegion], rank: null, fixedPrefix: "" };
  const prefix = readRegions(name);
  let rest = name.slice(prefix.length);
  let rank: GenericRank | null = null;
  if (prefix.regions.length === 0) {
    rest = rest.replace(/^(?:自治|林)(?=区\p{Script=Han}{2})/u, "");
    rank = (GENERIC.exec(rest)?.[1] as GenericRank | undefined) ?? null;
    if (rank) rest = rest.slice(1);
  }
  const own = named(rest);
  const body = own.bodyIsImplied ? impliedBody(prefix.regions) : own.body;
  const fixedPrefix = SCHOOL.test(rest) && prefix.regions.length > 0 ? name.slice(0, prefix.length) : prefix.fixed;
  return { ...own, body, regions: prefix.regions, rank, fixedPrefix };
}

/** What governs a division that a title names alone: a zone has a committee, a prefecture without a city an office. */
function impliedBody(regions: readonly Region[]): string {
  if (regions.some(({ name }) => /(?:开发区|[业工技]园区|示范区|管理区)$/.test(name))) return "管理委员会";
  return regions.some(({ name }) => /(?:地区|盟)$/.test(name)) ? "行政公署" : "人民政府";
}

/** The official name of an agency at one region: 市南区 of 青岛 + 人民政府 → 青岛市市南区人民政府; 中新天津生态城 stays. */
export function officialName({ body, fixedPrefix, rank }: AgencyName, region: Region): string {
  if (rank === null && SCHOOL.test(body)) return `${fixedPrefix ?? ""}${body}`;
  const bare = region.name.replace(/(?:省|市|自治区|特别行政区)$/, "");
  const namesIt = fixedPrefix === null && bare.length > 1 && (body.includes(bare) || isZoneOf(body, region));
  const full = `${fixedPrefix ?? (namesIt ? "" : regionPrefix(region))}${body}`;
  return body === "税务局" ? `国家税务总局${full}` : full;
}

/** 番禺经济技术开发区 is named after 番禺区. */
function isZoneOf(body: string, { name }: Region): boolean {
  const bare = name.slice(0, -1);
  return /[区县市]$/.test(name) && bare.length > 1 && body.startsWith(bare) && ZONE.test(body.slice(bare.length));
}

/** Region words that stand before an agency's name. Prefecture before district, none before county and county city. */
export function regionPrefix(region: Region): string {
  if (regionLevel(region.code) !== "district") return region.name;
  const path = toRegionPath(region.code, region.name);
  const takesCity = isInMunicipality(region.code) || region.name.endsWith("区");
  const city = path.city ?? "";
  // 苏州工业园区 names its city; 荆州区 of 荆州市 only shares its name.
  const bare = city.replace(/市$/, "");
  const namesCity = region.name.startsWith(bare) && region.name !== `${bare}区`;
  return takesCity && !namesCity ? `${city}${region.name}` : region.name;
}

function readNational(name: string): AgencyName {
  const at = [...name].findIndex((_, i) => i > 1 && matchRegionsAt(name, i).some((match) => isSeatOf(name, i, match)));
  const [seat] = at < 0 ? [] : matchRegionsAt(name, at);
  const regions = seat?.full ? readRegions(name.slice(at)).regions : (seat?.regions.slice(0, 1) ?? []);
  const body =
    SHORT_NAMES.get(name) ?? name.replace(/^国家(.+)$/u, (_, own: string) => `国家${SHORT_NAMES.get(own) ?? own}`);
  return { regions, rank: null, body, bodyIsImplied: false, fixedPrefix: "" };
}

/** 福建省 in 国家税务总局福建省税务局; 浙江, bare, in 国家统计局浙江调查总队. */
function isSeatOf(name: string, at: number, { name: place, full }: RegionMatch): boolean {
  return full || (/[局行会部国]$/.test(name.slice(0, at)) && BRANCH.test(name.slice(at + place.length)));
}

function named(rest: string): { body: string; bodyIsImplied: boolean } {
  const first = rest.split(/[\s/／、]/u)[0] ?? rest;
  return { body: writeOut(first.replace(/^[（(].*?[)）]/u, "")), bodyIsImplied: first === "" };
}

function writeOut(rest: string): string {
  const whole = SHORT_NAMES.get(rest);
  if (whole) return whole;
  for (const [pattern, replacement] of ENDINGS) if (pattern.test(rest)) return rest.replace(pattern, replacement);
  return rest;
}

type Prefix = { regions: Region[]; length: number; fixed: string | null };

function readRegions(name: string): Prefix {
  let prefix: Prefix = { regions: [], length: 0, fixed: null };
  for (let depth = 0; depth < 3; depth++) {
    const next = readRegion(name, prefix);
    if (!next) break;
    prefix = next;
    if (prefix.fixed !== null) break;
  }
  return prefix;
}

function readRegion(name: string, above: Prefix): Prefix | null {
  for (const match of matchRegionsAt(name, above.length)) {
    const regions = match.regions.filter((region) => isBelow(region, above.regions));
    const length = above.length + match.name.length;
    if (regions.length === 0) continue;
    if (match.full) return { regions, length, fixed: null };
    const bare = readBareName(name, { ...match, regions }, length, above);
    if (bare) return bare;
  }
  return null;
}

const OFFICE_OF_PREFECTURE = /^(?:生态环境|自然资源(?:和规划)?)局$/;

/** A bare name (上海, 淄博) is a region only where a zone, a lower region or a department follows it. */
function readBareName(name: string, match: RegionMatch, length: number, above: Prefix): Prefix | null {
  const rest = name.slice(length);
  const lower = matchRegionsAt(name, length).some(({ full }) => full);
  const keepsName = !lower && (ZONE.test(rest) || STATE_OFFICE.test(rest) || NAMED_AFTER_PLACE.test(rest));
  if (!lower && !keepsName && (!looksLikeAgency(rest) || OTHER_PLACE.test(rest))) return null;
  // 德阳市广汉生态环境局 is the prefecture's office in 广汉市.
  const ofPrefecture = above.length > 0 && OFFICE_OF_PREFECTURE.test(rest);
  return { regions: match.regions, length, fixed: keepsName || ofPrefecture ? name.slice(0, length) : null };
}

function isBelow(region: Region, above: readonly Region[]): boolean {
  return above.length === 0 || above.some(({ code }) => code !== region.code && isWithin(region.code, code));
}
