import type { Locale } from "@/lib/domain/app-error";
import type { FigureSubject } from "@/lib/domain/figure";
import { buildComparison, type Comparison } from "./build-comparison";
import { type ComparisonParams, toComparisonQuery } from "./comparison-params";
import { toHeading } from "./figure-words";
import { findMeasure } from "./measures";
import { settleColours } from "./subject-colours";
import { toPlace } from "./subject-names";

/**
 * A view of which nothing is known but its address: title, subjects and controls stand, there are no figures. A city is
 * named by its code, an agency by its address.
 */
export function outlineComparison(params: ComparisonParams, locale: Locale): Comparison {
  const nothing = { agencies: [], reports: [], cells: [], findings: [] };
  const empty = buildComparison({ ...params, subjects: [] }, nothing, locale);
  const colours = settleColours(params.subjects.length, params.colours);
  const chips = params.subjects.map((key, index) => toBareSubject(key, colours[index] ?? index));
  const years = Array.from({ length: empty.to - empty.from + 1 }, (_, index) => empty.from + index);
  const measure = findMeasure(empty.measure);
  const settled = { ...empty, subjects: params.subjects, colours };
  return {
    ...settled,
    query: toComparisonQuery(settled),
    heading: measure && chips.length > 0 ? toHeading(measure, chips, years, locale) : "",
    chips,
  };
}

function toBareSubject(key: string, colour: number): FigureSubject {
  const name = key.startsWith("city:") ? toPlace(key.slice("city:".length)).full || key : key;
  return { key, name, short: name, note: "", colour, apart: false, apartNote: null, sentence: "" };
}
