import { expect, test } from "vitest";
import { parseRankingQuery, toRankingQuery } from "./ranking-query";

test.each([
  [{}, { measure: "requests.received", year: null, kind: "", level: null, all: false }, 0],
  [
    { m: "ratio.granted", year: "2023", group: "city-management.city", page: "2" },
    { measure: "ratio.granted", year: 2023, kind: "city-management", level: "city", all: false },
    2,
  ],
  [
    { group: "all", year: "23", page: "-1" },
    { measure: "requests.received", year: null, kind: "all", level: null, all: true },
    0,
  ],
])("reads %j", (query, asked, page) => {
  expect(parseRankingQuery(query)).toEqual({ asked, page });
});

test.each([
  [{ kind: "health", level: "city" }, "m=requests.received&year=2023&group=health.city"],
  [null, "m=requests.received&year=2023&group=all"],
])("writes %j", (sort, query) => {
  expect(toRankingQuery({ measure: { code: "requests.received" }, year: 2023, sort })).toBe(query);
});
