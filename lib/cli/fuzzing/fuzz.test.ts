import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { SourceDocument } from "@/lib/reading/source-document";
import { findBreach, findDocumentBreach } from "./check-extraction";
import { mutate, seededRandom } from "./mutate";

const SAMPLES = "db/sample";
const REPORTS = readdirSync(SAMPLES)
  .filter((name) => name.endsWith(".txt"))
  .sort();

function documentOf(text: string): SourceDocument {
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    kind: "paragraph" as const,
    start: line.index,
    end: line.index + line[0].length,
  }));
  return { mediaType: "text/plain", encoding: "utf-8", title: null, text, blocks, tables: [], metadata: {} };
}

/** Text that passes for a report, so that the property reaches every stage. */
const WORDS = fc.constantFrom(
  "收到政府信息公开申请",
  "件",
  "28",
  "1,204",
  "，",
  "。",
  "\n",
  "其中",
  "予以公开",
  "不予公开",
  "行政复议",
  "（一）",
  "2021年",
  "同比增长",
  "12.5%",
  "万",
  "1.5万条",
  "\t",
  "|",
  "0",
  "无",
  "一、本年新收政府信息公开申请数量",
  "三、本年度办理结果",
  "（七）总计",
  "规章",
  "行政许可",
  "關於",
  "(dāng)",
  "２０",
  "\u200b",
  "主动公开",
  "网站",
  "微信",
  "条",
  "未收到",
  "3",
  "14",
);

test("no text makes extraction throw, misquote, lose a numeral or waver", () => {
  const report = fc
    .array(WORDS, { maxLength: 120 })
    .map((words) => `杭州市水务局2021年政府信息公开工作年度报告\n主动公开政府信息情况\n${words.join("")}`);
  fc.assert(
    fc.property(report, (text) => {
      expect(findDocumentBreach(documentOf(text))).toBeNull();
    }),
    { numRuns: 250, seed: 20_261_124 },
  );
});

test("no bytes make reading throw anything but an AppError", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect(await findBreach(bytes, "x")).toBeNull();
    }),
    { numRuns: 150, seed: 20_261_124 },
  );
});

test.each(REPORTS.filter((_, i) => i % 6 === 0))("%s survives damage", async (name) => {
  const text = readFileSync(join(SAMPLES, name), "utf8");
  const random = seededRandom(REPORTS.indexOf(name));
  const breaches: string[] = [];
  for (let times = 0; times < 6; times++) {
    const breach = await findBreach(new TextEncoder().encode(mutate(text, random)), name);
    if (breach) breaches.push(breach);
  }
  expect(breaches).toEqual([]);
});
