import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { utils, write } from "cfb";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocument } from "./read-document";

function fixture(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url)));
}

function ole(streams: Record<string, Uint8Array>): Uint8Array {
  const container = utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) utils.cfb_add(container, `/${name}`, content);
  return Uint8Array.from(write(container, { type: "buffer" }) as Uint8Array);
}

function pdf(content: string): Uint8Array {
  return Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R>>endobj
4 0 obj<</Length ${content.length}>>stream
${content}
endstream endobj
trailer<</Root 1 0 R>>
`);
}

/** BOF, then the record that says the workbook is encrypted. */
const PROTECTED_WORKBOOK = Buffer.from(
  `0908100000060500bb0dcc07c10000000603${"00"}00${"2f003600"}0100010001${"00".repeat(49)}0a000000`.slice(0, 40) +
    `2f000600000011112222${"0a000000"}`,
  "hex",
);
const encryptedDoc = () => {
  const main = new Uint8Array(2048);
  new DataView(main.buffer).setUint16(0, 0xa5ec, true);
  new DataView(main.buffer).setUint16(2, 0xc1, true);
  new DataView(main.buffer).setUint16(0x0a, 0x0300, true);
  return ole({ WordDocument: main, "1Table": new Uint8Array(4096) });
};

describe("what the bytes are, whatever the name says", () => {
  test.each([
    ["a page named .doc", Buffer.from("<html><body><p>公开政府信息12条。</p></body></html>"), "a.doc", "text/html"],
    ["values named .pdf", Buffer.from("统计指标,单位,统计数\n主动公开,条,12\n制发,件,3\n"), "a.pdf", "text/csv"],
    ["rich text named .doc", Buffer.from("{\\rtf1\\ansi 12 items\\par}"), "a.doc", "application/rtf"],
    ["a text named .docx", Buffer.from("公开政府信息12条。"), "a.docx", "text/plain"],
    ["a markdown text", Buffer.from("# 年度报告\n\n公开12条。"), "a", "text/markdown"],
    [
      "a page in a message named .html",
      Buffer.from(
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=B9=AB=BF=AA12=CC=\r\n=F5</p>\r\n--x--",
      ),
      "a.html",
      "multipart/related",
    ],
  ])("%s", async (_, bytes, name, mediaType) => {
    const document = await readDocument(bytes, name);
    expect(document.mediaType).toBe(mediaType);
    expect(document.text).toMatch(/12/);
  });

  test("a message's quoted page is read in its charset", async () => {
    const message =
      "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=B9=AB=BF=AA12=CC=\r\n=F5</p>\r\n--x--";
    expect((await readDocument(Buffer.from(message), "a.mht")).text).toBe("公开12条");
  });

  test("values give a grid", async () => {
    const document = await readDocument(
      Buffer.from('年报,,\n指标,单位,"统计\n数"\n公开,条,"1,204"\n收费,元,\n'),
      "a.csv",
    );
    expect(document.text).toBe("年报\n指标\t单位\t统计数\n公开\t条\t1,204\n收费\t元\t");
    expect(document.tables[0]?.cells.at(-1)).toEqual({
      row: 2,
      column: 2,
      rowSpan: 1,
      columnSpan: 1,
      start: 29,
      end: 29,
    });
  });

  test("plain text keeps every letter", async () => {
    const text = "　　一、总体情况\n\n公开  12 条\t。\n";
    expect((await readDocument(Buffer.from(text.replaceAll("\n", "\r\n")), "a.txt")).text).toBe(text);
  });
});

describe("what cannot be read says why", () => {
  test.each([
    ["an encrypted PDF", () => fixture("encrypted.pdf"), "encrypted"],
    ["an encrypted docx or xlsx", () => ole({ EncryptedPackage: new Uint8Array(512) }), "encrypted"],
    ["an encrypted doc", encryptedDoc, "encrypted"],
    ["a protected workbook", () => ole({ Workbook: PROTECTED_WORKBOOK }), "encrypted"],
    [
      "an encrypted odt",
      () =>
        zipSync({
          mimetype: strToU8("application/vnd.oasis.opendocument.text"),
          "content.xml": strToU8("?"),
          "META-INF/manifest.xml": strToU8("<manifest:encryption-data/>"),
        }),
      "encrypted",
    ],
    ["a scanned PDF", () => pdf("10 10 200 200 re f"), "scanned"],
    ["a picture", () => Buffer.from("89504e470d0a1a0a", "hex"), "scanned"],
    ["half a docx", () => fixture("report-2021.docx").subarray(0, 5000), "damaged"],
    ["half a doc", () => fixture("report-2021.doc").subarray(0, 9000), "damaged"],
    [
      "a docx whose XML is cut",
      () => zipSync({ "[Content_Types].xml": strToU8("<a/>"), "word/document.xml": strToU8("<w:body><w:p>") }),
      "damaged",
    ],
    ["an archive of another kind", () => Buffer.from("526172211a0700", "hex"), "unsupported-format"],
    ["a Word 6 file", () => ole({ WordDocument: Uint8Array.of(0xdc, 0xa5, 0x65, 0) }), "unsupported-format"],
    ["an OFD file", () => zipSync({ "OFD.xml": strToU8("<a/>") }), "unsupported-format"],
    ["a program", () => Buffer.from("7f454c4602010100", "hex"), "unsupported-format"],
    ["bytes of no format", () => Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 23), "unsupported-format"],
    ["no bytes", () => new Uint8Array(0), "empty-document"],
    ["a page without words", () => Buffer.from("<html><body><div></div></body></html>"), "empty-document"],
    ["elements without end", () => Buffer.from(`<html>${"<div>".repeat(20_000)}`), "too-large"],
    [
      "formatting left open",
      () => Buffer.from(`<html>${"<font size=1>x<b>".repeat(2000)}${"<p>y".repeat(3000)}`),
      "too-large",
    ],
    [
      "formatting opened anew in block after block",
      () => {
        const open = Array.from({ length: 300 }, (_, i) => `<b id=${i}>`).join("");
        return Buffer.from(`<html><p>${open}${"<p>y".repeat(4000)}`);
      },
      "too-large",
    ],
    ["a bomb", () => zipSync({ "a.txt": new Uint8Array(80 * 1024 * 1024) }), "too-large"],
    [
      "an odt whose cell repeats a million times",
      () =>
        zipSync({
          mimetype: strToU8("application/vnd.oasis.opendocument.text"),
          "content.xml": strToU8(
            '<table:table><table:table-row><table:table-cell table:number-columns-repeated="1000000"><text:p>1</text:p></table:table-cell></table:table-row></table:table>',
          ),
        }),
      "too-large",
    ],
    ["two reports in one zip", () => zipSync({ "a.txt": strToU8("甲"), "b.txt": strToU8("乙") }), "invalid-input"],
  ])("%s", async (_, bytes, code) => {
    await expect(readDocument(bytes(), "report.doc")).rejects.toMatchObject({
      name: "AppError",
      code,
      text: { zh: expect.stringMatching(/。$/), en: expect.stringMatching(/\.$/) },
    });
  });
});

test.each([
  ["a packed archive", () => Buffer.from("377abcaf271c", "hex"), "zip"],
  ["a Word 6 file", () => ole({ WordDocument: Uint8Array.of(0xdc, 0xa5, 0x65, 0) }), "docx"],
  ["an OFD file", () => zipSync({ "OFD.xml": strToU8("<a/>") }), "PDF"],
])("%s says what it is and what to submit instead", async (_, bytes, instead) => {
  await expect(readDocument(bytes(), "report.doc")).rejects.toMatchObject({
    text: { zh: expect.stringMatching(instead), en: expect.stringMatching(instead) },
  });
});

test("reading a PDF leaves the language's own functions as they were", async () => {
  const push = Array.prototype.push;
  await readDocument(fixture("report-2021.pdf"), "report.pdf");
  expect(Array.prototype.push).toBe(push);
});

test("words that stand loose in a table are read, however many there are", async () => {
  const loose = "<p>主动公开12条。".repeat(20_000);
  const { text } = await readDocument(Buffer.from(`<html><body><table>${loose}</table></body></html>`), "a.html");
  expect(text.split("\n")).toHaveLength(20_000);
});
