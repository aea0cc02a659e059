import { expect, test } from "vitest";
import { canBeNamed, countStates, type IngestItem, type ItemState, inOrderOfNeed } from "./ingest-model";

const item = (id: number, state: ItemState): IngestItem => ({
  id,
  fileName: `${id}.txt`,
  byteLength: 1,
  state,
  detected: null,
  errorCode: null,
  errorText: null,
  report: null,
});

test("puts what waits for a person first and what waits for the machine last", () => {
  const items = [item(1, "queued"), item(2, "stored"), item(3, "failed"), item(4, "extracted"), item(5, "reading")];
  expect(inOrderOfNeed(items).map((one) => one.id)).toEqual([4, 3, 5, 2, 1]);
});

test.each([
  ["failed", "unknown-agency", true],
  ["failed", "unknown-year", true],
  ["failed", "damaged", false],
  ["queued", null, false],
] as const)("a file that is %s for %s can be named by hand: %s", (state, errorCode, expected) => {
  expect(canBeNamed({ ...item(1, state), errorCode })).toBe(expected);
});

test("counts every state, also those nothing is in", () => {
  expect(countStates([item(1, "stored"), item(2, "stored"), item(3, "failed")])).toEqual({
    queued: 0,
    reading: 0,
    extracted: 0,
    stored: 2,
    duplicate: 0,
    failed: 1,
  });
});
