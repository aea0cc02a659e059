import type { Glyphs } from "./geometry";

/** Of characters of one size, Chinese and full-width ones are as wide as they are high, others half of that. */
const NARROW = 0.5;

/**
 * The words of a run of letters, each where it must stand: the reader of PDFs joins words that stand near each other
 * although a line of a table divides them. What their own widths leave of the run's lies between them, evenly.
 */
export function splitRun(run: Glyphs): Glyphs[] {
  const words = run.text.split(/\s+/).filter(Boolean);
  if (words.length < 2) return [run];
  const widths = words.map((word) => emsOf(word) * run.size);
  const own = widths.reduce((sum, width) => sum + width, 0);
  // Condensed letters leave nothing: all shrink alike.
  const scale = Math.min(1, run.width / own);
  const gap = (run.width - own * scale) / (words.length - 1);
  let x = run.x;
  return words.map((text, at) => {
    const width = (widths[at] ?? 0) * scale;
    const word = { ...run, text, x, width };
    x += width + gap;
    return word;
  });
}

function emsOf(word: string): number {
  let ems = 0;
  for (const letter of word) ems += (letter.codePointAt(0) ?? 0) > 0x2e7f || /[①-⑳“”‘’—…]/.test(letter) ? 1 : NARROW;
  return ems;
}
