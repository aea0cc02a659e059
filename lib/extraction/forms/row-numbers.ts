import type { Gap, Token } from "./indicator-values";

/** Of neighbouring labels so many must be numbered one after the other for the numbers to be the rows' own. */
const MOST = 0.7;
const FEWEST = 5;
/** Rows of the list that were not recognised between two that were. */
const SKIPPED = 4;

/**
 * Where a number before each label counts them up, it is the rows' running number and no figure. It stands right before
 * the label, or in its midst where the label's lines were torn apart, or behind it.
 */
export function withoutRowNumbers(gaps: readonly Gap[]): Gap[] {
  const numbers = new Set<number>();
  let due: number | null = null;
  let found = 0;
  for (const [at, gap] of gaps.entries()) {
    const next = gaps[at + 1];
    const other = gap.foreign ? gap.lead.at(-1) : undefined;
    if (due !== null && other && numberOf(other) === due) {
      numbers.add(other.start);
      due += 1;
    }
    const token = tokenDue(gap, next, due);
    const number = numberOf(token);
    if (token && number !== null && (due !== null || beginsCount(number, gaps, at))) {
      numbers.add(token.start);
      if (number === due) found += 1;
      due = number + 1;
    }
  }
  if (found < FEWEST || found < (gaps.length - 2) * MOST) return [...gaps];
  const isFigure = ({ start }: Token) => !numbers.has(start);
  return gaps.map((gap) => ({
    ...gap,
    inside: gap.inside.filter(isFigure),
    lead: gap.lead.filter(isFigure),
    tail: gap.tail.filter(isFigure),
  }));
}

/**
 * The token that is the next label's running number: the one that is due, or a little later one right before it. Words
 * that are no row have none.
 */
function tokenDue({ tail }: Gap, next: Gap | undefined, due: number | null): Token | undefined {
  const last = tail.at(-1);
  if (due === null || numberOf(last) === due) return last;
  const places = [...(next?.inside ?? []), ...(next?.lead ?? []), ...tail];
  const exact = [due, due + 1].map((number) => places.find((token) => numberOf(token) === number)).find(Boolean);
  const number = numberOf(last);
  return number !== null && number > due && number - due < SKIPPED ? last : exact;
}

/** A number that the next two labels count on from. */
function beginsCount(number: number, gaps: readonly Gap[], at: number): boolean {
  const behind = [1, 2].map((step) => {
    const tokens = [...(gaps[at + step]?.tail ?? []), ...(gaps[at + step + 1]?.inside ?? [])];
    return tokens.some((token) => numberOf(token) === number + step);
  });
  return behind.every(Boolean);
}

function numberOf(token: Token | undefined): number | null {
  return token && /^\d{1,3}$/.test(token.text) ? Number(token.text) : null;
}
