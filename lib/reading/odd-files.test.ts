import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readDocument } from "./read-document";

const PAGE = "<html><body><h1>年度报告</h1><table><tr><td>公开</td><td>12</td></tr></table></body></html>";
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function docx(body: string, more: Record<string, string> = {}, prefix = "w"): Uint8Array {
  const xml = `<?xml version="1.0"?><${prefix}:document xmlns:${prefix}="${W}"><${prefix}:body>${body}</${prefix}:body></${prefix}:document>`;
  const parts = { "[Content_Types].xml": "<Types/>", "word/document.xml": xml, ...more };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function message(...parts: string[]): Uint8Array {
  const head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n";
  return strToU8(`${head}${parts.map((part) => `--x\r\n${part}\r\n`).join("")}--x--`);
}

test.each([
  ["with a page put in whole", docx('<w:altChunk r:id="a"/>', { "word/chunk.html": PAGE }), "年度报告\n公开\t12"],
  [
    "with words of its own above a page",
    docx('<w:p><w:r><w:t>临江市</w:t></w:r></w:p><w:altChunk r:id="a"/>', { "word/chunk.htm": PAGE }),
    "临江市\n年度报告\n公开\t12",
  ],
  ["under another prefix", docx("<n0:p><n0:r><n0:t>公开12条</n0:t></n0:r></n0:p>", {}, "n0"), "公开12条"],
  [
    "with a note's number in brackets",
    docx(
      '<w:p><w:r><w:t>47</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>[1]</w:t></w:r><w:r><w:t>件</w:t></w:r></w:p>',
    ),
    "47¹件",
  ],
])("a docx %s", async (_, bytes, text) => {
  const document = await readDocument(bytes, "report.docx");
  expect(document.text).toBe(text);
  expect(document.mediaType).toMatch(text.includes("临江市") || !text.includes("\n") ? /wordprocessing/ : /html/);
  for (const { start, end } of document.tables) expect(text.slice(start, end)).toBe("公开\t12");
});

test("a page saved with frames is its longest part", async () => {
  const frames = message(
    "Content-Type: text/html\r\n\r\n<html><body><p>首页</p><iframe src=cid:a></iframe></body></html>",
    `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(PAGE).toString("base64")}`,
    "Content-Type: text/html\r\n\r\n<html><body></body></html>",
  );
  expect((await readDocument(frames, "a.mht")).text).toBe("年度报告\n公开\t12");
});

test("values divided by semicolons give a grid without the columns that merged cells leave blank", async () => {
  const values =
    "一、总体情况;;;;\n指标;;上年;;本年\n公开;;1,204;;12\n收费;;;;\n二、依申请公开;;;;\n本年收到3件。;;;;\n";
  const { text, tables } = await readDocument(Buffer.from(values), "a.pdf");
  expect(text).toBe("一、总体情况\n指标\t上年\t本年\n公开\t1,204\t12\n收费\t\t\n二、依申请公开\n本年收到3件。");
  expect(tables.map(({ rows, columns }) => [rows, columns])).toEqual([[3, 3]]);
});

test("a section of an odt that is not shown is not read", async () => {
  const content =
    '<office:text><text:section text:display="none"><text:section><text:p>旧稿99件</text:p></text:section></text:section><text:section><text:p>公开12件</text:p></text:section></office:text>';
  const odt = zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.text"),
    "content.xml": strToU8(content),
  });
  expect((await readDocument(odt, "a.odt")).text).toBe("公开12件");
});

test("markdown around a table in HTML keeps its lines", async () => {
  const text = `# 2022年年度报告\n\n我局公开12条。\n收到3件。\n\n<table>\n<tr><td rowspan=2>公开\n情况</td><td>12</td></tr>\n<tr><td>3</td></tr>\n</table>\n\n临江市城管局\n2023年1月12日\n`;
  expect((await readDocument(Buffer.from(text), "a.md")).text).toBe(
    "2022年年度报告\n我局公开12条。\n收到3件。\n公开情况\t12\n3\n临江市城管局\n2023年1月12日",
  );
});

test.each([
  ["in Big5", "{\\rtf1\\ansi\\ansicpg950 \\'a4\\'bd\\'b6\\'7d12\\par}", "公開12"],
  ["with a tracked deletion", "{\\rtf1\\ansi 12{\\deleted 99}3\\par}", "123"],
])("rich text %s", async (_, rtf, text) => {
  expect((await readDocument(Buffer.from(rtf), "a.doc")).text).toBe(text);
});

test("page breaks and line breaks of Word are line ends in plain text", async () => {
  expect((await readDocument(Buffer.from("公开12条\f第二页\v收到3件"), "a.txt")).text).toBe(
    "公开12条\n第二页\n收到3件",
  );
});

test("a counter with thousands is cut whole, and an office program's settings are not read", async () => {
  const page =
    "<html><body><xml><w:Zoom>100</w:Zoom></xml><p>发布时间：2023-01-13 浏览次数：1,286 次 字号：[大 中 小]</p><p>公开政府信息12条。</p></body></html>";
  expect((await readDocument(Buffer.from(page), "a.html")).text).toBe("发布时间：2023-01-13\n公开政府信息12条。");
});
