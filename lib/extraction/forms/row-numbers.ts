import type { Gap, Token } from "./indicator-values";

/** Of neighbouring labels so many must be numbered one after the other for the numbers to be the rows' own. */
const MOST = 0.7;
const FEWEST = 5;
/** Rows of the list that were not recognised between two that were. */
const SKIPPED = 4;

/** Where the number right before each label counts them up, it is the rows' running number and no figure. */
export function withoutRowNumbers(gaps: readonly Gap[]): Gap[] {
  const last = gaps.map(({ tail }) => numberOf(tail.at(-1)));
  const rises = last.filter((number, at) => number !== null && number === (last[at - 1] ?? Number.NaN) + 1);
  if (rises.length < FEWEST || rises.length < (gaps.length - 2) * MOST) return [...gaps];
  const numbers = new Set<number>();
  let expected: number | null = null;
  for (const [at, { lead, tail, foreign }] of gaps.entries()) {
    const other = lead.at(-1);
    if (foreign && other && numberOf(other) === expected) numbers.add(other.start);
    const number = last[at] ?? null;
    const due: boolean = number !== null && (expected === null || (number >= expected && number - expected < SKIPPED));
    // A number that a torn line set behind its label is the one that was due.
    const token: Token | undefined = due
      ? tail.at(-1)
      : gaps[at + 1]?.lead.find((candidate) => numberOf(candidate) === expected);
    if (token) numbers.add(token.start);
    expected = (due ? (number ?? 0) : (expected ?? 0)) + 1;
  }
  const isFigure = ({ start }: Token) => !numbers.has(start);
  return gaps.map((gap) => ({ ...gap, lead: gap.lead.filter(isFigure), tail: gap.tail.filter(isFigure) }));
}

function numberOf(token: Token | undefined): number | null {
  return token && /^\d{1,3}$/.test(token.text) ? Number(token.text) : null;
}
