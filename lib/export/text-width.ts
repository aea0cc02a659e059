/** Advance widths of the printable ASCII characters of Noto Sans SC, thousandths of an em, from U+0020 on. */
const REGULAR = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555, 555,
  555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 599, 657, 604, 688, 589, 552, 689, 728, 293, 487, 646, 543, 812,
  723, 742, 633, 742, 635, 578, 599, 721, 583, 878, 573, 531, 582, 338, 392, 338, 555, 559, 606, 563, 618, 483, 620,
  554, 322, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468, 352, 607, 521, 802, 498, 521, 475, 338,
  270, 338, 555,
];
const SEMIBOLD = [
  226, 357, 546, 580, 580, 951, 723, 311, 367, 367, 495, 580, 311, 364, 311, 389, 580, 580, 580, 580, 580, 580, 580,
  580, 580, 580, 311, 311, 580, 580, 580, 503, 990, 624, 674, 610, 707, 608, 576, 709, 749, 319, 509, 675, 568, 842,
  742, 762, 658, 762, 669, 593, 618, 740, 612, 904, 611, 566, 589, 367, 389, 367, 580, 565, 620, 583, 637, 489, 637,
  573, 350, 588, 631, 296, 297, 589, 306, 953, 632, 620, 637, 637, 423, 487, 381, 629, 560, 846, 544, 559, 501, 367,
  289, 367, 580,
];
const EN_DASH = 536;
const FULL = 1000;

export type Weight = 400 | 600;

/** Width of a line of text in pixels, as Noto Sans SC sets it. Anything outside ASCII counts as full width. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const table = weight === 600 ? SEMIBOLD : REGULAR;
  let units = 0;
  for (const char of text) units += widthOf(char, table);
  return (units * size) / 1000;
}

function widthOf(char: string, table: readonly number[]): number {
  if (char === "–") return EN_DASH;
  if (char === "\u00A0") return table[0] ?? FULL;
  return table[(char.codePointAt(0) ?? 0) - 32] ?? FULL;
}

/** What may not begin a line (GB/T 15834). */
const CLOSING = /^[，。；：、？！）》”’】〉,.;:?!)\]}%]/;
/**
 * A unit that is never broken: a Latin word or number with the curly quotes that touch it, or one Han character with the
 * closing marks behind it.
 */
const UNIT =
  /(?:[\u0021-\u024F\u2010-\u2015]|[“‘](?=[\u0021-\u024F])|(?<=[\u0021-\u024F])[”’])+|\s+|[（《“‘【〈]*[^\s\u0021-\u024F][，。；：、？！）》”’】〉]*/gu;

/** Breaks text into lines at most `width` pixels wide: between Han characters or at spaces, never before a closing mark. */
export function wrapText(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines: string[] = [];
  let line = "";
  for (const [unit] of text.matchAll(UNIT)) {
    const fits = textWidth(line + unit.trimEnd(), size, weight) <= width;
    if (fits || line === "" || CLOSING.test(unit)) {
      line += line === "" ? unit.trimStart() : unit;
      continue;
    }
    lines.push(line.trimEnd());
    line = unit.trimStart();
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** An address in lines that fit; it may break anywhere, and nothing of it is left out. */
export function breakText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const char of text) {
    if (textWidth(line + char, size) > width) {
      lines.push(line);
      line = "";
    }
    line += char;
  }
  return [...lines, line];
}
