/**
 * Tells quickly whether a character is one of a set, by its code: a pattern costs as much for one character as for a
 * sentence. `ranges` are pairs of first and last character; `characters` stand alone.
 */
export function characterTable(characters: string, ranges: readonly (readonly [string, string])[] = []): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = 1;
  for (const [first, last] of ranges) table.fill(1, first.charCodeAt(0), last.charCodeAt(0) + 1);
  return table;
}

/** The first place at or behind `from` whose character is in the table; the text's length where there is none. */
export function findCharacter(text: string, table: Uint8Array, from: number): number {
  let at = from;
  while (at < text.length && table[text.charCodeAt(at)] !== 1) at++;
  return at;
}
