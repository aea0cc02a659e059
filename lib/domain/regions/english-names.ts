import type { Region } from "./regions";

/** Divisions whose English name is not their pinyin: the spelling of the Constitution and of ISO 3166-2:CN. */
const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  "110000": "Beijing",
  "120000": "Tianjin",
  "150000": "Inner Mongolia",
  "310000": "Shanghai",
  "450000": "Guangxi",
  "500000": "Chongqing",
  "540000": "Tibet",
  "610000": "Shaanxi",
  "640000": "Ningxia",
  "650000": "Xinjiang",
  "810000": "Hong Kong",
  "820000": "Macao",
};

/** A division's name for an English reader: its English name, or its pinyin as a name is written: Jinan, Tai'an. */
export function toEnglishName({ code, pinyin, spelling }: Pick<Region, "code" | "pinyin" | "spelling">): string {
  return ENGLISH_NAMES[code] ?? spelling ?? pinyin.charAt(0).toUpperCase() + pinyin.slice(1);
}
