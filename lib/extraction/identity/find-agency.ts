import { isRunTogether, listRegionsNamed, matchRegionsAt } from "@/lib/domain/regions/region-names";
import { findRegion, isWithin, REGIONS, type Region, regionLevel } from "@/lib/domain/regions/regions";
import { listTownSeats } from "@/lib/domain/regions/towns";
import { squeeze } from "@/lib/extraction/squeeze";
import type { SourceDocument } from "@/lib/reading/source-document";
import { type AgencyName, type GenericRank, looksLikeAgency, officialName, parseAgencyName } from "./agency-name";
import { NAMED_ZONES, ZONE } from "./agency-words";
import { agencyPartOf, type TitleLines } from "./find-title";
import { listLastNames } from "./last-names";
import { type RegionEvidence, scoreRegion, strongestRegion, weighRegions } from "./region-evidence";
import { isName, listStatedNames } from "./stated-names";

/** The agency's official name and the division it belongs to; `region` is null where nothing tells where it is. */
export type FoundAgency = { name: string; region: Region | null; national: boolean };

/** Full names of their time, whatever longer one the department bears since. */
const FULL_ONCE = /^(?:农业|林业|水利|卫生|文化|教育|规划|商务|旅游|体育|人事)(?:局|厅|委员会)$/;
/** Named with their government or without it, each its own way. */
const GOVERNMENTS_OWN =
  /^(?:国有资产监督管理委员会|外事办公室|合作交流办公室|研究室|参事室|国防动员办公室|侨务办公室|法制办公室)$/;
