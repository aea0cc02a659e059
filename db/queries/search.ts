import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { unpackJson } from "@/db/schema/packed";
import { findTermSpans, toPhrase, toTerms } from "@/db/search/index-text";
import { LATIN_PREFIX } from "@/db/search/subject-index";
import type { ReportLayout } from "@/lib/domain/report-layout";
import type { Span } from "@/lib/domain/series-cell";

const SPANS_PER_REPORT = 5;
const CANDIDATES = 200;

export type ReportHit = {
  reportId: number;
  agencySlug: string;
  agencyName: string;
  year: number;
  title: string;
  /** The report's readable text, which `spans` count. */
  text: string;
  /** Where the words stand, in order; at most five. */
  spans: Span[];
  /** Where the block of the text begins that holds the first of them. */
  block: number;
};

/**
 * Current reports whose text holds every typed word (Chinese words of any length), best match first. Text without a
 * letter or digit finds nothing.
 */
export async function searchReports(db: Db, { text, limit }: { text: string; limit: number }): Promise<ReportHit[]> {
  const terms = toTerms(text);
  if (terms.length === 0) return [];
  const rows = db.all<Omit<ReportHit, "spans" | "block"> & { layout: Buffer }>(sql`
    select r.id as reportId, a.slug as agencySlug, a.name as agencyName, r.year, r.title, t.text, t.layout
    from (select rowid, rank from report_fts where report_fts match ${terms.map(toPhrase).join(" AND ")}
          order by rank limit ${limit * 2}) hit
    join report r on r.id = hit.rowid and r.is_current = 1
    join agency a on a.id = r.agency_id
    join report_text t on t.report_id = r.id
    order by hit.rank, r.year desc, r.id
    limit ${limit}`);
  return rows.map(({ layout, ...row }) => {
    const spans = findTermSpans(row.text, terms).slice(0, SPANS_PER_REPORT);
    return { ...row, spans, block: findBlock(unpackJson(layout) as ReportLayout, spans[0]?.start ?? 0) };
  });
}

/** The start of the block around a place; 0 where there is none. */
function findBlock({ blocks }: ReportLayout, at: number): number {
  return blocks.findLast((block) => block.start <= at)?.start ?? 0;
}

/** What can be compared: an agency (`address` is its slug), or a whole region (`address` is `city:CODE`). */
export type SubjectHit = {
  type: "agency" | "region";
  address: string;
  name: string;
  /** The name with all regions above it. */
  fullName: string;
  pinyin: string;
  /** The agency's kind; null for a region. */
  kind: string | null;
  level: string;
  regionCode: string;
};
type Candidate = SubjectHit & { initials: string };

/**
 * Agencies and regions by part of a name or alias, by pinyin or initials from any syllable on, or by characters in
 * order (济南城管局). Best first: the same name, then names that begin so, then the shorter; agencies before regions.
 */
export async function searchSubjects(db: Db, { text, limit }: { text: string; limit: number }): Promise<SubjectHit[]> {
  const terms = toTerms(text).map((term) => term.toLowerCase());
  if (terms.length === 0) return [];
  const found = new Map<string, Candidate>();
  for (const one of listCandidates(db, terms, limit)) if (matchesAll(one, terms)) found.set(one.address, one);
  return [...found.values()]
    .map((one) => ({ one, order: toOrder(one, terms) }))
    .sort((a, b) => compareOrders(a.order, b.order))
    .slice(0, limit)
    .map(({ one: { initials: _, ...hit } }) => hit);
}

