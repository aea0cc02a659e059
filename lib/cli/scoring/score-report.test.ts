import { expect, test } from "vitest";
import type { Extraction, Fact } from "@/lib/extraction/extraction";
import { scoreReport } from "./score-report";
import { f1Of, toScorecard } from "./scorecard";

const TEXT = "收到申请28件，答复25件";

function fact(metric: string, value: number, start: number, end: number): Fact {
  const source = { kind: "narrative" as const, start, end, quote: TEXT.slice(start, end) };
  return { metric, applicant: "total", value, unit: "request", qualifier: "exact", source, rule: "test" };
}

const EXTRACTION: Extraction = {
  report: {
    title: "",
    agency: "青岛市城市管理局",
    region: { code: "370200", province: "山东省", city: "青岛市", district: null },
    year: 2018,
    form: "prose",
    kind: "annual-report",
    publishedOn: null,
    signedOn: null,
    repairs: [],
  },
  text: TEXT,
  facts: [fact("requests.received", 28, 4, 6), fact("outcome.total", 26, 9, 11)],
  blanks: [],
  claims: [],
  figures: [{ start: 4, end: 6, text: "28", value: 28, unit: "件", class: "fact" }],
  findings: [],
  blocks: [],
  tables: [],
  forms: [],
};

const GOLD = {
  file: "one.txt",
  report: { agency: "青岛市城市管理局", year: 2019, repairs: [] },
  required: [
    { metric: "requests.received", applicant: "total" as const, value: 28 },
    { metric: "outcome.total", applicant: "total" as const, value: 25 },
  ],
  accepted: [],
  forbidden: [{ metric: "outcome.total", applicant: "total" as const, value: 26 }],
  findings: ["balance"],
  cleanFindings: false,
};

test("counts what is right, missing, wrong and forbidden", () => {
  expect(scoreReport(EXTRACTION, GOLD)).toEqual({
    file: "one.txt",
    groups: new Map([
      ["requests", { required: 1, found: 1, wrong: 0 }],
      ["outcomes", { required: 1, found: 0, wrong: 1 }],
    ]),
    identity: { right: 2, of: 3 },
    spans: { right: 2, of: 2 },
    numerals: { right: 1, of: 2 },
    findings: { right: 0, of: 1 },
    forbidden: 1,
    misses: [
      "year 2018, not 2019",
      "missing outcome.total total 25",
      "wrong outcome.total total 26",
      "forbidden outcome.total total 26",
      "finding not raised: balance",
    ],
  });
});

test("draws the scorecard as Markdown tables", () => {
  const scored = { ...scoreReport(EXTRACTION, GOLD), form: "prose", format: "txt" };
  expect(f1Of([scored])).toBe(0.5);
  expect(toScorecard("A set", [scored])).toBe(
    [
      "**A set**",
      "",
      "| | reports | facts | precision | recall | F1 | identity | spans quoted | numerals accounted | findings raised |",
      "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
      "| all | 1 | 2 | 50.0 % | 50.0 % | 0.5000 | 66.6 % | 100.0 % | 50.0 % | 0.0 % |",
      "| form prose | 1 | 2 | 50.0 % | 50.0 % | 0.5000 | 66.6 % | 100.0 % | 50.0 % | 0.0 % |",
      "| format txt | 1 | 2 | 50.0 % | 50.0 % | 0.5000 | 66.6 % | 100.0 % | 50.0 % | 0.0 % |",
      "",
      "| metric group | facts | precision | recall | F1 |",
      "|---|---:|---:|---:|---:|",
      "| outcomes | 1 | 0.0 % | 0.0 % | 0.0000 |",
      "| requests | 1 | 100.0 % | 100.0 % | 1.0000 |",
    ].join("\n"),
  );
});
