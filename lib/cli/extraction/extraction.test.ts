import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { extract } from "@/lib/extraction/extract";
import { readDocument } from "@/lib/reading/read-document";
import { explain } from "./explain";
import { listFiles, mayBeSeveral } from "./list-files";
import { toContract } from "./to-contract";

/** Archives of one.txt and in/two.txt, and of only.txt. */
const TWO_FILES =
  "UEsDBBQAAAAAAAAAIVC379yDAQAAAAEAAAAHAAAAb25lLnR4dDFQSwMEFAAAAAAAAAAhUA2+1RoBAAAAAQAAAAoAAABpbi90d28udHh0MlBLAQIUAxQAAAAAAAAAIVC379yDAQAAAAEAAAAHAAAAAAAAAAAAAACAAQAAAABvbmUudHh0UEsBAhQDFAAAAAAAAAAhUA2+1RoBAAAAAQAAAAoAAAAAAAAAAAAAAIABJgAAAGluL3R3by50eHRQSwUGAAAAAAIAAgBtAAAATwAAAAAA";
const ONE_FILE =
  "UEsDBBQAAAAAAAAAIVCbjtJtAQAAAAEAAAAIAAAAb25seS50eHQzUEsBAhQDFAAAAAAAAAAhUJuO0m0BAAAAAQAAAAgAAAAAAAAAAAAAAIABAAAAAG9ubHkudHh0UEsFBgAAAAABAAEANgAAACcAAAAAAA==";

const REPORT = `杭州市水务局2021年政府信息公开工作年度报告
发布日期：2022-01-20
一、总体情况
（二）依申请公开。全年收到政府信息公开申请28件。接待来访300余批次。未发生行政复议。
二、存在的主要问题及改进情况
`;

async function extractText(text: string) {
  return extract(await readDocument(new TextEncoder().encode(text), "report.txt"));
}

test("prints an extraction with its keys in the order of the contract", async () => {
  const printed = toContract(await extractText(REPORT));
  expect(Object.keys(printed)).toEqual(["report", "text", "facts", "figures", "findings"]);
  expect(Object.keys(printed.report)).toEqual([
    "title",
    "agency",
    "region",
    "year",
    "form",
    "kind",
    "publishedOn",
    "signedOn",
    "repairs",
  ]);
  const fact = printed.facts.find(({ metric }) => metric === "requests.received");
  expect(JSON.stringify(fact)).toBe(
    '{"metric":"requests.received","applicant":"total","value":28,"unit":"request","qualifier":"exact","source":{"kind":"narrative","start":68,"end":70,"quote":"28"}}',
  );
  expect(JSON.stringify(printed.figures.at(-1))).toBe(
    '{"start":76,"end":80,"text":"300余","value":300,"unit":"批次","class":"statistic"}',
  );
});

test("explains each fact by its words and rule, and names figures without a code", async () => {
  const account = explain(await extractText(REPORT));
  expect(account).toContain("杭州市水务局（330100 浙江省杭州市）");
  expect(account).toMatch(
    /28 request {2}.*\[requests\.received\]\n {6}文 text 68: …依申请公开。全年收到政府信息公开申请【28】件。/,
  );
  expect(account).toContain(
    "300 批次  …收到政府信息公开申请28件。接待来访【300余】批次。未发生行政复议。 二、存在的主…",
  );
});

test("lists a folder's files by name, and an archive's members", async () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-files-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "b.txt"), "b");
  writeFileSync(join(folder, "a.txt"), "a");
  writeFileSync(join(folder, ".hidden"), "x");
  writeFileSync(join(folder, "c.zip"), Buffer.from(TWO_FILES, "base64"));
  writeFileSync(join(folder, "d.zip"), Buffer.from(ONE_FILE, "base64"));
  const names: string[] = [];
  for await (const { name } of listFiles([folder, join(folder, "none.txt")])) names.push(name.slice(folder.length + 1));
  expect(names).toEqual(["a.txt", "b.txt", "c.zip/one.txt", "c.zip/in/two.txt", "d.zip", "none.txt"]);
  expect(await mayBeSeveral([folder])).toBe(true);
  expect(await mayBeSeveral([join(folder, "a.txt")])).toBe(false);
});

test("says which file is missing, in both languages", async () => {
  for await (const input of listFiles(["no-such-file.txt"])) {
    expect(input).toMatchObject({
      name: "no-such-file.txt",
      failure: {
        code: "not-found",
        text: {
          zh: "找不到文件或文件夹：no-such-file.txt。没有读取任何内容；请检查路径。",
          en: "There is no file or folder no-such-file.txt. Nothing was read; check the path.",
        },
      },
    });
  }
});
