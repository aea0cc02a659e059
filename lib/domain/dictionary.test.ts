import { describe, expect, test } from "vitest";
import { DICTIONARY, METRICS, RATIOS, SERIES } from "./dictionary";

/** References of a table of the dictionary that lead nowhere. */
const lost = (codes: readonly string[], known: ReadonlyMap<string, unknown>) =>
  codes.filter((code) => !known.has(code));

describe("the dictionary's references", () => {
  test("of metrics to their parts", () => {
    expect(
      lost(
        DICTIONARY.metrics.flatMap((metric) => metric.parts),
        METRICS,
      ),
    ).toEqual([]);
  });

  test("of series to metrics and to each other", () => {
    const metrics = DICTIONARY.series.flatMap(({ sum, rows, derive }) => [
      ...Object.values(sum).flat(),
      ...Object.values(rows).flat(),
      ...derive.flat().map((term) => term.replace(/^-/, "")),
    ]);
    expect(lost(metrics, METRICS)).toEqual([]);
    expect(
      lost(
        DICTIONARY.series.flatMap(({ whole }) => whole ?? []),
        SERIES,
      ),
    ).toEqual([]);
  });

  test("of ratios to series", () => {
    const codes = DICTIONARY.ratios.flatMap(({ numerator, denominator }) => [...numerator, ...denominator]);
    expect(lost(codes, SERIES)).toEqual([]);
  });

  test("of identities to metrics", () => {
    const codes = DICTIONARY.identities.flatMap(({ left, right, rows, same }) => [
      ...[...left, ...right, ...same.flat()],
      ...Object.values(rows).flatMap((forms) => Object.values(forms).flat()),
    ]);
    expect(lost(codes, METRICS)).toEqual([]);
  });

  test("every code is used once", () => {
    expect(METRICS.size).toBe(DICTIONARY.metrics.length);
    expect(SERIES.size).toBe(DICTIONARY.series.length);
    expect(RATIOS.size).toBe(8);
  });
});
