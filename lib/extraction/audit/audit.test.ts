import { describe, expect, test } from "vitest";
import type { ApplicantCode, Form } from "@/lib/domain/dictionary";
import type { BlankCell, Claim, Fact, Finding, ReportIdentity } from "@/lib/extraction/extraction";
import { audit } from "./audit";

type Row = [
  metric: string,
  value: number | "blank",
  applicant?: ApplicantCode,
  more?: Partial<Pick<Fact, "qualifier">>,
];

const text = "同比减少37.5%；下降30%；增长9.6%";

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

type Case = { form?: Form; year?: number; table?: Row[]; narrative?: Row[]; claims?: Claim[] };

function run({ form = "2019", year = 2020, table = [], narrative = [], claims = [] }: Case): Finding[] {
  const facts = [...toFacts("narrative", narrative), ...toFacts("table", table)];
  return audit({ report: report(form, year), text, facts, blanks: toBlanks(table), claims });
}

const brief = ({ rule, severity, applicant, left, right }: Finding) => [rule, severity, applicant, left, right];

const SIX: ApplicantCode[] = ["natural_person", "business", "research", "social", "legal_service", "other"];
const blanksOf = (metric: string): Row[] => SIX.slice(1).map((applicant) => [metric, "blank", applicant]);

describe("sums of a table", () => {
  test.each<[string, Case, unknown[]]>([
    [
      "the balance holds",
      {
        table: [
          ["requests.received", 20],
          ["requests.carried_in", 1],
          ["outcome.total", 18],
          ["requests.carried_out", 3],
        ],
      },
      [],
    ],
    [
      "the balance fails",
      {
        table: [
          ["requests.received", 20],
          ["requests.carried_in", 1],
          ["outcome.total", 19],
          ["requests.carried_out", 3],
        ],
      },
      [["balance", "error", "total", 21, 22]],
    ],
    [
      "known outcomes exceed the requests although the total is blank",
      {
        table: [
          ["requests.received", 20],
          ["requests.carried_in", "blank"],
          ["outcome.granted", 11],
          ["outcome.partial", "blank"],
          ["outcome.other", 14],
          ["outcome.total", "blank"],
          ["requests.carried_out", 0],
        ],
      },
      [["balance", "error", "total", 20, 25]],
    ],
    [
      "blanks leave the outcomes short of the requests",
      {
        form: "2021",
        year: 2022,
        table: [
          ["requests.received", 20],
          ["requests.carried_in", 0],
          ["outcome.total", 18],
          ["requests.carried_out", "blank"],
        ],
      },
      [["balance", "warning", "total", 20, 18]],
    ],
    [
      "a total left blank is told by its applicants",
      {
        table: [
          ["requests.received", 34],
          ["requests.carried_in", 2],
          ["outcome.total", 35],
          ["requests.carried_out", 1, "natural_person"],
          ...blanksOf("requests.carried_out"),
          ["requests.carried_out", "blank"],
        ],
      },
      [],
    ],
    [
      "a cell that was not found may hold the difference",
      {
        table: [
          ["requests.received", 20],
          ["requests.carried_in", 0],
          ["outcome.total", 18],
        ],
      },
      [],
    ],
    [
      "each kind of applicant balances by itself",
      {
        table: [
          ["requests.received", 5, "business"],
          ["requests.carried_in", 0, "business"],
          ["outcome.total", 4, "business"],
          ["requests.carried_out", 0, "business"],
        ],
      },
      [["balance", "error", "business", 5, 4]],
    ],
    [
      "natural persons fall short of the total, the others are blank",
      {
        table: [
          ["requests.received", 18, "natural_person"],
          ...blanksOf("requests.received"),
          ["requests.received", 20],
        ],
      },
      [["applicant-sum", "warning", "total", 18, 20]],
    ],
    [
      "applicants exceed the total",
      {
        table: [
          ["outcome.granted", 3, "natural_person"],
          ["outcome.granted", 2, "business"],
          ["outcome.granted", 4],
        ],
      },
      [["applicant-sum", "error", "total", 5, 4]],
    ],
    [
      "only totals are filled in",
      {
        table: [
          ["requests.received", "blank", "natural_person"],
          ...blanksOf("requests.received"),
          ["requests.received", 20],
        ],
      },
      [],
    ],
    [
      "reconsideration",
      {
        table: [
          ["reconsideration.upheld", 1],
          ["reconsideration.corrected", 1],
          ["reconsideration.other", 0],
          ["reconsideration.pending", 0],
          ["reconsideration.total", 3],
        ],
      },
      [["reconsideration-sum", "error", "total", 2, 3]],
    ],
    [
      "channels of the 2014 form, which has no other means",
      {
        form: "2014",
        year: 2015,
        table: [
          ["requests.received.in_person", 1],
          ["requests.received.fax", 0],
          ["requests.received.online", 5],
          ["requests.received.mail", 2],
          ["requests.received", 9],
        ],
      },
      [["channel-sum", "error", "total", 8, 9]],
    ],
    [
      "closed on time and late",
      {
        form: "2014",
        year: 2015,
        table: [
          ["requests.closed.on_time", 7],
          ["requests.closed.extended", 1],
          ["requests.closed", 9],
        ],
      },
      [["closed-sum", "error", "total", 8, 9]],
    ],
  ])("%s", (_name, given, expected) => {
    expect(run(given).map(brief)).toEqual(expected);
  });
});

