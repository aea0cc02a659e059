const DIGITS = "零一二三四五六七八九";
const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

function digitOf(character: string): number {
  if (character === "两") return 2;
  if (character === "〇" || character === "○") return 0;
  return DIGITS.indexOf(character);
}

/** The value of a Chinese numeral (一千二百 is 1200, 两 is 2, 二〇一八 is 2018); null where it is not well formed. */
export function parseChineseNumeral(text: string): number | null {
  if (!/[十百千万亿]/.test(text)) return parsePositional(text);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const scale = SCALES[character];
    const large = LARGE[character];
    if (scale) {
      section += (digit ?? 1) * scale;
      digit = null;
    } else if (large) {
      total = (total + section + (digit ?? (section + total > 0 ? 0 : 1))) * large;
      section = 0;
      digit = null;
    } else {
      const next = digitOf(character);
      if (next < 0 || (digit !== null && digit > 0)) return null;
      digit = next;
    }
  }
  return total + section + (digit ?? 0);
}

function parsePositional(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = digitOf(character);
    if (digit < 0) return null;
    value = value * 10 + digit;
  }
  return text ? value : null;
}
