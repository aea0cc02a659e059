import { expect, test } from "vitest";
import { textDocument } from "./sample-layouts";
import { proveDigits } from "./smudged-digits";

/** Rows of requests as a reader of images gave them, in a report of 2023. */
function requests(...rows: string[]): string {
  return ["三、收到和处理政府信息公开申请情况", "申请人情况", ...rows].join("\n");
}

test.each([
  [
    "a letter in a row that adds up with it",
    requests("一、本年新收政府信息公开申请数量\t1B\t2\t0\t0\t0\t0\t20"),
    requests("一、本年新收政府信息公开申请数量\t18\t2\t0\t0\t0\t0\t20"),
  ],
  [
    "letters alone in their cells",
    requests("一、本年新收政府信息公开申请数量\t12\tl\tO\t0\t0\t0\tl3"),
    requests("一、本年新收政府信息公开申请数量\t12\t1\t0\t0\t0\t0\t13"),
  ],
  [
    "one letter of the form of 2014, proven by its channels",
    "政府信息公开情况统计表\n（一）收到申请数 件 1S\n1.当面申请数 件 4\n2.传真申请数 件 0\n3.网络申请数 件 9\n4.信函申请数 件 2\n（二）申请办结数 件 15\n1.按时办结数 件 1S\n（三）申请答复数 件 lO\n1.属于已主动公开范围数 件 3",
    "政府信息公开情况统计表\n（一）收到申请数 件 15\n1.当面申请数 件 4\n2.传真申请数 件 0\n3.网络申请数 件 9\n4.信函申请数 件 2\n（二）申请办结数 件 15\n1.按时办结数 件 1S\n（三）申请答复数 件 lO\n1.属于已主动公开范围数 件 3",
  ],
])("writes %s as digits", (_, smudged, proven) => {
  expect(proveDigits(textDocument(smudged), { year: smudged.includes("统计表") ? 2016 : 2023 })?.text).toBe(proven);
});

test.each([
  ["a row that does not add up", requests("一、本年新收政府信息公开申请数量\t1B\t2\t0\t0\t0\t0\t21")],
  ["a row that lacks a cell", requests("一、本年新收政府信息公开申请数量\t1B\t2\t\t0\t0\t0\t20")],
  [
    "letters of words and names",
    requests("一、本年新收政府信息公开申请数量\t18\t2\t0\t0\t0\t0\t20", "A类 GB5749 5G OA系统"),
  ],
  ["a text without letters", requests("一、本年新收政府信息公开申请数量\t18\t2\t0\t0\t0\t0\t20")],
])("leaves %s alone", (_, text) => {
  expect(proveDigits(textDocument(text), { year: 2023 })).toBeNull();
});
