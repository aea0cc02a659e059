import { z } from "zod";

const Search = z.object({
  m: z.string().max(100).catch("requests.received"),
  year: z.coerce.number().int().min(2000).max(2100).nullable().catch(null),
  group: z.string().max(100).catch(""),
  page: z.coerce.number().int().min(0).max(10_000).catch(0),
});

/** What an address of the rankings asks for; `group` is `kind.level`, or `all`. */
export type RankingQuery = {
  asked: { measure: string; year: number | null; kind: string | null; level: string | null; all: boolean };
  page: number;
};

/** Reads the query of an address; what it cannot make sense of is left to the default, never an error. */
export function parseRankingQuery(query: Record<string, string | string[] | undefined>): RankingQuery {
  const { m, year, group, page } = Search.parse(query);
  const [kind = null, level = null] = group.split(".");
  return { asked: { measure: m, year, kind, level, all: group === "all" }, page };
}

type Sort = { kind: string; level: string } | null;

/** The query of a ranking as it stands. */
export function toRankingQuery(view: { measure: { code: string }; year: number; sort: Sort }): string {
  const group = view.sort ? `${view.sort.kind}.${view.sort.level}` : "all";
  return `m=${view.measure.code}&year=${view.year}&group=${group}`;
}
