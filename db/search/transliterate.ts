import { customPinyin, pinyin } from "pinyin-pro";

/** Place names that are read otherwise than their characters mostly are. */
const PLACES = {
  闵行: "mǐn háng",
  六安: "lù ān",
  六合: "lù hé",
  乐清: "yuè qīng",
  乐亭: "lào tíng",
  铅山: "yán shān",
  涡阳: "guō yáng",
  洪洞: "hóng tóng",
  浚县: "xùn xiàn",
  蔚县: "yù xiàn",
  尉犁: "yù lí",
  中牟: "zhōng mù",
  大埔: "dà bù",
  单县: "shàn xiàn",
  任丘: "rén qiū",
  会稽: "kuài jī",
  筠连: "jūn lián",
  都匀: "dū yún",
  台州: "tāi zhōu",
  天台: "tiān tāi",
  宕昌: "tàn chāng",
  大城: "dài chéng",
  长子: "zhǎng zǐ",
  东莞: "dōng guǎn",
  长沙: "cháng shā",
  隆尧: "lóng yáo",
};
customPinyin(PLACES);

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
