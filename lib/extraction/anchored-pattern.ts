/** A pattern that is tried at one place of a text, without cutting the text or looking for another place. */
export type AnchoredPattern = { matchesAt: (text: string, at: number) => boolean };

/**
 * Makes a pattern of words that end at a place (`/路\s*$/`) into one that is tried there, read backwards. Throws where
 * the pattern's whole does not end in `$`: an alternative at its top needs a group.
 */
export function endingAt(pattern: RegExp): AnchoredPattern {
  const { source, flags } = pattern;
  if (!source.endsWith("$") || hasOpenAlternative(source)) throw new Error(`not anchored at its end: ${source}`);
  return sticky(`(?<=${source.slice(0, -1)})`, flags);
}

/** Makes a pattern of words that begin at a place (`/^\s*号/`) into one that is tried there. Throws as `endingAt`. */
export function beginningAt(pattern: RegExp): AnchoredPattern {
  const { source, flags } = pattern;
  if (!source.startsWith("^") || hasOpenAlternative(source)) throw new Error(`not anchored at its start: ${source}`);
  return sticky(source.slice(1), flags);
}

/**
 * Makes a pattern into one that is tried on whole words: where it ends in `$`, from their end and nowhere else, which
 * is many times faster than looking for a beginning at every place. It finds the same words; any other stays as it is.
 */
export function testAtEnd(pattern: RegExp): Pick<RegExp, "test"> {
  const { source } = pattern;
  const ends = source.endsWith("$") && !source.endsWith("\\$") && !source.startsWith("^") && pattern.flags !== "m";
  if (!ends || hasOpenAlternative(source)) return pattern;
  const { matchesAt } = endingAt(pattern);
  return { test: (words) => matchesAt(words, words.length) };
}

function sticky(source: string, flags: string): AnchoredPattern {
  const pattern = new RegExp(source, `${flags}y`);
  return {
    matchesAt: (text, at) => {
      pattern.lastIndex = at;
      return pattern.test(text);
    },
  };
}

/** Whether an alternative stands outside every group and class. */
function hasOpenAlternative(source: string): boolean {
  const bare = source.replace(/\\./g, "").replace(/\[[^\]]*\]/g, "");
  let depth = 0;
  for (const character of bare) {
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    else if (character === "|" && depth === 0) return true;
  }
  return false;
}
