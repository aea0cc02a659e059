import type { ApplicantCode, MetricCode } from "@/lib/domain/dictionary";
import type { BlankCell, Fact } from "@/lib/extraction/extraction";
import type { Place, StatedFigures } from "./stated-figures";

/** A cell that a side of an identity asks for: stated, blank in the table, or (both null) not found at all. */
export type Term = { metric: MetricCode; applicant: ApplicantCode; fact: Fact | null; blank: BlankCell | null };

/** One side of an identity. `known` is the sum of what is stated; a blank contributes nothing to it. */
export type Side = { terms: Term[]; known: number; stated: number; blanks: number; absent: number; exact: boolean };

export type Cell = { metric: MetricCode; applicant: ApplicantCode };

/** Reads the cells of one side from one place. */
export function readSide(figures: StatedFigures, place: Place, cells: readonly Cell[]): Side {
  const side: Side = { terms: [], known: 0, stated: 0, blanks: 0, absent: 0, exact: true };
  for (const { metric, applicant } of cells) {
    const fact = figures.find(place, metric, applicant);
    const blank = place === "table" ? figures.findBlank(metric, applicant) : null;
    side.terms.push({ metric, applicant, fact, blank });
    if (fact) {
      side.known += fact.value;
      side.stated += 1;
      side.exact &&= fact.qualifier === "exact";
    } else if (blank) side.blanks += 1;
    else side.absent += 1;
  }
  return side;
}
