import type { ApplicantCode, MetricCode } from "@/lib/domain/dictionary";
import type { BlankCell, Fact } from "@/lib/extraction/extraction";

export type Place = Fact["source"]["kind"];

/** The figures of one report by place, metric and applicant, as the audit asks for them. */
export class StatedFigures {
  readonly #facts = new Map<string, Fact[]>();
  readonly #blanks = new Map<string, BlankCell>();

  constructor(facts: readonly Fact[], blanks: readonly BlankCell[]) {
    for (const fact of facts) {
      const key = `${fact.source.kind}|${fact.metric}|${fact.applicant}`;
      const known = this.#facts.get(key);
      if (known) known.push(fact);
      else this.#facts.set(key, [fact]);
    }
    for (const blank of blanks) this.#blanks.set(`${blank.metric}|${blank.applicant}`, blank);
  }

  /** Every statement of a figure in one place, in the order of the text. */
  list(place: Place, metric: MetricCode, applicant: ApplicantCode): Fact[] {
    return this.#facts.get(`${place}|${metric}|${applicant}`) ?? [];
  }

  /** The statement that counts: the first exact one, else the first. */
  find(place: Place, metric: MetricCode, applicant: ApplicantCode): Fact | null {
    const facts = this.list(place, metric, applicant);
    return facts.find((fact) => fact.qualifier === "exact") ?? facts[0] ?? null;
  }

  findBlank(metric: MetricCode, applicant: ApplicantCode): BlankCell | null {
    return this.#blanks.get(`${metric}|${applicant}`) ?? null;
  }
}
