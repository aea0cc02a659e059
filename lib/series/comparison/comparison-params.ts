import type { Norm } from "@/lib/series/normalise";
import { NORMS } from "@/lib/series/normalise";
import { settleColours, writeColours } from "./subject-colours";

export const VIEWS = ["multiples", "lines", "bars", "stack", "share", "slope", "ranking", "table"] as const;
export type View = (typeof VIEWS)[number];

/** Most subjects of one comparison. */
export const MOST_SUBJECTS = 12;
/** Years a report can be about. */
export const YEAR_BOUNDS = [2000, 2100] as const;

/** What an address asks for. Null leaves the choice to the data: the years with reports, the measure's usual norm. */
export type ComparisonParams = {
  subjects: string[];
  /** How many more the address names than can be compared; absent where none. */
  surplus?: number;
  measure: string;
  from: number | null;
  to: number | null;
  view: View;
  norm: Norm | null;
  /** The colour of each subject, 0 to 11, null where the address leaves it open; fewer or none are allowed. */
  colours?: readonly (number | null)[];
};

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the query of an address; anything it cannot make sense of is left to the default, never an error. */
export function parseComparison(query: Query): ComparisonParams {
  const years = [readYear(one(query.from)), readYear(one(query.to))];
  const swapped = years[0] != null && years[1] != null && years[0] > years[1];
  const [from = null, to = null] = swapped ? [years[1], years[0]] : years;
  const colours = one(query.c) === "" ? null : readColours(one(query.c));
  const keys = readSubjects(one(query.s));
  return {
    subjects: keys.slice(0, MOST_SUBJECTS),
    ...(keys.length > MOST_SUBJECTS ? { surplus: keys.length - MOST_SUBJECTS } : {}),
    measure: one(query.m) || "outcomes",
    from,
    to,
    view: VIEWS.find((view) => view === one(query.view)) ?? "multiples",
    norm: NORMS.find((norm) => norm === one(query.norm)) ?? null,
    ...(colours ? { colours } : {}),
  };
}

/**
 * The query of an address, in one order, without what is left to the data: `s=a,b&m=outcomes&view=lines`. Colours are
 * written only where they are not counted off: `c=0,2`.
 */
export function toComparisonQuery(params: ComparisonParams): string {
  const pairs: [string, string | number | null][] = [
    ["s", params.subjects.join(",")],
    ["m", params.measure],
    ["from", params.from],
    ["to", params.to],
    ["view", params.view],
    ["norm", params.norm],
    ["c", writeColours(settleColours(params.subjects.length, params.colours))],
  ];
  return pairs.flatMap(([name, value]) => (value === null || value === "" ? [] : [`${name}=${value}`])).join("&");
}

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? "";

function readSubjects(text: string): string[] {
  const keys = text.split(",").filter((key) => /^(?:city:\d{6}|[a-z0-9-]{1,200})$/.test(key));
  return [...new Set(keys)];
}

function readColours(text: string): (number | null)[] {
  return text.split(",").map((colour) => (/^(?:\d|1[01])$/.test(colour) ? Number(colour) : null));
}

function readYear(text: string): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : null;
  return year !== null && year >= YEAR_BOUNDS[0] && year <= YEAR_BOUNDS[1] ? year : null;
}
