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
  const terms = cells.map(({ metric, applicant }) => ({
    metric,
    applicant,
    fact: figures.find(place, metric, applicant),
    blank: place === "table" ? figures.findBlank(metric, applicant) : null,
  }));
  const facts = terms.flatMap((term) => (term.fact ? [term.fact] : []));
  const blanks = terms.filter((term) => !term.fact && term.blank).length;
  return {
    terms,
    known: facts.reduce((sum, fact) => sum + fact.value, 0),
    stated: facts.length,
    blanks,
    absent: terms.length - facts.length - blanks,
    exact: facts.every((fact) => fact.qualifier === "exact"),
  };
}
