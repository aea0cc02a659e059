import { AGENCY_KINDS, AGENCY_LEVELS } from "@/lib/domain/agencies/agency-kinds";
import type { Locale } from "@/lib/domain/app-error";
import { toEnglishName } from "@/lib/domain/regions/english-names";
import { findRegion, toRegionPath } from "@/lib/domain/regions/regions";

/** What an agency does, in a word or two: 城市管理, City management. An unknown code stands for itself. */
export function toKindWord(kind: string, locale: Locale): string {
  return AGENCY_KINDS.find((one) => one.code === kind)?.[locale] ?? kind;
}

/** On which level it stands: 市级, City. An unknown code stands for itself. */
export function toLevelWord(level: string, locale: Locale): string {
  return AGENCY_LEVELS.find((one) => one.code === level)?.[locale] ?? level;
}

/** Agencies of one kind and level, as a group: 市级城市管理部门, City management, city level. */
export function toGroupName(kind: string, level: string, locale: Locale): string {
  if (locale === "en") return `${toKindWord(kind, "en")}, ${toLevelWord(level, "en").toLowerCase()} level`;
  const what = kind === "other" ? "其他" : toKindWord(kind, "zh");
  return kind === "government" ? `${toLevelWord(level, "zh")}${what}` : `${toLevelWord(level, "zh")}${what}部门`;
}

/** The region from the province down: 山东省济南市; in English from the place up: Jinan, Shandong. */
export function toPlaceWords(regionCode: string, locale: Locale): string {
  if (regionCode === "000000") return locale === "zh" ? "全国" : "China";
  const path = toRegionPath(regionCode.slice(0, 6));
  if (locale === "zh") return [...new Set([path.province, path.city, path.district])].filter(Boolean).join("");
  const codes = [regionCode.slice(0, 6), `${regionCode.slice(0, 4)}00`, `${regionCode.slice(0, 2)}0000`];
  const regions = [...new Set(codes)].flatMap((code) => findRegion(code) ?? []);
  return [...new Set(regions.map(toEnglishName))].join(", ");
}

/**
 * A Chinese name's pinyin in words for an English reader, Jinan Shi Chengshi Guanli Ju: the words are those of its slug,
 * whose number at the end (a name that two agencies bear) is none of them.
 */
export function toPinyinWords(slug: string): string {
  return slug
    .replace(/(?:-\d+)+$/, "")
    .replaceAll("v", "ü")
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
