import { findRegion, REGIONS, type Region, regionLevel } from "./regions";

/** A name standing at some place of a text, with the divisions that bear it. `full` names carry their rank (市, 区 …). */
export type RegionMatch = { name: string; regions: Region[]; full: boolean };

const NATIONS =
  "壮|回|维吾尔|满|苗|土家|侗|瑶|彝|藏|羌|傣|哈尼|拉祜|佤|布朗|白|普米|怒|独龙|纳西|傈僳|黎|畲|蒙古|朝鲜|达斡尔|鄂温克|鄂伦春|土|撒拉|裕固|保安|东乡|哈萨克|锡伯|塔吉克|柯尔克孜|布依|仡佬|水|各|仫佬|毛南|景颇|阿昌";
/** Nations that a division names without 族: 新疆维吾尔, 伊犁哈萨克. 彭水苗族 is none of 水. */
const NATIONS_ALONE = "维吾尔|哈萨克|柯尔克孜|蒙古|锡伯|塔吉克";
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:(?:${NATIONS})族|${NATIONS_ALONE})*自治([区州县旗])$`);
const RANK = /(?:特别行政区|自治[区州县旗]|[省市州盟]|地区)$/;
/** Words of the language that are also a division's bare name: never read without their rank. */
const COMMON_WORDS = new Set(["朝阳", "东方", "高平", "开平", "兴化", "建德", "安宁", "永安", "平度"]);

type Entry = { regions: Region[]; full: boolean };
const BY_NAME = new Map<string, Entry>();
/** Names by their first two characters, as one number: looked up at every place of a text. */
const BY_HEAD = new Map<number, string[]>();

function headAt(text: string, index: number): number {
  return text.charCodeAt(index) * 0x10000 + text.charCodeAt(index + 1);
}

function add(name: string, region: Region, full: boolean): void {
  const entry = BY_NAME.get(name);
  if (!entry) {
    BY_NAME.set(name, { regions: [region], full });
    const head = headAt(name, 0);
    const names = BY_HEAD.get(head);
    if (names) names.push(name);
    else BY_HEAD.set(head, [name]);
  } else if (entry.full === full && !entry.regions.some(({ code }) => code === region.code)) entry.regions.push(region);
}

/** 延边朝鲜族自治州 → 延边州; 内蒙古自治区 has none. */
function shortRank(name: string): string | null {
  const found = AUTONOMOUS.exec(name);
  if (!found || found[2] === "区") return null;
  return `${found[1]}${found[2]}`;
}

/** 济南高新技术产业开发区 → 济南高新区, 河北沧州经济开发区 → 河北沧州经开区. */
function shortZone(name: string): string | null {
  const short = name.replace(/高新?技术(?:产业)?(?:开发|园)区$/, "高新区").replace(/经济(?:技术)?开发区$/, "经开区");
  return short === name ? null : short;
}

/** 杭州市 → 杭州, 内蒙古自治区 → 内蒙古, 延边朝鲜族自治州 → 延边. */
function bareName(name: string): string {
  return AUTONOMOUS.exec(name)?.[1] ?? name.replace(RANK, "");
}

/** Names of banners and prefectures in daily use. */
const DAILY_NAMES: ReadonlyArray<readonly [name: string, code: string]> = [
  ["博州", "652700"],
  ["巴州", "652800"],
  ["克州", "653000"],
  ["湘西自治州", "433100"],
  ["恩施自治州", "422800"],
  ["西乌旗", "152526"],
  ["东乌旗", "152525"],
  ["达茂旗", "150223"],
  ["科左中旗", "150521"],
  ["科左后旗", "150522"],
  ["科右前旗", "152221"],
  ["科右中旗", "152222"],
  ["察右前旗", "150926"],
  ["察右中旗", "150927"],
  ["察右后旗", "150928"],
];
/** The district that a former city has become: 永川 without its rank is 永川区 today. */
function heirOf({ code, former }: Region, bare: string): Region | undefined {
  if (!former) return undefined;
  const isHeir = (region: Region) =>
    !region.former && region.name === `${bare}区` && region.code.slice(0, 2) === code.slice(0, 2);
  return REGIONS.find(isHeir);
}

for (const region of REGIONS) add(region.name, region, true);
for (const region of REGIONS) {
  const alias = shortRank(region.name);
  if (alias) add(alias, region, true);
}
for (const region of REGIONS) {
  const alias = shortZone(region.name);
  if (alias) add(alias, region, true);
}
for (const [name, code] of DAILY_NAMES) {
  const region = findRegion(code);
  if (region) add(name, region, true);
}
for (const region of REGIONS) {
  if (regionLevel(region.code) === "district" && !region.name.endsWith("市")) continue;
  const bare = bareName(region.name);
  if (bare.length > 1 && !COMMON_WORDS.has(bare)) add(bare, heirOf(region, bare) ?? region, false);
}
for (const names of BY_HEAD.values()) names.sort((a, b) => b.length - a.length);

/** Characters that some name begins with: most places of a text are told by that. */
const BEGINS = new Uint8Array(0x10000);
for (const head of BY_HEAD.keys()) BEGINS[Math.floor(head / 0x10000)] = 1;
const NONE: RegionMatch[] = [];

/** The names of divisions that begin at `index` of `text`, the longest first. */
export function matchRegionsAt(text: string, index: number): readonly RegionMatch[] {
  if (!BEGINS[text.charCodeAt(index)]) return NONE;
  const names = BY_HEAD.get(headAt(text, index));
  if (!names) return NONE;
  const found: RegionMatch[] = [];
  for (const name of names) {
    const entry = text.startsWith(name, index) ? BY_NAME.get(name) : undefined;
    if (entry) found.push({ name, ...entry });
  }
  return found;
}

/** Divisions of exactly this name (with its rank), e.g. the four 鼓楼区. */
export function listRegionsNamed(name: string): Region[] {
  const entry = BY_NAME.get(name);
  return entry?.full ? entry.regions : [];
}

/** What may stand before the name of a place in a sentence. */
const BEFORE_PLACE = /[^\p{Script=Han}]|[省市州盟区年度日的在由与对到从向为是及以将]/u;
const GENERAL_BEHIND = /^[委直级各内域]|^政[府务协]/;

/**
 * True where a county's name of two characters may only be made up by its neighbours: 完成|县政务, 公开|县委, 和|县委.
 * `index` is where it stands in `text`.
 */
export function isRunTogether(text: string, index: number, name: string): boolean {
  if (name.length !== 2) return false;
  const before = text.charAt(index - 1);
  if (before !== "" && !BEFORE_PLACE.test(before)) return true;
  return GENERAL_BEHIND.test(text.slice(index + 2, index + 4));
}

let byBare: Map<string, Region[]> | undefined;

/** Districts and counties by their bare name (鹿城 → 鹿城区), which is read only where a name of some medium begins so. */
export function listDistrictsCalled(bare: string): readonly Region[] {
  if (!byBare) {
    byBare = new Map();
    for (const region of REGIONS) {
      if (regionLevel(region.code) !== "district" || region.former || region.name.length < 3) continue;
      const name = AUTONOMOUS.exec(region.name)?.[1] ?? region.name.slice(0, -1);
      byBare.set(name, [...(byBare.get(name) ?? []), region]);
    }
  }
  return byBare.get(bare) ?? [];
}
