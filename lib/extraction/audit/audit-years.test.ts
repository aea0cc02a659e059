import { describe, expect, test } from "vitest";
import type { Claim, Fact, Finding } from "@/lib/extraction/extraction";
import { auditYears, type YearInput } from "./audit-years";
import { findingFingerprint, findingKey } from "./finding-key";

const text = "同比减少37.5%，比上年增加3件；与上年持平；比上年翻一番";

function toYear(year: number, values: Record<string, number>, claims: Claim[] = []): YearInput {
  const facts = Object.entries(values).map(([metric, value]): Fact => {
    const source = { kind: "narrative" as const, start: 0, end: 2, quote: "同比" };
    return { metric, applicant: "total", value, unit: "request", qualifier: "exact", source, rule: "test" };
  });
  return { year, text, facts, claims };
}

const received = "requests.received";
const percent: Claim = { metric: received, value: 20, change: -37.5, kind: "percent", implied: 32, start: 2, end: 9 };
const count: Claim = { metric: received, value: 20, change: 3, kind: "absolute", implied: 17, start: 10, end: 17 };
const level: Claim = { metric: received, value: 20, change: 0, kind: "absolute", implied: 20, start: 18, end: 23 };
const doubled: Claim = { metric: received, value: 21, change: 100, kind: "percent", implied: 11, start: 24, end: 30 };
const brief = ({ rule, severity, left, right }: Finding) => [rule, severity, left, right];

describe("two years", () => {
  test.each<[string, YearInput, YearInput, unknown[]]>([
    [
      "carried in is what was carried out",
      toYear(2022, { "requests.carried_out": 4 }),
      toYear(2023, { "requests.carried_in": 4 }),
      [],
    ],
    [
      "carried in is not what was carried out",
      toYear(2022, { "requests.carried_out": 4 }),
      toYear(2023, { "requests.carried_in": 0 }),
      [["carry-over", "warning", 0, 4]],
    ],
    ["a percentage that holds", toYear(2019, { [received]: 32 }), toYear(2020, {}, [percent]), []],
    [
      "a percentage that does not",
      toYear(2019, { [received]: 40 }),
      toYear(2020, {}, [percent]),
      [["claimed-change", "error", 32, 40]],
    ],
    [
      "a percentage that was rounded further than printed",
      toYear(2024, { [received]: 1554 }),
      toYear(2025, {}, [{ ...percent, value: 2036, change: 30, implied: 1566 }]),
      [],
    ],
    [
      "a count that does not",
      toYear(2019, { [received]: 18 }),
      toYear(2020, {}, [count]),
      [["claimed-change", "error", 17, 18]],
    ],
    [
      "a figure said to be level that is nearly so",
      toYear(2019, { [received]: 198 }),
      toYear(2020, {}, [{ ...level, value: 200, implied: 200 }]),
      [],
    ],
    [
      "a figure said to be level that is not",
      toYear(2019, { [received]: 25 }),
      toYear(2020, {}, [level]),
      [["claimed-change", "error", 20, 25]],
    ],
    ["a figure said to have doubled", toYear(2019, { [received]: 10 }), toYear(2020, {}, [doubled]), []],
    [
      "a figure said to have doubled that has not",
      toYear(2019, { [received]: 16 }),
      toYear(2020, {}, [{ ...doubled, value: 21, implied: 11 }]),
      [["claimed-change", "error", 11, 16]],
    ],
    [
      "more than tenfold",
      toYear(2019, { [received]: 12 }),
      toYear(2020, { [received]: 121 }),
      [["year-swing", "note", 121, 12]],
    ],
    ["just tenfold", toYear(2019, { [received]: 12 }), toYear(2020, { [received]: 120 }), []],
    ["from nothing", toYear(2019, { [received]: 0 }), toYear(2020, { [received]: 120 }), []],
    ["small counts", toYear(2019, { "reconsideration.total": 0 }), toYear(2020, { "reconsideration.total": 9 }), []],
    ["years that do not adjoin", toYear(2018, { [received]: 40 }), toYear(2020, { [received]: 4 }, [percent]), []],
  ])("%s", (_name, previous, current, expected) => {
    expect(auditYears(previous, current).map(brief)).toEqual(expected);
  });

  test("a message names both years and both values", () => {
    const [finding] = auditYears(toYear(2019, { [received]: 40 }), toYear(2020, {}, [percent]));
    expect(finding?.message).toEqual({
      zh: "2020 年年报称“新收政府信息公开申请数”20，比上年 -37.5%，推得上年为 32；2019 年年报写的是 40。",
      en: "The 2020 report states 20 for “Requests received”, -37.5% on the year before, which implies 32; the 2019 report states 40.",
    });
    expect(finding?.spans).toEqual([{ start: 2, end: 9 }]);
  });
});

test("a finding's key names its place, its fingerprint the values", () => {
  const finding = { rule: "balance", metrics: ["requests.received", "outcome.total"], applicant: "total" as const };
  expect(findingKey("370100-2020", { ...finding, left: 20, right: 25 })).toBe(
    "370100-2020|balance|outcome.total+requests.received|total",
  );
  expect(findingFingerprint({ ...finding, left: 20, right: null })).toBe("20|-");
});
