import { expect, test } from "vitest";
import { toCsv } from "./csv";

test.each([
  ["numbers and words", [["济南市城市管理局", 2020, 25]], "济南市城市管理局,2020,25\r\n"],
  ["nothing as an empty field, 0 as 0", [[null, 0, ""]], ",0,\r\n"],
  ["a comma, a quote and a line break", [["a,b", 'say "no"', "two\nlines"]], '"a,b","say ""no""","two\nlines"\r\n'],
  ["a formula as words", [["=1+1", "-2", -2]], "'=1+1,'-2,-2\r\n"],
])("writes %s", (_what, rows, text) => {
  expect(toCsv({ header: ["a", "b", "c"], rows })).toBe(`\uFEFFa,b,c\r\n${text}`);
});
