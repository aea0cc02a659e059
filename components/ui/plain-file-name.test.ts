import { expect, test } from "vitest";
import { toPlainFileName } from "./plain-file-name";

test.each([
  ["年报2023.docx", "年报2023.docx"],
  ["年报\u202Efdp.exe", "年报fdp.exe"],
  ["\u2067a\u2069b\u200F.txt", "ab.txt"],
])("shows %j as %j", (name, shown) => {
  expect(toPlainFileName(name)).toBe(shown);
});
