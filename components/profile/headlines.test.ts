import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import type { SeriesCell } from "@/lib/domain/series-cell";
import profile from "@/messages/zh/profile.json" with { type: "json" };
import { toBarGroup } from "./bar-groups";
import { CellBook } from "./cell-book";
import { toHeadlines } from "./headlines";

const t = createTranslator({ locale: "zh", messages: { profile }, namespace: "profile" }) as Parameters<
  typeof toHeadlines
>[2];

function cell(series: string, year: number, value: number | null, more: Partial<SeriesCell> = {}): SeriesCell {
  return {
    agencyId: 1,
    year,
    series,
    value,
    status: value === null ? "not-stated" : "stated",
    qualifier: "exact",
    form: "prose",
    reportId: year,
    flags: [],
    sources: [
      {
        factId: 1,
        metric: series,
        applicant: "total",
        value: value ?? 0,
        quote: "",
        kind: "narrative",
        start: 7,
        end: 9,
      },
    ],
    ...more,
  };
}

const received = (year: number, value: number) => cell("requests.received", year, value);

test.each([
  ["a year on year change in percent", [received(2022, 20), received(2023, 25)], ["比 2022 年多 5 件（+25.0%）"]],
  [
    "a rough change of a rough figure",
    [received(2022, 20), cell("requests.received", 2023, 6000, { qualifier: "nearly" })],
    ["比 2022 年约多 5,980 件"],
  ],
  ["no percentage of 0", [received(2022, 0), received(2023, 3)], ["比 2022 年多 3 件", "上年为 0，不算百分比"]],
  [
    "no yearly change over a gap",
    [received(2020, 44), received(2023, 20)],
    ["比 2020 年少 24 件", "缺 2022 年，不作同比"],
  ],
  [
    "a change of meaning in between",
    [received(2018, 5), received(2019, 5)],
    ["与 2018 年相同", "其间口径有变，仅供参考"],
  ],
  ["nothing to compare with", [received(2023, 4)], ["没有更早的数字，不作同比"]],
])("a headline tells %s", (_, cells, lines) => {
  const [first] = toHeadlines(new CellBook(cells), "zh", t);
  expect(first?.lines).toEqual(lines);
  expect(first?.href).toBe(`/zh/reports/${cells.at(-1)?.year}#fact-7`);
});

test("a share of a doubtful total carries its mark, one of too few cases its fraction alone", () => {
  const cells = [
    cell("outcomes.granted", 2020, 4),
    cell("outcome.total", 2020, 25, { flags: ["balance"] }),
    cell("outcomes.granted", 2023, 1),
    cell("outcome.total", 2023, 3),
  ];
  const [, granted] = toHeadlines(new CellBook(cells), "zh", t);
  expect(granted).toMatchObject({ value: "1/3", isNumber: true, isDoubtful: false });
  expect(granted?.lines).toEqual(["不足 5 件，不计算比例", "2020 年 4/25，16.0%", "分母与收到数不符"]);
});

test("no report, no headlines", () => {
  expect(toHeadlines(new CellBook([]), "zh", t)).toEqual([]);
});

test("bars keep every kind of nothing apart", () => {
  const cells = [
    cell("disclosure.website", 2020, 1373),
    cell("disclosure.website", 2023, 743, { qualifier: "over" }),
    cell("disclosure.media", 2020, 3600),
    cell("disclosure.media", 2023, null),
    cell("disclosure.weibo", 2020, null, { status: "blank" }),
  ];
  const codes = ["disclosure.website", "disclosure.media", "disclosure.weibo", "disclosure.video"];
  const group = toBarGroup(new CellBook(cells), codes, "zh", t, (name) => name);
  expect(group?.years).toEqual([2020, 2023]);
  expect(group?.rows.map((row) => row.bars.map((bar) => `${bar.look} ${bar.text}`))).toEqual([
    ["pale 1,373", "strong 743 余"],
    ["pale 3,600", "none 未载"],
    ["blank 空白", "none 未载"],
  ]);
});
