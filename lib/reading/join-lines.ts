const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u2018-\u201d\u2026]/;

/**
 * Two pieces of one cell or paragraph that a line break divided: nothing stands between Han characters, a space
 * between words and figures, so that 18 over 20 does not become 1820.
 */
export function joinLines(before: string, after: string): string {
  if (before === "" || after === "") return before + after;
  const last = before.at(-1) ?? "";
  const next = after.charAt(0);
  return WIDE.test(last) || WIDE.test(next) ? before + after : `${before} ${after}`;
}

const BREAK = /[^\S\n]*\n\s*/g;
const SPACES = /[\t\f\r \u00a0\u2000-\u200a\u202f\u3000]+/g;

/** Runs of white space as one space; a line break of the source beside a Han character as nothing. */
export function collapseSpace(text: string): string {
  if (!/\s/.test(text)) return text;
  const joined = text.includes("\n")
    ? text.replace(BREAK, (run, at: number) =>
        WIDE.test(text.charAt(at - 1)) || WIDE.test(text.charAt(at + run.length)) ? "" : " ",
      )
    : text;
  return joined.replace(SPACES, " ");
}
