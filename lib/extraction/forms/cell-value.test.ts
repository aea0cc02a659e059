import { expect, test } from "vitest";
import { parseCellValue } from "./cell-value";

test.each([
  ["126", 126, "126"],
  ["1,204", 1204, "1,204"],
  ["１２，０４５", 12045, "１２，０４５"],
  [" 18 件", 18, "18"],
  ["增13", 13, "增13"],
  ["增加 3 项", 3, "增加 3"],
  ["+2", 2, "+2"],
  ["减2", -2, "减2"],
  ["--253", -253, "--253"],
  ["－5", -5, "－5"],
  ["减0", 0, "减0"],
  ["0/0", 0, "0"],
  ["无", 0, "无"],
  ["零", 0, "零"],
  ["十二", 12, "十二"],
  ["一百零三件", 103, "一百零三"],
  ["251000元", 251000, "251000"],
  ["25.1万元", 251000, "25.1"],
  ["135（含简易程序）", 135, "135"],
  ["12①", 12, "12"],
  ["12*", 12, "12"],
  ["12[1]", 12, "12"],
  ["12¹", 12, "12"],
  ["12件②", 12, "12"],
  ["12（注1）", 12, "12"],
  ["3 例", 3, "3"],
])("%j is the number %d", (text, value, quote) => {
  const cell = parseCellValue(text);
  expect(cell).toMatchObject({ state: "number", value });
  expect(cell.state === "number" ? text.slice(cell.from, cell.to) : null).toBe(quote);
});

test.each([
  ["", "blank"],
  [" \u3000", "blank"],
  ["/", "dash"],
  ["—", "dash"],
  ["——", "dash"],
  ["-", "dash"],
  ["不适用", "dash"],
  ["（空）", "dash"],
  ["N/A", "dash"],
  ["不涉及", "dash"],
  ["许可事项已划转", "words"],
  ["2020年", "words"],
  ["1.", "words"],
  ["3-5", "words"],
])("%j is no number: %s", (text, state) => {
  expect(parseCellValue(text)).toEqual({ state });
});

test("600余 is more than 600", () => {
  expect(parseCellValue("600余条")).toMatchObject({ value: 600, qualifier: "over" });
});

test("a number before a long run of blanks is told in linear time", () => {
  const cell = `2020${" ".repeat(100_000)}年`;
  expect(parseCellValue(cell).state).toBe("words");
});