const DEFINED =
  /(?:^|[，,。；;\s由])([^，,。；;：:\s（(《》由]{4,30})[（(]以?下?简称[：:]?[“"]?([^）)”"，,]{2,14})[”"]?[）)]/g;
const HEAD = 1500;
const TAIL = 400;

/** Finds who reports: title, the line above it, publisher, signature and the text itself, in this order of trust. */
export function findAgency(document: SourceDocument, title: TitleLines | null, declared: string): FoundAgency | null {
  const { text } = document;
  const weigh = () =>
    weighRegions([
      { text: `${title?.title ?? ""}\n${declared}`, weight: 3 },
      { text: text.slice(0, HEAD), weight: 2 },
      { text: text.slice(-TAIL), weight: 2 },
      { text, weight: 1 },
    ]);
  const stated = listNames(document, title, declared).map((printed) => parseAgencyName(printed));
  const names = stated.some(saysSomething)
    ? stated
    : listLastNames(text, text.slice(0, HEAD)).map((printed) => parseAgencyName(printed));
  const chosen = names.find(saysSomething);
  if (!chosen) return null;
  const name = completeBody(chosen, names);
  return placeAgency(name, names, text, weigh);
}

function saysSomething({ bodyIsImplied, regions, rank }: AgencyName): boolean {
  return !bodyIsImplied || regions.length > 0 || rank !== null;
}

/** Every place that may name the agency, the most trusted first. */
function listNames(document: SourceDocument, title: TitleLines | null, declared: string): string[] {
  const { text } = document;
  const head = text.slice(0, HEAD);
  const found: string[] = [];
  if (title) found.push(inFull(agencyPartOf(title.title), text));
  if (title?.above) found.push(squeeze(title.above));
  const named = found.filter((name, i) => name !== "" && ((i === 0 && !/[\d/]/.test(name)) || isName(name)));
  return [...named, ...listStatedNames(text, head, declared)];
}

/** The name that the text gives a title's short one for: X办公室（以下简称自治区北部湾办）. */
function inFull(short: string, text: string): string {
  if (short === "" || !text.includes("简称")) return short;
  for (const [, full = "", also] of text.slice(0, HEAD).matchAll(DEFINED)) if (also === short) return full;
  return short;
}

/** A short name is completed by a fuller one that another place gives. */
function completeBody(chosen: AgencyName, names: readonly AgencyName[]): AgencyName {
  const placed = chosen.regions.length === 0 && chosen.rank === null && chosen.fixedPrefix === null;
  const whole = placed
    ? names.find(({ body, regions }) => regions.length > 0 && isOfZone(body, chosen.body))
    : undefined;
  if (whole) return whole;
  const prefixed = placed ? names.find(({ body, fixedPrefix }) => fixedPrefix && body === chosen.body) : undefined;
  if (prefixed) return prefixed;
  const cleaner = looksLikeAgency(chosen.body) ? undefined : names.find(({ body }) => isHeadOf(body, chosen.body));
  if (cleaner) return { ...chosen, body: cleaner.body };
  const ofGovernment = names.find(({ body }) => body === `人民政府${chosen.body}`);
  if (ofGovernment && GOVERNMENTS_OWN.test(chosen.body)) return { ...chosen, body: ofGovernment.body };
  const governed = looksLikeAgency(chosen.body) ? undefined : names.find(({ body }) => governs(body, chosen.body));
  if (governed) return { ...chosen, body: governed.body };
  const fuller = names.find(({ body }) => body.length > chosen.body.length && isShortFor(chosen.body, body));
  const short = fuller && fuller.fixedPrefix === chosen.fixedPrefix && !FULL_ONCE.test(chosen.body);
  return short ? { ...chosen, body: fuller.body } : chosen;
}

/** 东湖风景区管理委员会市场监督管理局 is a zone's 市场监督管理局, 人民政府新桥街道办事处 a district's 新桥街道办事处. */
function isOfZone(full: string, own: string): boolean {
  return full !== own && full.endsWith(own) && /(?:区|委员会|人民政府)$/.test(full.slice(0, -own.length));
}

/** 审计局 of a title's 审计局＋words that a copying site put in. */
function isHeadOf(body: string, printed: string): boolean {
  return body.length > 2 && body !== printed && printed.startsWith(body) && looksLikeAgency(body);
}

/** 青松湖区管理委员会 for a title's 青松湖区, which is no division. */
function governs(full: string, place: string): boolean {
  return place.length > 2 && full.startsWith(place) && /^(?:管理委员会|人民政府)$/.test(full.slice(place.length));
}

/** 市场监管局 is short for 市场监督管理局: every character in order, same first and last. */
function isShortFor(short: string, full: string): boolean {
  const last = short.slice(-1);
  const ending = ({ 办: "办公室", 委: "委员会" } as Record<string, string>)[last] ?? last;
  if (short.length < 3 || full.includes("人民政府") || short[0] !== full[0]) return false;
  if (!full.endsWith(last) && !full.endsWith(ending)) return false;
  let at = 0;
  for (const character of full) if (character === short[at]) at++;
  return at === short.length;
}

function placeAgency(
  name: AgencyName,
  names: readonly AgencyName[],
  text: string,
  weigh: () => RegionEvidence,
): FoundAgency {
  const national = name.fixedPrefix === "" && name.regions.length === 0;
  if (national) return { name: name.body, region: null, national };
  const region = chooseRegion(name, names, text, weigh);
  if (!region)
    return { name: `${name.rank ?? name.regions[0]?.name ?? ""}${name.body}`, region: null, national: false };
  return { name: officialName(name, region), region: deepen(name, region), national: false };
}

function chooseRegion(
  name: AgencyName,
  names: readonly AgencyName[],
  text: string,
  weigh: () => RegionEvidence,
): Region | undefined {
  const [only] = name.regions;
  if (only && name.regions.length === 1) return only;
  // Most names say where they are; the whole text is weighed for those that do not.
  const seated = placeByTown(name);
  if (seated) return seated;
  const evidence = weigh();
  if (only) return isUndecided(evidence, name.regions) ? undefined : (strongestRegion(evidence, name.regions) ?? only);
  const town = TOWN_HEAD.exec(name.body)?.[0];
  const before = [...regionsBefore(text, name.body), ...(town ? regionsBefore(text, town) : [])];
  const prefixed = before.filter((region) => fitsRank(region, name.rank));
  const stated = names.filter(({ body }) => body === name.body).flatMap(({ regions }) => regions);
  const likely = [...prefixed, ...stated.filter((region) => fitsRank(region, name.rank))];
  if (likely.length > 0) return strongestRegion(evidence, likely) ?? likely[0];
  const seats = [...seatsOf(name.body), ...seatsOfZone(name.body)];
  const seat = strongestRegion(evidence, seats);
  if (seat) return seat;
  const spoken = strongestRegion(evidence, mentioned(evidence, name.rank, name.body));
  const isSpokenOf = spoken && regionLevel(spoken.code) === "district" && scoreRegion(evidence, spoken) >= SPOKEN_OF;
  return seats.length === 1 && !isSpokenOf ? seats[0] : spoken;
}

/** From what score on a district that the text names outweighs the only one known to have a town of this name. */
const SPOKEN_OF = 12;

/** 鼓楼区华大街道办事处 is in the 鼓楼区 that has 华大街道. */
function placeByTown({ regions, body }: AgencyName): Region | undefined {
  if (regions.length < 2) return undefined;
  const seats = new Set(seatsOf(body).map(({ code }) => code));
  const found = regions.filter(({ code }) => seats.has(code));
  return found.length === 1 ? found[0] : undefined;
}

/** 青山区 of Baotou and of Wuhan, where no word of the text speaks for either: rather none than a wrong one. */
function isUndecided(evidence: RegionEvidence, regions: readonly Region[]): boolean {
  const current = regions.filter(({ former }) => !former);
  const [first, ...others] = current;
  if (!first || others.length === 0 || others.some(({ name }) => name !== first.name)) return false;
  const score = scoreRegion(evidence, first);
  const formers = regions.filter((region) => region.former && scoreRegion(evidence, region) > score);
  return formers.length === 0 && others.every((region) => scoreRegion(evidence, region) === score);
}

/** 住房和城乡建设局 begins with no town. */
const TOWN_HEAD = /^(?!城镇|.{0,5}城乡)\p{Script=Han}{1,6}?(?:街道|[镇乡]|苏木)/u;

/** Districts that have the town or street an agency's own words begin with: 武江区 for 龙归镇人民政府. */
function seatsOf(body: string): Region[] {
  const town = TOWN_HEAD.exec(body)?.[0];
  return town ? listTownSeats(town) : [];
}

/** 番禺区 for 番禺经济技术开发区管理委员会. */
function seatsOfZone(body: string): Region[] {
  const found = ZONE.test(body) ? districtsNamed(body) : [];
  return found.filter(({ former }) => !former);
}

/** Districts, counties and county cities by the bare name that words begin with. */
function districtsNamed(words: string): Region[] {
  return [2, 3].flatMap((length) =>
    ["区", "县", "市"].flatMap((rank) => listRegionsNamed(`${words.slice(0, length)}${rank}`)),
  );
}

/** Divisions named right before the agency's own words somewhere in the text: 台州市 in 台州市综合行政执法局. */
function regionsBefore(text: string, body: string): Region[] {
  const found: Region[] = [];
  for (let at = text.indexOf(body); at >= 0; at = text.indexOf(body, at + 1)) {
    for (let from = Math.max(0, at - 12); from < at; from++) {
      const match = matchRegionsAt(text, from).find(
        ({ name, full }) => full && from + name.length === at && !isRunTogether(text, from, name),
      );
      if (!match) continue;
      found.push(...match.regions);
      break;
    }
  }
  return found;
}

const RANK_ENDINGS: Record<GenericRank, RegExp> = {
  省: /(?:省|自治区)$/,
  市: /市$/,
  区: /区$/,
  县: /(?:县|旗)$/,
  州: /州$/,
  旗: /旗$/,
};

function fitsRank(region: Region, rank: GenericRank | null): boolean {
  if (!rank) return true;
  if (rank === "区" && regionLevel(region.code) === "province") return region.name.endsWith("自治区");
  return RANK_ENDINGS[rank].test(region.name);
}

/** Zones are never a province's own, as far as their names tell. */
const ZONE_BODY = /(?:开发区|园区|新区|示范区|保税区|度假区|景区|名胜区|管理区|试验区|高新区)/;
/** Cities that have towns and no districts: 东莞, 中山, 儋州, 嘉峪关. */
const UNDIVIDED = new Set(["441900", "442000", "460400", "620200"]);

/** Divisions the text speaks of that may hold such an agency: a street or town lies in a district, 市 is a city. */
function* mentioned(evidence: RegionEvidence, rank: GenericRank | null, body: string): Generator<Region> {
  const local = TOWN_HEAD.test(body);
  for (const region of REGIONS) {
    if (!evidence.weights.has(region.code) || !fitsRank(region, rank)) continue;
    // A phone number tells the city, not on which level the office stands.
    if (!rank && !local && !evidence.named.has(region.code)) continue;
    if (local && regionLevel(region.code) !== "district" && !UNDIVIDED.has(region.code)) continue;
    const isWide = regionLevel(region.code) === "province" && !local && !rank;
    if (isWide && (ZONE_BODY.test(body) || scoreRegion(evidence, region) < 12)) continue;
    yield region;
  }
}

/** A branch office or a town tells its district in its own words: 济南市 + 生态环境局钢城分局 lies in 钢城区. */
function deepen({ body, fixedPrefix }: AgencyName, region: Region): Region {
  if (regionLevel(region.code) === "district") return region;
  if (fixedPrefix !== null) return fixedPrefix === "" ? region : (seatOfZone(body, region) ?? region);
  const branch = /(?:局|支队|大队|中心)?(\p{Script=Han}{2,3})分局$/u.exec(body)?.[1];
  const ranks = /[区市县旗]$/.test(branch ?? "") ? [""] : ["区", "市", "县"];
  const branches = branch ? ranks.flatMap((rank) => listRegionsNamed(`${branch}${rank}`)) : [];
  const inside = [...branches, ...seatsOf(body)].filter(({ code }) => isWithin(code, region.code));
  return inside.length === 1 && inside[0] ? inside[0] : region;
}

/** 重庆 + 合川工业园区管理委员会 lies in 合川区, 青岛 + 西海岸新区 in 黄岛区. */
function seatOfZone(body: string, region: Region): Region | undefined {
  const known = findRegion(NAMED_ZONES.find(([words]) => body.startsWith(words))?.[1] ?? "");
  if (known && isWithin(known.code, region.code)) return known;
  return districtsNamed(body).find(({ code, former }) => !former && isWithin(code, region.code));
}
