import { describe, expect, test } from "vitest";
import { decodeText } from "./decode-text";

/** 2009年政府信息公开 and its line, in the encodings that agencies used. */
const GBK = Buffer.from("32303039c4ead5feb8aed0c5cfa2b9abbfaa", "hex");
const BIG5 = Buffer.from("32303039a67eac46a9b2b8ead4b0b6bdb67d3531a5f3a141a677ac4fa46ba4a3", "hex");
const UTF8 = Buffer.from("2009年政府信息公开");

function page(declared: string, body: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`<meta charset="${declared}"><p>`), body, Buffer.from("</p>")]);
}

describe("encodings", () => {
  test.each([
    ["UTF-8", UTF8, "utf-8", "2009年政府信息公开"],
    ["UTF-8 with a mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), UTF8]), "utf-8", "2009年政府信息公开"],
    ["GBK", GBK, "gb18030", "2009年政府信息公开"],
    ["UTF-16 with a mark", Buffer.from("\ufeff2009年公开", "utf16le"), "utf-16le", "2009年公开"],
    ["UTF-16 without a mark", Buffer.from("2009年公开12件\r\n", "utf16le"), "utf-16le", "2009年公开12件\r\n"],
    [
      "UTF-16 the other way round",
      Buffer.from("2009年公开12件\r\n", "utf16le").swap16(),
      "utf-16be",
      "2009年公开12件\r\n",
    ],
  ])("reads %s", (_, bytes, encoding, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  test("reads Big5 where GB18030 would make no sense", () => {
    expect(decodeText(BIG5).encoding).toBe("big5");
    expect(decodeText(BIG5).text).toContain("2009年政府");
  });

  test.each([
    ["UTF-8 declared as GB2312", page("gb2312", Buffer.from("城市管理局政府信息公开年度报告")), "utf-8", "城市管理局"],
    ["GBK declared as UTF-8", page("utf-8", GBK), "gb18030", "政府信息公开"],
    ["GBK declared as GB2312", page("gb2312", GBK), "gb18030", "政府信息公开"],
    ["GBK declared as Big5", page("big5", GBK), "gb18030", "政府信息公开"],
  ])("reads %s", (_, bytes, encoding, words) => {
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toContain(words);
  });

  test("keeps UTF-8 that was hurt in one place", () => {
    const hurt = Buffer.concat([Buffer.from("政府信息公开".repeat(40)), Buffer.from([0xe6, 0x94]), Buffer.from("年")]);
    expect(decodeText(hurt).encoding).toBe("utf-8");
  });
});