describe("narrative", () => {
  test.each<[string, Case, unknown[]]>([
    [
      "channels add up",
      {
        form: "prose",
        narrative: [
          ["requests.received", 20],
          ["requests.received.online", 16],
          ["requests.received.mail", 4],
        ],
      },
      [],
    ],
    [
      "channels exceed the requests",
      {
        form: "prose",
        narrative: [
          ["requests.received", 20],
          ["requests.received.online", 18],
          ["requests.received.mail", 3],
        ],
      },
      [["channel-sum", "error", "total", 21, 20]],
    ],
    [
      "channels of no requests at all, more likely misread",
      {
        form: "prose",
        narrative: [
          ["requests.received", 0],
          ["requests.received.online", 21],
        ],
      },
      [["channel-sum", "warning", "total", 21, 0]],
    ],
    [
      "channels fall short of the requests",
      {
        form: "prose",
        narrative: [
          ["requests.received", 20],
          ["requests.received.online", 15],
          ["requests.received.mail", 3],
        ],
      },
      [["channel-sum", "note", "total", 18, 20]],
    ],
    [
      "a list of replies that is not complete",
      {
        form: "prose",
        narrative: [
          ["outcome.total", 30],
          ["outcome.granted", 20],
        ],
      },
      [],
    ],
    [
      "replies of which one is told as a part of another",
      {
        form: "prose",
        narrative: [
          ["outcome.total", 30],
          ["outcome.granted", 20],
          ["outcome.denied", 10],
          ["outcome.nonexistent", 4],
        ],
      },
      [],
    ],
    [
      "replies that exceed their total however they are chosen",
      {
        form: "prose",
        narrative: [
          ["outcome.total", 30],
          ["outcome.granted", 20],
          ["outcome.denied", 13],
        ],
      },
      [["reply-sum", "error", "total", 33, 30]],
    ],
    [
      "stated twice, once as a round number",
      {
        form: "prose",
        narrative: [
          ["requests.received", 2000, "total", { qualifier: "over" }],
          ["requests.received", 2012],
        ],
      },
      [],
    ],
    [
      "stated twice, and differently",
      {
        form: "prose",
        narrative: [
          ["requests.received", 20],
          ["requests.received", 21],
        ],
      },
      [["text-vs-text", "note", "total", 20, 21]],
    ],
    [
      "narrative against table",
      { narrative: [["outcome.granted", 3]], table: [["outcome.granted", 4]] },
      [["text-vs-table", "error", "total", 3, 4]],
    ],
    [
      "narrative against the rows of a table",
      {
        narrative: [["outcome.unavailable", 14]],
        table: [
          ["outcome.unavailable.not_held", 13],
          ["outcome.unavailable.needs_creation", "blank"],
          ["outcome.unavailable.unclear", 0],
        ],
      },
      [["text-vs-table", "warning", "total", 14, 13]],
    ],
    [
      "two wordings of one outcome",
      { narrative: [["outcome.not_this_authority", 13]], table: [["outcome.unavailable.not_held", 14]] },
      [["text-vs-table", "error", "total", 13, 14]],
    ],
    [
      "a round number in narrative agrees with the table",
      {
        form: "2014",
        year: 2016,
        narrative: [["disclosure.items", 1900, "total", { qualifier: "over" }]],
        table: [["disclosure.items", 1935]],
      },
      [],
    ],
  ])("%s", (_name, given, expected) => {
    expect(run(given).map(brief)).toEqual(expected);
  });
});

