import { expect, test } from "vitest";
import { findTermSpans, toPhrase, toTerms } from "./index-text";

test.each([
  ["城市管理 2020", ["城市管理", "2020"]],
  ["２０件", ["20件"]],
  [' "a" AND (b*) ', ["a", "AND", "b"]],
  ["、。", []],
])("reads %j as %j", (typed, terms) => {
  expect(toTerms(typed)).toEqual(terms);
});

test.each([
  ["管理", '"管 理"'],
  ["20件", '"20 件"'],
  ["pdf", '"pdf"'],
])("%s is the phrase %s", (term, phrase) => {
  expect(toPhrase(term)).toBe(phrase);
});

test.each([
  ["收到 2020年的申请", ["2020年"], ["2020年"]],
  ["共２０件，2020件", ["20件"], ["２０件"]],
  ["公 开，信 息", ["公开", "信息"], ["公 开", "信 息"]],
  ["政府信息公开、信息", ["信息"], ["信息", "信息"]],
  ["20200件", ["2020"], []],
  ["共2020件", ["2020"], ["2020"]],
  ["PDF文件", ["pdf"], ["PDF"]],
])("in %j the terms %j stand at %j", (text, terms, found) => {
  expect(findTermSpans(text, terms).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
