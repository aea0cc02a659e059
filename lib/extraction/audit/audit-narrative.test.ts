import { describe, expect, test } from "vitest";
import type { Claim } from "@/lib/extraction/extraction";
import { blanksOf, brief, type Case, type Row, run, TEXT } from "./audit-case";

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
      "replies beyond the requests",
      {
        form: "prose",
        narrative: [
          ["requests.received", 20],
          ["outcome.total", 25],
        ],
      },
      [["balance", "warning", "total", 20, 25]],
    ],
    [
      "replies short of the requests, the rest still under way",
      {
        form: "prose",
        narrative: [
          ["requests.received", 20],
          ["outcome.total", 17],
        ],
      },
      [],
    ],
    [
      "replies and requests carried out short of the requests",
      {
        form: "prose",
        narrative: [
          ["requests.received", 20],
          ["requests.carried_in", 2],
          ["outcome.total", 17],
          ["requests.carried_out", 3],
        ],
      },
      [["balance", "warning", "total", 22, 20]],
    ],
    [
      "replies beyond the requests that say how many were handled",
      {
        form: "prose",
        narrative: [
          ["requests.received", 20],
          ["requests.handled", 25],
          ["outcome.total", 25],
        ],
      },
      [],
    ],
    [
      "outcomes of no requests at all",
      {
        form: "prose",
        narrative: [
          ["requests.received", 0],
          ["outcome.granted", 3],
        ],
      },
      [["balance", "warning", "total", 0, 3]],
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
      "outcomes beyond the requests received",
      {
        form: "prose",
        narrative: [
          ["requests.received", 20],
          ["requests.carried_in", 0],
          ["outcome.granted", 15],
          ["outcome.denied", 10],
        ],
      },
      [["balance", "warning", "total", 20, 25]],
    ],
    [
      "outcomes beyond the requests received, of which some may have been carried in",
      {
        form: "prose",
        narrative: [
          ["requests.received", 20],
          ["outcome.granted", 15],
          ["outcome.denied", 10],
        ],
      },
      [["balance", "warning", "total", 20, 25]],
    ],
    [
      "requests carried in alone are no total",
      {
        form: "prose",
        narrative: [
          ["requests.carried_in", 1],
          ["outcome.granted", 15],
        ],
      },
      [],
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
    const start = TEXT.indexOf(words);
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
      en: "Narrative: “Granted in full” 3, table: “Granted in full” 4: they disagree.",
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
