import { expect, test } from "vitest";
import { partRunOn } from "./run-on-lines";

const OUTLINE = `松城区水利局2022年政府信息公开工作年度报告 一、总体情况 全年主动公开政府信息12条。${"持续规范公开流程，".repeat(30)}。`;
const TABLE =
  "二、主动公开政府信息情况 第二十条第（一）项 信息内容 本年制发件数 本年废止件数 现行有效件数 规章 0 0 2 行政规范性文件 1 0 3 第二十条第（五）项 信息内容 本年处理决定数量 行政许可 86 第二十条第（九）项 信息内容 采购项目数量 采购总金额 政府集中采购 8 160.5万元";

function partsOf(text: string): string[] {
  return partRunOn(text, 0).map(({ start, end }) => text.slice(start, end));
}

test("parts a report that lost its line breaks into sentences and rows", () => {
  expect(partsOf(`${OUTLINE} ${TABLE}`).slice(-10)).toEqual([
    "第二十条第（一）项",
    "信息内容 本年制发件数 本年废止件数 现行有效件数",
    "规章 0 0 2",
    "行政规范性文件 1 0 3",
    "第二十条第（五）项",
    "信息内容 本年处理决定数量",
    "行政许可 86",
    "第二十条第（九）项",
    "信息内容 采购项目数量 采购总金额",
    "政府集中采购 8 160.5万元",
  ]);
});

test.each([OUTLINE, TABLE.slice(0, 80), `${OUTLINE}|${TABLE}`])("leaves %j whole", (line) => {
  expect(partsOf(line)).toEqual([line]);
});
