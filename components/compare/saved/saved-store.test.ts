import { expect, test } from "vitest";
import { addSaved, parseSaved, renameSaved, type Saved, toStored } from "./saved-store";

const A: Saved = { name: "甲", query: "s=a,b&m=outcomes" };
const B: Saved = { name: "乙", query: "s=city:370200&m=requests.received&c=1" };

test.each([
  [null, []],
  ["", []],
  ["{", []],
  ["null", []],
  ['{"version":2,"items":[]}', []],
  ['{"version":1,"items":{}}', []],
  [
    '{"version":1,"items":[{"name":"甲","query":"s=a"},{"name":"","query":"s=b"},{"name":"x"},3,null]}',
    [{ name: "甲", query: "s=a" }],
  ],
  ['{"version":1,"items":[{"name":"x","query":"javascript:alert(1)"},{"name":"y","query":"s=a#b"}]}', []],
  ['{"version":1,"items":[{"name":"x","query":"s=a"},{"name":"y","query":"s=a"}]}', [{ name: "x", query: "s=a" }]],
])("reads what storage holds: %s", (text, items) => {
  expect(parseSaved(text)).toEqual(items);
});

test("what is stored is read back, at most fifty", () => {
  expect(parseSaved(toStored([A, B]))).toEqual([A, B]);
  const many = Array.from({ length: 60 }, (_, at) => ({ name: `${at}`, query: `s=a${at}` }));
  expect(parseSaved(toStored(many))).toHaveLength(50);
});

test("the newest comes first; the same view only takes the new name; a full list takes no more", () => {
  expect(addSaved([A], B)).toEqual([B, A]);
  expect(addSaved([A, B], { ...B, name: " 丙 " })).toEqual([A, { ...B, name: "丙" }]);
  const full = Array.from({ length: 50 }, (_, at) => ({ name: `${at}`, query: `s=a${at}` }));
  expect(addSaved(full, A)).toBeNull();
  expect(addSaved(full, { name: "再", query: "s=a7" })?.[7]).toEqual({ name: "再", query: "s=a7" });
});

test("a view is renamed, but never to nothing", () => {
  expect(renameSaved([A, B], B.query, "丁")).toEqual([A, { ...B, name: "丁" }]);
  expect(renameSaved([A, B], B.query, "  ")).toEqual([A, B]);
});
