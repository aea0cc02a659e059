/** Words without any blanks: as `replace(/\s+/g, "")`, but the many words that hold none are not searched by a pattern. */
export function squeeze(words: string): string {
  for (let at = 0; at < words.length; at++) {
    if (isBlank(words.charCodeAt(at))) return words.replace(/\s+/g, "");
  }
  return words;
}

/** Whether a character may be white space: what lies above U+2000 apart from Han and full-width forms is left to the pattern. */
function isBlank(code: number): boolean {
  if (code <= 0x20 || code === 0xa0) return true;
  return code > 0x167f && (code < 0x4e00 ? code < 0x3001 : code === 0xfeff);
}
