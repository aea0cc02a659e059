import { asc, eq, sql } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { agency } from "@/db/schema/agency";
import { type SeriesValueRow, seriesValue } from "@/db/schema/series-value";
import type { Form } from "@/lib/domain/dictionary";

export type ProfileAgency = typeof agency.$inferSelect & {
  /** Bodies this one took over from, and those that took over from it. */
  relatives: { slug: string; name: string; relation: "predecessor" | "successor"; date: string | null }[];
  /** Every revision, newest year and revision first. */
  reports: ProfileReport[];
};

export type ProfileFinding = {
  id: number;
  rule: string;
  severity: "error" | "warning";
  messageZh: string;
  messageEn: string;
  left: number | null;
  right: number | null;
  state: "open" | "report-error";
  /** Where the first of the words stand; null where the finding has no place. */
  start: number | null;
};
export type ProfileReport = {
  id: number;
  year: number;
  revision: number;
  isCurrent: boolean;
  form: Form;
  kind: "annual-report" | "work-summary" | "statistics";
  title: string;
  publishedOn: string | null;
  signedOn: string | null;
  factCount: number;
  sourceUrl: string | null;
  restated: boolean;
  /** Errors and warnings that stand, errors first, those of totals before those of one applicant; none of dismissed ones or of older revisions. */
  findings: ProfileFinding[];
};

/** Bodies that the agency took over from and that took over from it, as JSON. */
const RELATIVES = sql<string>`(
  select json_group_array(json_object('slug', o.slug, 'name', o.name, 'relation',
    case when o.id = ${agency}.predecessor_id then 'predecessor' else 'successor' end, 'date',
    case when o.id = ${agency}.predecessor_id then ${agency}.succeeded_on else o.succeeded_on end))
  from agency o where o.id = ${agency}.predecessor_id or o.predecessor_id = ${agency}.id)`;

/** Every revision of the agency's reports with its findings, newest year and revision first, as JSON. */
const REPORTS = sql<string>`(
  select json_group_array(json_object('id', r.id, 'year', r.year, 'revision', r.revision, 'isCurrent', r.is_current,
    'form', r.form, 'kind', r.kind, 'title', r.title, 'publishedOn', r.published_on, 'signedOn', r.signed_on,
    'factCount', r.fact_count, 'sourceUrl', r.source_url, 'restated', r.restated, 'findings', json((
      select json_group_array(json_object('id', f.id, 'rule', f.rule, 'severity', f.severity,
        'messageZh', f.message_zh, 'messageEn', f.message_en, 'left', f."left", 'right', f."right",
        'state', f.state, 'start', json_extract(f.spans, '$[0].start')))
      from (select * from finding where report_id = r.id and severity in ('error', 'warning')
        and state in ('open', 'report-error') and r.is_current = 1
        order by case severity when 'error' then 0 else 1 end, applicant <> 'total', id) f))))
  from (select report.*, document.source_url, document.restated from report
    join document on document.id = report.document_id
    where report.agency_id = ${agency}.id order by year desc, revision desc) r)`;

/** The agency of a slug with its reports; undefined where there is none. */
export async function findProfileAgency(db: Db, slug: string): Promise<ProfileAgency | undefined> {
  const [row] = await db
    .select({ agency, relatives: RELATIVES, reports: REPORTS })
    .from(agency)
    .where(eq(agency.slug, slug));
  return row && { ...row.agency, relatives: JSON.parse(row.relatives), reports: readReports(row.reports) };
}

function readReports(json: string): ProfileReport[] {
  const rows = JSON.parse(json) as (Omit<ProfileReport, "isCurrent" | "restated"> &
    Record<"isCurrent" | "restated", number>)[];
  return rows.map((row) => ({ ...row, isCurrent: row.isCurrent === 1, restated: row.restated === 1 }));
}

/** Every series of an agency, by series then year. Years without a report (and without an implied value) have no row. */
export async function listProfileCells(db: Db, agencyId: number): Promise<SeriesValueRow[]> {
  return db
    .select()
    .from(seriesValue)
    .where(eq(seriesValue.agencyId, agencyId))
    .orderBy(asc(seriesValue.series), asc(seriesValue.year));
}

export type Peer = { slug: string; name: string; pinyin: string; regionCode: string; year: number; value: number };
export type Peers = {
  /** Nearest in requests first. */
  nearest: Peer[];
  /** Agencies of the kind and level, this one included, that state requests for `year`; and how many state fewer. */
  stating: number;
  fewer: number;
};

/** Of very many peers, those of the same province are looked at first. */
const POOL = 2_000;

/**
 * Agencies of the same kind and level with a stated number of requests, nearest to `value` (by ratio) first; and how
 * this one stands among those that state `year`. A null `value` counts as 0.
 */
export async function listProfilePeers(
  db: Db,
  {
    id,
    kind,
    level,
    regionCode,
    value,
    year,
    limit,
  }: { id: number; kind: string; level: string; regionCode: string; value: number | null; year: number; limit: number },
): Promise<Peers> {
  const rows = db.all<Peer & { stating: number; fewer: number }>(sql`
    with peer as materialized (
      select id, slug, name, pinyin, region_code from agency where kind = ${kind} and level = ${level} and id <> ${id}
      order by substr(region_code, 1, 2) = ${regionCode.slice(0, 2)} desc, id limit ${POOL}),
    latest as (
      select p.*, (select max(year) from series_value v
        where v.agency_id = p.id and v.series = 'requests.received' and v.status = 'stated') as year from peer p),
    standing as (
      select count(*) as stating, coalesce(sum(v.value < ${value ?? 0}), 0) as fewer
      from series_value v join agency a on a.id = v.agency_id
      where v.series = 'requests.received' and v.year = ${year} and v.value is not null and v.status = 'stated'
        and a.kind = ${kind} and a.level = ${level})
    select l.slug, l.name, l.pinyin, l.region_code as regionCode, l.year, v.value, s.stating, s.fewer
    from latest l
    join series_value v on v.agency_id = l.id and v.series = 'requests.received' and v.year = l.year
    join standing s
    order by abs(ln(v.value + 1) - ln(${value ?? 0} + 1)), l.name limit ${limit}`);
  return {
    nearest: rows.map(({ stating: _, fewer: __, ...peer }) => peer),
    stating: rows[0]?.stating ?? 0,
    fewer: rows[0]?.fewer ?? 0,
  };
}
