/** Nothing but characters that normalising leaves as they are: plain ASCII and Han. */
const PLAIN = /^[\n\x20-\x7e\u4e00-\u9fa5、。“”]*$/;

/** Words with full-width letters, digits and marks made half-width, and compatibility characters folded (NFKC). */
export function foldWidth(words: string): string {
  return PLAIN.test(words) ? words : words.normalize("NFKC");
}
