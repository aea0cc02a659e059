import type { Extraction, Fact, Finding } from "@/lib/extraction/extraction";
import type { StoreInput } from "@/lib/services/reports/store-report";

const jinan = () => ({ code: "370100", province: "山东省", city: "济南市", district: null });
export const NOW = new Date("2026-11-24T08:00:00Z");

type Given = {
  agency?: string;
  year?: number;
  text?: string;
  kind?: Extraction["report"]["kind"];
  facts?: readonly Fact[];
  findings?: readonly Finding[];
  bytes?: string;
};

/** A report as a worker would give it, from literal parts. */
export function givenReport({
  agency = "济南市城市管理局",
  year = 2020,
  text = "2020年收到申请20件。",
  kind = "annual-report",
  facts = [],
  findings = [],
  bytes = text,
}: Given): StoreInput {
  const report = {
    ...{ title: `${agency}${year}年年报`, agency, region: jinan(), year, kind },
    ...{ form: "prose" as const, publishedOn: null, signedOn: null, repairs: [] },
  };
  const extraction: Extraction = {
    ...{ report, text, facts: [...facts], findings: [...findings] },
    ...{ blanks: [], claims: [], figures: [], blocks: [], tables: [], forms: [] },
  };
  const file = { fileName: "report.txt", bytes: Buffer.from(bytes), sourceUrl: null, restated: false };
  return { file, read: { extraction, mediaType: "text/plain" }, who: "tester", now: NOW };
}

/** A figure of the narrative, standing at `start` of the report's text. */
export function givenFact(metric: string, value: number, start: number, quote = String(value)): Fact {
  const source = { kind: "narrative" as const, start, end: start + quote.length, quote };
  return { metric, applicant: "total", value, unit: "request", qualifier: "exact", source, rule: "test" };
}
