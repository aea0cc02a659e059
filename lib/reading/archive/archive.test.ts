import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { isArchive, readArchive } from "./archive";

/** A zip of one empty-named entry, renamed byte for byte to GBK 年报.txt as old Chinese tools write it. */
function gbkNamedZip(): Uint8Array {
  const zip = Buffer.from(zipSync({ "abcd.txt": strToU8("公开12条") }, { level: 0 }));
  const gbk = Buffer.from("c4eab1a8", "hex");
  for (let at = zip.indexOf("abcd"); at >= 0; at = zip.indexOf("abcd", at)) gbk.copy(zip, at);
  return zip;
}

describe("archives", () => {
  test("list documents of folders and inner zips, without litter", async () => {
    const inner = zipSync({ "2013.txt": strToU8("乙") });
    const zip = zipSync({
      "市局/2012.txt": strToU8("甲"),
      "市局/更早.zip": inner,
      "__MACOSX/市局/._2012.txt": strToU8("x"),
      "市局/~$2012.docx": strToU8("x"),
      "页面_files/style.css": strToU8("x"),
      "市局/": new Uint8Array(0),
    });
    const files = await readArchive(zip, "a.zip");
    expect(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ["市局/2012.txt", "甲"],
      ["市局/更早.zip/2013.txt", "乙"],
    ]);
  });

  test("read names of old Chinese tools", async () => {
    expect((await readArchive(gbkNamedZip(), "a.zip")).map(({ name }) => name)).toEqual(["年报.txt"]);
  });

  test("of one document are read as it", async () => {
    const zip = zipSync({ "a/年报.txt": strToU8("公开12条"), "a/logo.png": strToU8("x") });
    expect((await readDocument(zip, "a.zip")).text).toBe("公开12条");
  });

  test("inside archives beyond the limit are refused", async () => {
    let zip = zipSync({ "a.txt": strToU8("甲") });
    for (let i = 0; i < 4; i += 1) zip = zipSync({ "a.zip": zip });
    await expect(readArchive(zip, "a.zip")).rejects.toMatchObject({ code: "too-large" });
  });

  test("that lie about their sizes yield no more than the limit", async () => {
    const zip = Buffer.from(zipSync({ "a.txt": new Uint8Array(70 * 1024 * 1024) }));
    zip.writeUInt32LE(10, zip.lastIndexOf(Buffer.from("504b0102", "hex")) + 24);
    await expect(readArchive(zip, "a.zip")).rejects.toMatchObject({ code: "too-large" });
  });

  test("give a member that does not unpack as one that reads as damaged, and the others whole", async () => {
    const zip = Buffer.from(zipSync({ "a.txt": strToU8("公开12条"), "b.txt": strToU8("公开12条。".repeat(90)) }));
    zip.fill(0xff, zip.indexOf("b.txt") + 5, zip.indexOf("b.txt") + 15);
    const [whole, broken] = await readArchive(zip, "a.zip");
    expect(Buffer.from(whole?.bytes ?? []).toString()).toBe("公开12条");
    expect(broken?.name).toBe("b.txt");
    await expect(readDocument(broken?.bytes ?? new Uint8Array(0), "b.txt")).rejects.toMatchObject({ code: "damaged" });
    expect((await readDocument(zip, "a.zip")).text).toBe("公开12条");
  });

  test("leave out what a browser or Word saved beside a page", async () => {
    const page = strToU8("<html><body><p>公开12条。</p></body></html>");
    const zip = zipSync({ "年报.html": page, "年报_files/frame.html": page, "年报.files/header.htm": page });
    expect((await readArchive(zip, "a.zip")).map(({ name }) => name)).toEqual(["年报.html"]);
  });

  test("are told from zipped documents", () => {
    expect(isArchive(zipSync({ "a.txt": strToU8("甲") }))).toBe(true);
    expect(isArchive(zipSync({ "[Content_Types].xml": strToU8("<a/>"), "word/document.xml": strToU8("<a/>") }))).toBe(
      false,
    );
    expect(isArchive(strToU8("text"))).toBe(false);
  });
});
