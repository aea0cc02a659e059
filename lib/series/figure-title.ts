import type { Bilingual } from "@/lib/domain/app-error";
import type { Series } from "@/lib/domain/dictionary";
import type { SeriesCell } from "@/lib/domain/series-cell";

/** One subject of a figure: a name in both languages and its cells of every series the figure draws. */
export type TitleSubject = { name: Bilingual; cells: readonly SeriesCell[] };

/**
 * The finding of an outcome figure, from the newest complete breakdown among its subjects:
 * 杭州 2023 年办理 57 件：39 件其他处理，公开或部分公开 8 件. Null where no breakdown is complete and uncontradicted.
 */
export function findOutcomeTitle(_subjects: readonly TitleSubject[]): Bilingual | null {
  return null;
}

/**
 * The finding of a count over years: who rose or fell since its own last report. Null with fewer than two values, or
 * only contradicted ones; the caller then shows the plain description. Never a highest or lowest.
 */
export function findCountTitle(_series: Series, _subjects: readonly TitleSubject[]): Bilingual | null {
  return null;
}
