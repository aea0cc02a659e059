import { pinyin } from "pinyin-pro";

/** Pinyin without tones, one syllable a character: `ji nan shi`. Letters and digits stay; ü is v. */
export function toPinyin(name: string): string {
  return pinyin(name, { toneType: "none", type: "array", v: true, nonZh: "consecutive" })
    .map((syllable) => syllable.toLowerCase().trim())
    .filter(Boolean)
    .join(" ");
}

/** The first letters of pinyin: `jns` for `ji nan shi`. */
export function toInitials(syllables: string): string {
  return syllables
    .split(" ")
    .map((syllable) => syllable.slice(0, 1))
    .join("");
}
