import type { Edit } from "./text-edit";

const TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
const ANNOTATION = new RegExp(
  `(?<=\\p{Script=Han})[(（]\\s?(?=[a-z${TONED}ü]{1,6}\\s?[)）])([a-z${TONED}ü]+)\\s?[)）]`,
  "gu",
);
/** The stretch of Unicode that all of these lie in: told at once, and absent from most texts. */
const ACCENTED = /[\u00e0-\u1e3f]/;
const HAS_TONE = new RegExp(`[${TONED}]`);
/** A page that spells this many characters does so throughout. */
const ENOUGH = 3;

/** Readings in brackets behind characters, as some pages show them: 當(dāng)前 → 當前. */
export function removePinyin(text: string): Edit[] {
  if (!ACCENTED.test(text) || !HAS_TONE.test(text)) return [];
  const annotations = [...text.matchAll(ANNOTATION)];
  if (annotations.filter(([, reading = ""]) => HAS_TONE.test(reading)).length < ENOUGH) return [];
  return annotations.map((match) => ({ start: match.index, end: match.index + match[0].length, replacement: "" }));
}
