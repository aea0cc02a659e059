import { describe, expect, test } from "vitest";
import { getSeries } from "@/lib/domain/dictionary";
import type { SeriesCell } from "@/lib/domain/series-cell";
import { findCountTitle, findOutcomeTitle } from "./figure-title";
import { summariseProfile } from "./profile-summary";

type Values = Record<string, number | null>;

function toCells(year: number, values: Values, flags: string[] = [], metric = ""): SeriesCell[] {
  return Object.entries(values).map(([series, value]) => ({
    ...{ agencyId: 1, year, series, value, qualifier: "exact" as const, form: null, reportId: 1, flags },
    status: value === null ? ("not-stated" as const) : ("stated" as const),
    sources: metric
      ? [
          {
            factId: 1,
            metric,
            applicant: "total",
            value: value ?? 0,
            quote: "",
            kind: "narrative",
            start: 0,
            end: 1,
          } as const,
        ]
      : [],
  }));
}

const name = (zh: string, en: string) => ({ zh, en });
/** Titles join numbers to their units; the tests read them with ordinary blanks. */
const plain = (words: { zh: string; en: string } | null) =>
  words && [words.zh, words.en].map((one) => one.replaceAll("\u00a0", " "));

describe("the title of outcomes", () => {
  const hangzhou = [
    ...toCells(2023, { "outcomes.other": 39 }, [], "outcome.withdrawn"),
    ...toCells(2023, { "outcomes.granted": 6, "outcomes.partial": 2, "outcomes.unavailable": 10 }),
    ...toCells(2023, { "outcome.total": 57, "outcomes.not_broken_down": 0 }),
  ];
  const qingdao = toCells(2024, { "outcome.total": 28, "outcomes.not_broken_down": 28 });
  const jinan = toCells(2025, { "outcome.total": 25, "outcomes.granted": 25, "outcomes.not_broken_down": 0 }, [
    "balance",
  ]);

  test("comes from the newest breakdown that is complete and sound", () => {
    const subjects = [
      { name: name("杭州", "Hangzhou"), cells: hangzhou },
      { name: name("青岛", "Qingdao"), cells: qingdao },
      { name: name("济南", "Jinan"), cells: jinan },
    ];
    expect(plain(findOutcomeTitle(subjects))).toEqual([
      "杭州 2023 年办理 57 件：39 件由申请人撤回，公开或部分公开 8 件",
      "Hangzhou decided 57 requests in 2023: 39 withdrawn by the applicant, 8 granted in full or part",
    ]);
  });

  test("does not say the same twice", () => {
    const cells = toCells(2022, {
      "outcome.total": 9,
      "outcomes.granted": 7,
      "outcomes.denied": 2,
      "outcomes.not_broken_down": 0,
    });
    expect(plain(findOutcomeTitle([{ name: name("泰安", "Tai'an"), cells }]))).toEqual([
      "泰安 2022 年办理 9 件：7 件予以公开",
      "Tai'an decided 9 requests in 2022: 7 granted in full",
    ]);
  });

  test("counts one request in the singular", () => {
    const cells = toCells(2022, { "outcome.total": 1, "outcomes.denied": 1, "outcomes.not_broken_down": 0 });
    expect(plain(findOutcomeTitle([{ name: name("泰安", "Tai'an"), cells }]))?.[1]).toBe(
      "Tai'an decided 1 request in 2022: 1 refused, 0 granted in full or part",
    );
  });

  test("is missing where no breakdown is complete", () => {
    expect(findOutcomeTitle([{ name: name("青岛", "Qingdao"), cells: qingdao }])).toBeNull();
  });
});

