import { describe, expect, test } from "vitest";
import { blanksOf, brief, type Case, run } from "./audit-case";

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
