import { expect, test } from "vitest";
import { characterTable, findCharacter } from "./character-table";

test("finds the first character of a set or a range, at or behind a place", () => {
  const table = characterTable("，。", [["0", "9"]]);
  expect(findCharacter("收到3件，答复", table, 0)).toBe(2);
  expect(findCharacter("收到3件，答复", table, 3)).toBe(4);
  expect(findCharacter("收到3件，答复", table, 5)).toBe(7);
});