describe("the title of a count", () => {
  const received = getSeries("requests.received");
  const over = (values: Record<number, number>, flags: string[] = []) =>
    Object.entries(values).flatMap(([year, value]) => toCells(Number(year), { "requests.received": value }, flags));

  test.each([
    [
      "who rose since its own last report",
      [
        { name: name("杭州", "Hangzhou"), cells: over({ 2021: 39, 2023: 56 }) },
        { name: name("济南", "Jinan"), cells: over({ 2020: 20, 2023: 44 }) },
        { name: name("南京", "Nanjing"), cells: over({ 2023: 47 }) },
      ],
      [
        "杭州、济南 2023 年收到申请都多于各自上一份年报",
        "Requests received in 2023, each against its own last report: up for Hangzhou, Jinan",
      ],
    ],
    [
      "who rose and who fell",
      [
        { name: name("杭州", "Hangzhou"), cells: over({ 2021: 39, 2023: 56 }) },
        { name: name("济南", "Jinan"), cells: over({ 2020: 20, 2024: 14 }) },
      ],
      [
        "杭州最近一份年报的收到申请多于上一份，济南少于上一份",
        "Requests received, each against its own last report: up for Hangzhou, down for Jinan",
      ],
    ],
    [
      "one subject alone",
      [{ name: name("济南", "Jinan"), cells: over({ 2020: 1200, 2023: 44 }) }],
      [
        "济南 2023 年收到申请 44 件，比 2020 年少 1,156 件",
        "Requests received: Jinan 44 in 2023, 1,156 fewer than in 2020",
      ],
    ],
    [
      "a figure that its report rounds",
      [
        {
          name: name("济南", "Jinan"),
          cells: [
            ...over({ 2022: 7000 }),
            ...over({ 2023: 6000 }).map((cell) => ({ ...cell, qualifier: "nearly" as const })),
          ],
        },
      ],
      [
        "济南 2023 年收到申请近 6,000 件，比 2022 年约少 1,000 件",
        "Requests received: Jinan nearly 6,000 in 2023, about 1,000 fewer than in 2022",
      ],
    ],
  ])("%s", (_name, subjects, expected) => {
    expect(plain(findCountTitle(received, subjects))).toEqual(expected);
  });

  test.each([
    ["one value", over({ 2023: 47 })],
    ["a contradicted value", [...over({ 2020: 20 }, ["balance"]), ...over({ 2023: 44 })]],
    ["a change of meaning in between", over({ 2017: 20, 2020: 44 })],
  ])("is missing with %s", (_name, cells) => {
    expect(findCountTitle(received, [{ name: name("济南", "Jinan"), cells }])).toBeNull();
  });
});

describe("a profile in plain words", () => {
  test.each<[string, SeriesCell[], string, string]>([
    [
      "a gap since the last report, nothing broken down",
      [
        ...toCells(2020, { "requests.received": 20 }, ["balance"]),
        ...toCells(2023, {
          "requests.received": 44,
          "requests.channel.online": 35,
          "requests.channel.mail": 8,
          "requests.channel.in_person": 1,
          "outcome.total": 44,
          "outcomes.not_broken_down": 44,
        }),
      ],
      "2023 年收到 44 件申请：网上 35 件，邮寄 8 件，当面 1 件。办理 44 件，各类结果没有逐项分列。上一份入库年报是 2020 年，收到 20 件。2021、2022 年年报尚未入库，因此不作同比。",
      "In 2023 it received 44 requests: 35 online, 8 by post, 1 in person. It decided 44; the outcomes are not broken down one by one. Its previous report on file is for 2020: 20 requests. Reports for 2021 and 2022 are missing, so no year-on-year change is given.",
    ],
    [
      "a contradiction, and a change on the year before",
      [
        ...toCells(2019, { "requests.received": 16 }),
        ...toCells(
          2020,
          {
            "requests.received": 20,
            "outcome.total": 25,
            "outcomes.granted": 25,
            "reconsideration.total": 3,
            "reconsideration.corrected": 1,
          },
          ["balance"],
        ),
      ],
      "2020 年收到 20 件申请。办理结果合计 25 件：予以公开 25 件。行政复议 3 件（纠正 1 件）。收到 20 件，办理结果合计 25 件，年报自身对不上。收到的申请比上年多 4 件（+25.0%）。",
      "In 2020 it received 20 requests. Outcomes, 25 in all: 25 granted in full. Disputes: 3 reconsideration cases (1 corrected). 20 received and 25 decided do not balance in the report itself. Requests received: 4 more than the year before (+25.0%).",
    ],
    [
      "figures as the report rounds them",
      toCells(2021, { "requests.received": 1, "disclosure.wechat": 1200 }).map((cell) => ({
        ...cell,
        qualifier: cell.value === 1200 ? "over" : "exact",
      })),
      "2021 年收到 1 件申请。主动公开信息：微信 1,200 余条。此前没有年报入库。",
      "In 2021 it received 1 request. It published over 1,200 on WeChat. No earlier report is on file.",
    ],
    [
      "a report that says nothing of requests",
      toCells(2021, { "disclosure.items": 1250, "disclosure.website": 30 }),
      "2021 年年报没有写明收到多少申请。主动公开信息共 1,250 条；网站 30 条。此前没有年报入库。",
      "The 2021 report does not say how many requests it received. It published 1,250 items in all; 30 on websites. No earlier report is on file.",
    ],
  ])("%s", (_name, cells, zh, en) => {
    expect(summariseProfile(cells)).toEqual({ zh, en });
  });

  test("is missing where no report is on file", () => {
    expect(summariseProfile([])).toBeNull();
  });
});
