import type { ApplicantCode, MetricCode } from "@/lib/domain/dictionary";
import type { BlankCell, Fact } from "@/lib/extraction/extraction";

export type Place = Fact["source"]["kind"];

/** Something for each cell of a form. */
class CellMap<Kept> {
  readonly #byMetric = new Map<MetricCode, Map<ApplicantCode, Kept>>();

  has(metric: MetricCode): boolean {
    return this.#byMetric.has(metric);
  }

  get(metric: MetricCode, applicant: ApplicantCode): Kept | undefined {
    return this.#byMetric.get(metric)?.get(applicant);
  }

  set(metric: MetricCode, applicant: ApplicantCode, kept: Kept): void {
    const cells = this.#byMetric.get(metric);
    if (cells) cells.set(applicant, kept);
    else this.#byMetric.set(metric, new Map([[applicant, kept]]));
  }
}

/** The figures of one report by place, metric and applicant, as the audit asks for them. */
export class StatedFigures {
  readonly #facts = { table: new CellMap<Fact[]>(), narrative: new CellMap<Fact[]>() };
  readonly #blanks = new CellMap<BlankCell>();

  constructor(facts: readonly Fact[], blanks: readonly BlankCell[]) {
    for (const fact of facts) {
      const place = this.#facts[fact.source.kind];
      const known = place.get(fact.metric, fact.applicant);
      if (known) known.push(fact);
      else place.set(fact.metric, fact.applicant, [fact]);
    }
    for (const blank of blanks) this.#blanks.set(blank.metric, blank.applicant, blank);
  }

  /** Whether one place states the metric at all, of whatever kind of applicant. */
  states(place: Place, metric: MetricCode): boolean {
    return this.#facts[place].has(metric);
  }

  /** Every statement of a figure in one place, in the order of the text. */
  list(place: Place, metric: MetricCode, applicant: ApplicantCode): Fact[] {
    return this.#facts[place].get(metric, applicant) ?? [];
  }

  /** The statement that counts: the first exact one, else the first. */
  find(place: Place, metric: MetricCode, applicant: ApplicantCode): Fact | null {
    const facts = this.#facts[place].get(metric, applicant);
    if (!facts) return null;
    const [first = null] = facts;
    return first?.qualifier === "exact" ? first : (facts.find((fact) => fact.qualifier === "exact") ?? first);
  }

  findBlank(metric: MetricCode, applicant: ApplicantCode): BlankCell | null {
    return this.#blanks.get(metric, applicant) ?? null;
  }
}
