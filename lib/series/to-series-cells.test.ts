import { describe, expect, test } from "vitest";
import { type Case, toRecord } from "./report-case";
import { toSeriesCells } from "./to-series-cells";

/** Value, status and flags of one series in the only report. */
function read(given: Case, series: string): unknown[] {
  const report = toRecord(given);
  const cell = toSeriesCells({ agencyId: 1, reports: [report] }).find(
    (one) => one.series === series && one.year === report.year,
  );
  return cell ? [cell.value, cell.status, cell.flags] : [];
}

describe("one report", () => {
  test.each<[string, Case, string, unknown[]]>([
    [
      "the table before the narrative",
      { narrative: [["outcome.granted", 3]], table: [["outcome.granted", 4]] },
      "outcomes.granted",
      [4, "stated", []],
    ],
    [
      "the narrative where there is no table",
      { narrative: [["requests.received.online", 16]] },
      "requests.channel.online",
      [16, "stated", []],
    ],
    [
      "rows are summed as soon as one is stated",
      {
        table: [
          ["outcome.denied.process", 2],
          ["outcome.denied.state_secret", "blank"],
        ],
      },
      "outcomes.denied",
      [2, "stated", ["blank-parts"]],
    ],
    [
      "rows all blank are no 0",
      { table: [["outcome.denied.state_secret", "blank"]] },
      "outcomes.denied",
      [null, "blank", []],
    ],
    [
      "a total left blank is summed over applicants",
      {
        table: [
          ["requests.received", 3, "natural_person"],
          ["requests.received", 1, "business"],
          ["requests.received", "blank"],
        ],
      },
      "requests.received",
      [4, "stated", ["blank-parts"]],
    ],
    [
      "one kind of applicant",
      { table: [["requests.received", 18, "natural_person"]] },
      "applicants.natural_person",
      [18, "stated", []],
    ],
    ["no such row in the form", { form: "2014", year: 2015 }, "outcomes.not_processed", [null, "not-in-form", []]],
    [
      "no such row, but the narrative says it",
      { form: "2014", year: 2015, narrative: [["outcome.not_processed", 2]] },
      "outcomes.not_processed",
      [2, "stated", []],
    ],
    ["a report that does not speak of it", { form: "prose" }, "requests.received", [null, "not-stated", []]],
    [
      "grounds of denial told in narrative",
      {
        form: "prose",
        narrative: [
          ["outcome.denied.third_party", 4],
          ["outcome.denied.internal_affairs", 1],
        ],
      },
      "outcomes.denied",
      [5, "stated", []],
    ],
    [
      "a wider figure covers its parts",
      {
        form: "prose",
        narrative: [
          ["outcome.unavailable", 22],
          ["outcome.not_this_authority", 13],
          ["outcome.nonexistent", 9],
        ],
      },
      "outcomes.unavailable",
      [22, "stated", []],
    ],
    [
      "litigation adds up its two ways",
      {
        table: [
          ["litigation.direct.total", 3],
          ["litigation.after_reconsideration.total", 2],
        ],
      },
      "litigation.total",
      [5, "stated", []],
    ],
    [
      "new requests follow from those handled",
      {
        form: "prose",
        narrative: [
          ["requests.handled", 57],
          ["requests.carried_in", 1],
        ],
      },
      "requests.received",
      [56, "stated", ["derived"]],
    ],
    [
      "new requests that the narrative tells in part only",
      {
        form: "prose",
        narrative: [
          ["requests.handled", 57],
          ["requests.carried_in", 1],
          ["requests.received", 18],
        ],
      },
      "requests.received",
      [56, "stated", ["derived"]],
    ],
    [
      "new requests that the narrative tells twice",
      {
        form: "prose",
        narrative: [
          ["requests.handled", 57],
          ["requests.carried_in", 1],
          ["requests.received", 56],
        ],
      },
      "requests.received",
      [56, "stated", []],
    ],
  ])("%s", (_name, given, series, expected) => {
    expect(read(given, series)).toEqual(expected);
  });

  test.each<[string, Case, unknown[], unknown[]]>([
    [
      "a total without a breakdown",
      { form: "prose", narrative: [["outcome.total", 28]] },
      [28, "stated", []],
      [28, "stated", ["derived"]],
    ],
    [
      "a total left blank is the sum of its rows",
      {
        table: [
          ["outcome.granted", 4],
          ["outcome.other", 2],
          ["outcome.total", "blank"],
        ],
      },
      [6, "stated", ["blank-parts"]],
      [0, "stated", ["derived"]],
    ],
    [
      "outcomes that add up to the requests handled are complete",
      {
        form: "prose",
        narrative: [
          ["requests.handled", 57],
          ["outcome.withdrawn", 39],
          ["outcome.granted", 6],
          ["outcome.partial", 2],
          ["outcome.not_this_authority", 8],
          ["outcome.nonexistent", 2],
        ],
      },
      [57, "stated", ["derived"]],
      [0, "stated", ["derived"]],
    ],
    [
      "decided follows from received and carried over",
      {
        form: "prose",
        narrative: [
          ["requests.received", 39],
          ["requests.carried_in", 0],
          ["requests.carried_out", 0],
          ["outcome.denied.third_party", 4],
          ["outcome.unavailable.not_held", 9],
        ],
      },
      [39, "stated", ["derived"]],
      [26, "stated", ["derived"]],
    ],
    [
      "outcomes beyond the total leave no remainder",
      {
        form: "prose",
        narrative: [
          ["outcome.total", 20],
          ["outcome.granted", 25],
        ],
      },
      [20, "stated", []],
      [null, "not-stated", []],
    ],
  ])("%s", (_name, given, total, rest) => {
    expect(read(given, "outcome.total")).toEqual(total);
    expect(read(given, "outcomes.not_broken_down")).toEqual(rest);
  });

  test("a sum is only as exact as its parts, and names them", () => {
    const given: Case = {
      form: "prose",
      narrative: [
        ["litigation.direct.total", 10, "total", "over"],
        ["litigation.after_reconsideration.total", 2],
      ],
    };
    const cells = toSeriesCells({ agencyId: 1, reports: [toRecord(given)] });
    const cell = cells.find((one) => one.series === "litigation.total");
    expect(cell?.qualifier).toBe("over");
    expect(cell?.sources.map((source) => [source.metric, source.value])).toEqual([
      ["litigation.direct.total", 10],
      ["litigation.after_reconsideration.total", 2],
    ]);
  });

  test("findings mark the values they touch; notes do not", () => {
    const finding = (rule: string, severity: "error" | "note", metrics: string[]) => ({
      rule,
      severity,
      metrics,
      applicant: "total" as const,
    });
    const given: Case = {
      table: [["requests.received", 20]],
      findings: [
        finding("balance", "error", ["requests.received", "outcome.total"]),
        finding("year-swing", "note", ["requests.received"]),
        finding("text-vs-table", "error", ["outcome.granted"]),
      ],
    };
    expect(read(given, "requests.received")).toEqual([20, "stated", ["balance"]]);
  });
});
