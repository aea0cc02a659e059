import { isRunTogether, listDistrictsCalled, matchRegionsAt } from "@/lib/domain/regions/region-names";
import { findRegion, isWithin, REGIONS, type Region, regionLevel } from "@/lib/domain/regions/regions";
import { placesOfNumbers } from "./number-places";

/** How strongly a document speaks of each division, by code; `named` are those that more than phone numbers speak for. */
export type RegionEvidence = { weights: ReadonlyMap<string, number>; named: ReadonlySet<string> };

/** A part of the document and what a mention in it is worth. */
export type EvidencePart = { text: string; weight: number };

const FULL_NAME = 3;
const BARE_NAME = 1;
const HOST = 4;
const MEDIUM = /[“"「《•·]\s*(\p{Script=Han}{2,8})(?=[”"」》]|政府|[（(])/gu;
const MEDIUM_OPENS =
  /^(?:今日|信用|美丽|平安|文明|健康|幸福|魅力|智慧|阳光|中国|掌上|活力|清廉|微观|无线|爱|云上|数字)/;
/** An index number begins with the code of a division (620702081/…), or with an agency's credit code, which holds it. */
const INDEX = /索\s*引\s*号\s*[|:：]?\s*(?:1[12])?(\d{6})(?=[0-9A-Z]{2})/g;
/** A site's own numbers at the foot of its pages: 粤公网安备 44011802000181号, 网站标识码4401830036. */
const FOOTER = /(?:网安备|标识码)\s*[:：]?\s*(\d{6})(?=\d)/g;
/** Provinces by the two letters of their own sites (www.cq.gov.cn), where no city's site has the same. */
const PROVINCE_SITES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bj: "110000",
    tj: "120000",
    ln: "210000",
    sh: "310000",
    zj: "330000",
    ah: "340000",
    fj: "350000",
    gd: "440000",
    cq: "500000",
    sc: "510000",
    yn: "530000",
    qh: "630000",
    nx: "640000",
  }),
);
const PROVINCE_SITE = /\b([a-z]{2})\.gov\.cn/g;
const HOSTS = /\b((?:[a-z0-9-]+\.)+)(?:gov\.cn|gov|org\.cn|com\.cn|cn|com)\b/gi;

/** Weighs every mention of a division and the site addresses of the parts. A name that several bear is shared out. */
export function weighRegions(parts: readonly EvidencePart[]): RegionEvidence {
  const weights = new Map<string, number>();
  const named = new Set<string>();
  for (const { text, weight } of parts) {
    const give = (region: Region, points: number) => {
      const own = points * weight * (region.former ? 0.5 : 1);
      weights.set(region.code, (weights.get(region.code) ?? 0) + own);
    };
    const name = (region: Region, points: number) => {
      named.add(region.code);
      give(region, points);
    };
    weighMentions(text, name);
    weighHosts(text, name);
    weighIndex(text, name);
    weighMedia(text, name);
    weighNumbers(text, give);
  }
  return { weights, named };
}

/** The score of a division together with those above it: 鼓楼区 beside many mentions of 南京 is Nanjing's. */
export function scoreRegion({ weights }: RegionEvidence, { code }: Region): number {
  let score = 0;
  for (const [mentioned, weight] of weights) {
    if (mentioned === code) score += weight * 2;
    else if (isWithin(code, mentioned)) score += regionLevel(mentioned) === "city" ? weight : weight / 2;
  }
  return score;
}

/** The best supported of `regions`, a current one before a former one; undefined where nothing speaks for any. */
export function strongestRegion(evidence: RegionEvidence, regions: Iterable<Region>): Region | undefined {
  let best: { region: Region; score: number } | undefined;
  for (const region of regions) {
    const score = scoreRegion(evidence, region);
    if (score > (best?.score ?? 0)) best = { region, score };
  }
  return best?.region;
}

type Give = (region: Region, points: number) => void;

function weighMentions(text: string, give: Give): void {
  for (let i = 0; i < text.length - 1; i++) {
    const match = matchRegionsAt(text, i)[0];
    if (!match) continue;
    if (match.full && isRunTogether(text, i, match.name)) continue;
    // 文昌湖区 is nothing of 文昌.
    if (!match.full && "区县旗".includes(text.charAt(i + match.name.length + 1) || " ")) continue;
    const points = (match.full ? FULL_NAME : BARE_NAME) / match.regions.length;
    for (const region of match.regions) give(region, points);
    i += match.name.length - 1;
  }
}

let byPinyin: Map<string, Region[]> | undefined;

function regionsSpelled(label: string): Region[] {
  if (!byPinyin) {
    byPinyin = new Map();
    for (const region of REGIONS) {
      const same = byPinyin.get(region.pinyin);
      if (same) same.push(region);
      else byPinyin.set(region.pinyin, [region]);
    }
  }
  return byPinyin.get(label) ?? [];
}

function weighIndex(text: string, give: Give): void {
  for (const [, code = ""] of text.matchAll(FOOTER)) {
    const region = findRegion(code);
    if (region) give(region, HOST / 2);
  }
  for (const [, code = ""] of text.matchAll(INDEX)) {
    const region = findRegion(code);
    if (region) give(region, HOST);
  }
}

/** A phone number speaks for its city, and for the province of it. */
function weighNumbers(text: string, give: Give): void {
  for (const codes of placesOfNumbers(text)) {
    for (const code of new Set(codes.flatMap((code) => [code, `${code.slice(0, 2)}0000`]))) {
      const region = findRegion(code);
      if (region) give(region, code.endsWith("0000") ? HOST : HOST / codes.length);
    }
  }
}

/** “溧阳城管”, 《今日鹿城》, 信用潼南: an account, a paper or a site named after its district. */
function weighMedia(text: string, give: Give): void {
  for (const [, called = ""] of text.matchAll(MEDIUM)) {
    const words = called.replace(MEDIUM_OPENS, "");
    for (const length of [3, 2]) {
      const regions = listDistrictsCalled(words.slice(0, length));
      if (regions.length === 0) continue;
      for (const region of regions) give(region, FULL_NAME / regions.length);
      break;
    }
  }
}

function weighHosts(text: string, give: Give): void {
  for (const site of new Set([...text.matchAll(PROVINCE_SITE)].map(([, label = ""]) => label))) {
    const region = findRegion(PROVINCE_SITES.get(site) ?? "");
    if (region) give(region, HOST);
  }
  const seen = new Set<string>();
  for (const [, labels = ""] of text.matchAll(HOSTS)) {
    for (const label of labels.toLowerCase().split(".")) {
      if (label.length < 3 || seen.has(label)) continue;
      seen.add(label);
      const regions = regionsSpelled(label);
      for (const region of regions) give(region, HOST / regions.length);
    }
  }
}
