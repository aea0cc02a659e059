import type { Bilingual } from "@/lib/domain/app-error";
import type { Form } from "@/lib/domain/dictionary";
import type { SeriesCell } from "@/lib/domain/series-cell";

/** An agency as it is compared. */
export type ComparedAgency = {
  agencyId: number;
  slug: string;
  name: string;
  kind: string;
  level: "nation" | "province" | "city" | "district" | "town";
  regionCode: string;
};

/** A current report of a compared agency, in any year. */
export type ComparedReport = {
  reportId: number;
  agencyId: number;
  year: number;
  form: Form;
  kind: "annual-report" | "work-summary" | "statistics";
  publishedOn: string | null;
  sourceUrl: string | null;
  restated: boolean;
};

/** A finding that stands in a compared report; dismissed ones are left out. */
export type ComparedFinding = {
  reportId: number;
  rule: string;
  severity: "error" | "warning";
  message: Bilingual;
  left: number | null;
  right: number | null;
};

/** Everything a comparison is built from, as the database gives it, in any order. */
export type ComparisonRecord = {
  agencies: readonly ComparedAgency[];
  reports: readonly ComparedReport[];
  cells: readonly SeriesCell[];
  findings: readonly ComparedFinding[];
};
