import type { Bilingual, Locale } from "@/lib/domain/app-error";
import { toEnglishName } from "@/lib/domain/regions/english-names";
import { findRegion, toRegionPath } from "@/lib/domain/regions/regions";
import type { ComparedAgency } from "./comparison-record";
import { GOVERNMENT_KIND, LEVEL_WORDS, pick } from "./words";

/** A city of an address, `city:370200`, with the agencies on file that lie in it. */
export type CityPlace = { code: string; name: string };

/** The region's name, and its pinyin as a proper name: 青岛 and Qingdao. Without 省, 市; districts keep their 区, 县. */
export function toPlace(code: string): { province: Bilingual | null; own: Bilingual; full: string } {
  const six = code.slice(0, 6);
  const path = toRegionPath(six);
  const region = findRegion(six);
  const own = region?.name ?? path.city ?? path.province;
  return {
    province: six.endsWith("0000") ? null : toBilingual(`${six.slice(0, 2)}0000`, path.province),
    own: toBilingual(six, own),
    full: own,
  };
}

function toBilingual(code: string, name: string): Bilingual {
  const region = findRegion(code);
  return { zh: shorten(name), en: region ? toEnglishName(region) : name };
}

/** 青岛市 → 青岛, 山东省 → 山东, 内蒙古自治区 → 内蒙古; 市南区 and 渠县 stay whole. */
function shorten(name: string): string {
  const short = name.replace(/(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/, "");
  return short.length >= 2 ? short : name;
}

/** The shortest name of each that no other has: its place or its town, or else its own name. In the order given. */
export function toShortNames(
  subjects: readonly { name: string; regionCode: string; city: boolean }[],
  locale: Locale,
): string[] {
  const places = subjects.map((subject) => {
    const place = pick(toPlace(subject.regionCode).own, locale);
    const town = subject.city ? null : findTown(subject.name, subject.regionCode);
    if (town === null) return place;
    return locale === "zh" ? town : `${place} ${town}`;
  });
  return subjects.map((subject, index) => {
    const place = places[index] ?? subject.name;
    const shared = places.filter((other) => other === place).length > 1;
    if (!shared) return place;
    if (subject.city) return locale === "zh" ? `${place}全市` : `${place} (all)`;
    const own = stripRegion(subject.name, subject.regionCode);
    return locale === "zh" ? `${place}${own}` : `${place} ${own}`;
  });
}

/** The town or street that an agency is of, 河包镇, where its name tells; the list of divisions ends above towns. */
function findTown(name: string, regionCode: string): string | null {
  const own = stripRegion(name, regionCode).replace(/^人民政府/, "");
  return own.match(/([^省市区县旗]{1,6}(?:镇|乡|街道))(?=人民政府|办事处|$)/)?.[1] ?? null;
}

/** An agency's name without the regions before it: 青岛市城市管理局 → 城市管理局. */
function stripRegion(name: string, regionCode: string): string {
  const path = toRegionPath(regionCode.slice(0, 6));
  const regions = [path.province, path.city, path.district].filter((region) => region !== null && region !== "");
  const own = regions.reduce<string>(
    (rest, region) => (rest.startsWith(region ?? "") ? rest.slice(region?.length) : rest),
    name,
  );
  return own || name;
}

/** Province or city, and level: 山东，市级部门 or Qingdao, Shandong. */
export function toAgencyNote(agency: ComparedAgency, locale: Locale): string {
  const place = toPlace(agency.regionCode);
  if (locale === "en") return [place.own.en, place.province?.en].filter(Boolean).join(", ");
  const words = LEVEL_WORDS[agency.level];
  const government = agency.kind === GOVERNMENT_KIND;
  const level = words ? (government ? words.government.zh : words.body.zh) : "";
  const above = place.province?.zh ?? place.own.zh;
  return [government ? null : above, level, government ? "汇总各部门" : null].filter(Boolean).join("，");
}
