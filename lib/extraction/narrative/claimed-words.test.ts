import { expect, test } from "vitest";
import { listClaimedWords, listSharesBehind } from "./claimed-words";

test.each([
  ["申请20件，与上年持平", [["，与上年持平", 0, "absolute"]]],
  ["申请20件，同比持平", [["，同比持平", 0, "absolute"]]],
  ["申请20件，比上年翻一番", [["，比上年翻一番", 100, "percent"]]],
  ["申请20件，较去年同期增加了一倍", [["，较去年同期增加了一倍", 100, "percent"]]],
  ["申请25件，同比增长1.5倍", [["，同比增长1.5倍", 150, "percent"]]],
  ["申请20件，是上年的2倍", [["，是上年的2倍", 100, "percent"]]],
  ["申请20件，为去年同期的两倍", [["，为去年同期的两倍", 100, "percent"]]],
  ["申请20件，与上年基本持平；比上年增长一倍以上", []],
  ["申请20件，同比增长5%", []],
])("finds the changes told in %j", (sentence, changes) => {
  const found = listClaimedWords(sentence);
  expect(found.map(({ start, end, change, kind }) => [sentence.slice(start - 1, end), change, kind])).toEqual(changes);
});

test.each([
  ["减少5件，下降20%", 4, [-20]],
  ["增加5件（增幅25.5%）", 4, [25.5]],
  ["减少5件，同意公开20%", 4, []],
])("finds the share behind a number in %j", (sentence, at, change) => {
  expect(listSharesBehind(sentence, at).map((found) => found.change)).toEqual(change);
});
