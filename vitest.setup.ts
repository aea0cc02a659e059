import { afterEach, expect, vi } from "vitest";

/** A test that logs an error has found one. */
const errors = vi.spyOn(console, "error");
afterEach(() => {
  const calls = errors.mock.calls.splice(0);
  expect(calls).toEqual([]);
});
