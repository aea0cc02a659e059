import { utils, write } from "@e965/xlsx";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { readDocument } from "./read-document";

const encode = (text: string) => new TextEncoder().encode(text);
const TITLE = "临江市水利局2020年政府信息公开工作年度报告";

function docxOf(paragraph: string, times: number): Uint8Array {
  const body = `<w:p><w:r><w:t>${paragraph}</w:t></w:r></w:p>`.repeat(times);
  return zipSync({
    "[Content_Types].xml": encode("<Types/>"),
    "word/document.xml": encode(`<w:document><w:body>${body}</w:body></w:document>`),
  });
}

function workbookOf(rows: number): Uint8Array {
  const sheet = utils.aoa_to_sheet(Array.from({ length: rows }, () => ["公开信息", 12, 3]));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "表");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }));
}

test.each([
  ["a text of a million letters and more", encode(`${TITLE}\n${"公开信息12条。\n".repeat(120_000)}`), "a.txt"],
  ["a paragraph no report has", encode(`${TITLE}\n${"公开信息12条。".repeat(30_000)}`), "a.txt"],
  [
    "a page of a million letters",
    encode(`<html><body>${"<p>公开信息12条。</p>".repeat(120_000)}</body></html>`),
    "a.html",
  ],
  ["a docx of a million letters", docxOf("公开信息12条。", 130_000), "a.docx"],
  ["a sheet of more rows than any table", workbookOf(20_001), "a.xlsx"],
])("refuses %s, whatever time it would take", async (_, bytes, name) => {
  await expect(readDocument(bytes, name)).rejects.toMatchObject({ code: "too-large" });
});

test.each([
  ["a long text", encode(`${TITLE}\n${"公开信息12条。\n".repeat(30_000)}`), "a.txt", 270_023],
  ["a long paragraph", encode(`${TITLE}\n${"公开信息12条。".repeat(20_000)}`), "a.txt", 160_024],
  ["a long sheet", workbookOf(15_000), "a.xlsx", 149_999],
])("reads %s", async (_, bytes, name, letters) => {
  expect((await readDocument(bytes, name)).text.length).toBeCloseTo(letters, -2);
});