describe("the rest", () => {
  const claim = (metric: string, value: number, change: number, implied: number, words: string): Claim => {
    const start = text.indexOf(words);
    return { metric, value, change, implied, kind: "percent", start, end: start + words.length };
  };

  test.each<[string, Case, unknown[]]>([
    [
      "decisions that look like items",
      { table: penalties(126, 9, 135) },
      [["items-change", "note", "total", 126, 135]],
    ],
    ["decisions that do not", { table: penalties(126, 13, 135) }, []],
    [
      "last form's tables",
      { form: "2019", year: 2021, table: [["documents.normative.issued", 1]] },
      [["form-year", "warning", "total", 2021, 2019]],
    ],
    ["a possible change", { claims: [claim("requests.received", 20, -37.5, 32, "37.5%")] }, []],
    [
      "an impossible change",
      { claims: [claim("requests.received", 5, -30, 7, "30%")] },
      [["claim-arithmetic", "note", "total", 5, -30]],
    ],
    [
      "two changes that disagree",
      {
        claims: [
          claim("disclosure.items.website", 1373, 9.6, 1253, "9.6%"),
          {
            metric: "disclosure.items.website",
            value: 1373,
            change: 173,
            implied: 1200,
            kind: "absolute",
            start: 0,
            end: 2,
          },
        ],
      },
      [["claim-arithmetic", "warning", "total", 1253, 1200]],
    ],
  ])("%s", (_name, given, expected) => {
    expect(run(given).map(brief)).toEqual(expected);
  });

  test("a message names both places and both values in both languages, and both spans", () => {
    const [finding] = run({ narrative: [["outcome.granted", 3]], table: [["outcome.granted", 4]] });
    expect(finding?.message).toEqual({
      zh: "不一致：正文“予以公开” 3，表格“三(一) 予以公开” 4。",
      en: "narrative: “Granted in full” 3, table: “Granted in full” 4: they disagree.",
    });
    expect(finding?.spans).toEqual([
      { start: 0, end: 1 },
      { start: 0, end: 1 },
    ]);
  });

  test("the message of a sum says what is blank", () => {
    const [finding] = run({
      table: [["requests.received", 18, "natural_person"], ...blanksOf("requests.received"), ["requests.received", 20]],
    });
    expect(finding?.message.zh).toBe(
      "应有“各类申请人之和 = 总计”：表格“一、本年新收政府信息公开申请数量”（自然人） 18；表格“一、本年新收政府信息公开申请数量” 20；相差 2，有空格，年报未说明。",
    );
  });
});

function penalties(previous: number, change: number, decisions: number): Row[] {
  return [
    ["actions.penalty.items_previous", previous],
    ["actions.penalty.items_change", change],
    ["actions.penalty.decisions", decisions],
  ];
}
