import type { Qualifier, Span } from "@/lib/domain/series-cell";

/** A number as written: 1,204 or １２０４ or 一千二百 or 1.5万 or 3600余. The span covers digits, 万/亿 and qualifier. */
export type Numeral = Span & {
  text: string;
  value: number;
  qualifier: Qualifier;
  /** The measure word right behind it (条 件 篇 …, 万元 gives 元 with the value multiplied), or null. */
  unit: string | null;
};

/** Every number of `text` between `from` and `to`, in order; offsets count `text`. */
export function scanNumerals(text: string, from = 0, to = text.length): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.slice(from, to).matchAll(/\d+/g)) {
    const start = from + match.index;
    found.push({
      start,
      end: start + match[0].length,
      text: match[0],
      value: Number(match[0]),
      qualifier: "exact",
      unit: null,
    });
  }
  return found;
}
