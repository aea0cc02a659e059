import { AGENCY_KINDS, AGENCY_LEVELS } from "@/lib/domain/agencies/agency-kinds";
import { SERIES } from "@/lib/domain/dictionary";

/** Orders of the list beside those by a series: most reports first, by region, by name. */
export const PLAIN_SORTS = ["reports", "region", "name"] as const;

/** What an address of the list asks for; every part has a value. */
export type AgencyQuery = {
  text: string;
  /** `370000`, or empty for all. */
  province: string;
  /** A city or a district in it, or empty. */
  city: string;
  level: string;
  kind: string;
  /** One of PLAIN_SORTS or a series code: highest newest figure first. */
  sort: string;
  /** From 1. */
  page: number;
};

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the query of an address; what it cannot make sense of is left out, never an error. `region` is what a search hit gives. */
export function parseAgencyQuery(query: Query): AgencyQuery {
  const region = readRegion(query.region);
  const province = readRegion(query.province) || (region ? `${region.slice(0, 2)}0000` : "");
  const city = readRegion(query.city) || (region.endsWith("0000") ? "" : region);
  return {
    text: one(query.q).trim().slice(0, 60),
    province,
    city: province && !city.startsWith(province.slice(0, 2)) ? "" : city,
    level: AGENCY_LEVELS.find(({ code }) => code === one(query.level))?.code ?? "",
    kind: AGENCY_KINDS.find(({ code }) => code === one(query.kind))?.code ?? "",
    sort: readSort(one(query.sort)),
    page: Math.max(1, Math.min(100_000, Number.parseInt(one(query.page), 10) || 1)),
  };
}

/** The address's query in one order, without what is at its default. */
export function toAgencyQuery(query: AgencyQuery): string {
  const { text, province, city, level, kind, sort, page } = query;
  const pairs = {
    q: text,
    province,
    city,
    level,
    kind,
    sort: sort === "reports" ? "" : sort,
    page: page > 1 ? page : "",
  };
  const filled = Object.entries(pairs).flatMap(([name, value]) => (value === "" ? [] : [[name, String(value)]]));
  return new URLSearchParams(filled).toString();
}

/** The series whose figures the list shows. */
export function toShownSeries({ sort }: AgencyQuery): string {
  return SERIES.has(sort) ? sort : "requests.received";
}

function readSort(text: string): string {
  return PLAIN_SORTS.find((sort) => sort === text) ?? (SERIES.has(text) ? text : "reports");
}

function readRegion(value: string | string[] | undefined): string {
  return /^\d{6}$/.exec(one(value))?.[0] ?? "";
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
