import { expect, test } from "vitest";
import { parseAgencyQuery, toAgencyQuery } from "./agency-query";

const ALL = { text: "", province: "", city: "", level: "", kind: "", sort: "reports", page: 1 };

test.each([
  [{}, ALL],
  [
    { q: " 城管 ", page: "3" },
    { ...ALL, text: "城管", page: 3 },
  ],
  [{ region: "370000" }, { ...ALL, province: "370000" }],
  [{ region: "370202" }, { ...ALL, province: "370000", city: "370202" }],
  [
    { province: "370000", city: "330100" },
    { ...ALL, province: "370000" },
  ],
  [
    { level: "city", kind: "audit", sort: "requests.received" },
    { ...ALL, level: "city", kind: "audit", sort: "requests.received" },
  ],
  [{ level: "moon", kind: "x", sort: "'; drop", page: "-4", province: "37%" }, ALL],
  [{ q: ["甲", "乙"] }, { ...ALL, text: "甲" }],
])("reads %j", (query, expected) => {
  expect(parseAgencyQuery(query)).toEqual(expected);
});

test.each([
  [ALL, ""],
  [{ ...ALL, text: "城 管", province: "370000", page: 2 }, "q=%E5%9F%8E+%E7%AE%A1&province=370000&page=2"],
  [{ ...ALL, sort: "name" }, "sort=name"],
])("writes %j", (query, expected) => {
  expect(toAgencyQuery(query)).toBe(expected);
});
