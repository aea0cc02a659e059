import type { Edit } from "./text-edit";

const TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
const ANNOTATION = new RegExp(
  `(?<=\\p{Script=Han})[(（]\\s?(?=[a-z${TONED}ü]{1,6}\\s?[)）])([a-z${TONED}ü]+)\\s?[)）]`,
  "gu",
);
const HAS_TONE = new RegExp(`[${TONED}]`);
/** A page that spells this many characters does so throughout. */
const ENOUGH = 3;

/** Readings in brackets behind characters, as some pages show them: 當(dāng)前 → 當前. */
export function removePinyin(text: string): Edit[] {
  if (!HAS_TONE.test(text)) return [];
  const annotations = [...text.matchAll(ANNOTATION)];
  if (annotations.filter(([, reading = ""]) => HAS_TONE.test(reading)).length < ENOUGH) return [];
  return annotations.map((match) => ({ start: match.index, end: match.index + match[0].length, replacement: "" }));
}
