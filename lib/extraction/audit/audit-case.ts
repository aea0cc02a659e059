import type { ApplicantCode, Form } from "@/lib/domain/dictionary";
import type { BlankCell, Claim, Fact, Finding, ReportIdentity } from "@/lib/extraction/extraction";
import { audit } from "./audit";

/** A figure of a test report: metric, value or blank cell, applicant, qualifier. */
export type Row = [
  metric: string,
  value: number | "blank",
  applicant?: ApplicantCode,
  more?: Partial<Pick<Fact, "qualifier">>,
];

/** The text that the test reports' claims stand in. */
export const TEXT = "同比减少37.5%；下降30%；增长9.6%";

function report(form: Form, year: number): ReportIdentity {
  const region = { code: "370100", province: "山东省", city: "济南市", district: null };
  const dates = { publishedOn: null, signedOn: null, repairs: [] };
  return { title: "", agency: "济南市城市管理局", region, year, form, kind: "annual-report", ...dates };
}

function toFacts(kind: "table" | "narrative", rows: readonly Row[]): Fact[] {
  return rows.flatMap(([metric, value, applicant = "total", more], index) => {
    if (value === "blank") return [];
    const source = { kind, start: index, end: index + 1, quote: String(value) };
    return [{ metric, applicant, value, unit: "request", qualifier: "exact" as const, source, rule: "test", ...more }];
  });
}

function toBlanks(rows: readonly Row[]): BlankCell[] {
  return rows.flatMap(([metric, value, applicant = "total"]) =>
    value === "blank" ? [{ metric, applicant, state: "blank" as const, start: 0, end: 0 }] : [],
  );
}

/** A test report: rows of its table and of its narrative. */
export type Case = { form?: Form; year?: number; table?: Row[]; narrative?: Row[]; claims?: Claim[] };

/** The findings of a test report. */
export function run({ form = "2019", year = 2020, table = [], narrative = [], claims = [] }: Case): Finding[] {
  const facts = [...toFacts("narrative", narrative), ...toFacts("table", table)];
  return audit({ report: report(form, year), text: TEXT, facts, blanks: toBlanks(table), claims });
}

/** A finding as rule, severity, applicant, left, right. */
export const brief = ({ rule, severity, applicant, left, right }: Finding) => [rule, severity, applicant, left, right];

const SIX: ApplicantCode[] = ["natural_person", "business", "research", "social", "legal_service", "other"];
/** The five cells of a row beside natural persons', all blank. */
export const blanksOf = (metric: string): Row[] => SIX.slice(1).map((applicant) => [metric, "blank", applicant]);