/** From the strictest to the loosest; the first that gives enough ends the search. */
function toSubjectQueries(terms: readonly string[]): [begins: string, contains: string, scattered: string] {
  const contains = terms.map((term) =>
    isLatin(term) ? `latin : ${term.slice(0, LATIN_PREFIX)}*` : `name : ${toPhrase(term)}`,
  );
  const scattered = terms.flatMap((term) => (isLatin(term) ? [`latin : ${term}*`] : [...term].map(toPhrase)));
  const [first = "", ...rest] = contains;
  const begins = isLatin(terms[0] ?? "")
    ? first.replace("latin : ", "latin : ^")
    : first.replace("name : ", "name : ^");
  return [[begins, ...rest].join(" AND "), contains.join(" AND "), scattered.join(" AND ")];
}

/**
 * What the strictest of the queries finds, and where that is not enough what the looser ones find, in one statement.
 * Ranking weighs every match: of the many that one letter or character has, the first ones must do.
 */
function listCandidates(db: Db, terms: readonly string[], limit: number): Candidate[] {
  const [begins, contains, scattered] = toSubjectQueries(terms);
  const order = terms.join("").length > 1 ? sql`order by rank` : sql``;
  // Of longer letters than the index keeps, not every hit holds all.
  const enough = terms.some(isCutShort) ? Number.MAX_SAFE_INTEGER : limit;
  const search = (query: string, most: SQL | number) =>
    sql`(select rowid as id from subject_fts where subject_fts match ${query} ${order} limit ${most})`;
  const unless = (stage: SQL) => sql`iif((select count(*) from ${stage}) >= ${enough}, 0, ${CANDIDATES})`;
  return db.all<Candidate>(sql`
    with strict as materialized ${search(begins, CANDIDATES)},
      wider as materialized (select id from strict union select id from ${search(contains, unless(sql`strict`))}),
      hit as (select id from wider union select id from ${search(scattered, unless(sql`wider`))})
    select case when hit.id % 2 then 'region' else 'agency' end as type,
      case when hit.id % 2 then 'city:' || g.code else a.slug end as address,
      case when hit.id % 2 then g.name else a.name end as name,
      case when hit.id % 2 then g.full_name else a.name end as fullName,
      case when hit.id % 2 then g.pinyin else a.pinyin end as pinyin,
      case when hit.id % 2 then g.initials else a.initials end as initials,
      a.kind as kind, coalesce(a.level, g.level) as level, coalesce(a.region_code, g.code) as regionCode
    from hit
    left join agency a on hit.id % 2 = 0 and a.id = hit.id / 2
    left join region g on hit.id % 2 = 1 and g.code = printf('%06d', hit.id / 2)`);
}

const isLatin = (term: string) => /^[a-z0-9]+$/.test(term);
const isCutShort = (term: string) => isLatin(term) && term.length > LATIN_PREFIX;

/** Latin terms longer than the index keeps are compared whole; Chinese ones must stand in order. */
function matchesAll(one: Candidate, terms: readonly string[]): boolean {
  const letters = one.pinyin.replaceAll(" ", "");
  return terms.every((term) => !isCutShort(term) || letters.includes(term) || one.initials.includes(term));
}

const LEVEL_ORDER = ["nation", "province", "city", "district", "town"];

function toOrder(one: Candidate, terms: readonly string[]): (number | string)[] {
  return [
    toDistance(one, terms.join("")),
    one.type === "agency" ? 0 : 1,
    LEVEL_ORDER.indexOf(one.level),
    one.name.length,
    one.name,
  ];
}

/** 0 for the same name, 1 where a name begins so, 2 where it is inside the name, 3 where it is only near. */
function toDistance({ name, fullName, pinyin, initials }: Candidate, typed: string): number {
  const forms = [name.toLowerCase(), fullName.toLowerCase(), pinyin.replaceAll(" ", ""), initials];
  if (forms.includes(typed)) return 0;
  if (forms.some((form) => form.startsWith(typed))) return 1;
  return name.includes(typed) ? 2 : 3;
}

function compareOrders(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const index = a.findIndex((value, position) => value !== b[position]);
  const [left, right] = [a[index] ?? 0, b[index] ?? 0];
  return left < right ? -1 : Number(left > right);
}
