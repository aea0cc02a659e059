import { sql } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import type { Form } from "@/lib/domain/dictionary";
import type { Qualifier } from "@/lib/domain/series-cell";

/** When the newest report was added, as an ISO time; null where there is none. */
export async function findLastAdded(db: Db): Promise<string | null> {
  const row = db.get<{ at: string | null }>(sql`select max(added_at) as at from report`);
  return row?.at ?? null;
}

export type Counts = {
  reports: number;
  agencies: number;
  /** Null where there is no report. */
  from: number | null;
  to: number | null;
  /** Figures that stand, each with its place in a text. */
  figures: number;
  /** Errors that reports contain and nobody dismissed. */
  errors: number;
};

/** What is on file, of current reports. */
export async function getCounts(db: Db): Promise<Counts> {
  const row = db.get<Counts>(sql`
    select count(*) as reports, count(distinct agency_id) as agencies, min(year) as "from", max(year) as "to",
      coalesce(sum(fact_count), 0) as figures, coalesce(sum(error_count), 0) as errors
    from report where is_current = 1`);
  return row ?? { reports: 0, agencies: 0, from: null, to: null, figures: 0, errors: 0 };
}

/** One year of an agency on file. */
export type CoverageCell = { year: number; id: number; form: Form; errors: number };
export type CoverageRow = {
  slug: string;
  name: string;
  kind: string;
  level: string;
  regionCode: string;
  /** How many reports the agency's whole group (same kind and level) has. */
  groupReports: number;
  /** How many agencies the group has with a report. */
  groupAgencies: number;
  cells: CoverageCell[];
};

/**
 * Agencies with their current reports by year, of the groups (one kind, one level) with most reports: groups by
 * reports, agencies by reports then name; at most `perGroup` of a group and `limit` in all.
 */
export async function listCoverage(
  db: Db,
  { perGroup, limit }: { perGroup: number; limit: number },
): Promise<CoverageRow[]> {
  const rows = db.all<Omit<CoverageRow, "cells"> & { cells: string }>(sql`
    with counted as (select agency_id, count(*) as n from report where is_current = 1 group by agency_id),
    placed as (
      select a.id, a.slug, a.name, a.kind, a.level, a.region_code, c.n,
        sum(c.n) over grp as groupReports, count(*) over grp as groupAgencies,
        row_number() over (partition by a.kind, a.level order by c.n desc, a.name) as place
      from counted c join agency a on a.id = c.agency_id
      window grp as (partition by a.kind, a.level)
    ),
    chosen as (
      select * from placed where place <= ${perGroup}
      order by groupReports desc, kind, level, place limit ${limit}
    )
    select slug, name, kind, level, region_code as regionCode, groupReports, groupAgencies,
      (select json_group_array(json_object('year', r.year, 'id', r.id, 'form', r.form, 'errors', r.error_count))
        from (select * from report where agency_id = chosen.id and is_current = 1 order by year) r) as cells
    from chosen order by groupReports desc, kind, level, place`);
  return rows.map((row) => ({ ...row, cells: JSON.parse(row.cells) as CoverageCell[] }));
}

/** One stated value of a ready comparison. */
export type ShowcaseRow = {
  part: "peers" | "corrected" | "channels";
  slug: string;
  name: string;
  kind: string;
  level: string;
  regionCode: string;
  series: string;
  year: number;
  value: number;
  qualifier: Qualifier;
  reportId: number;
};

/** Of very many agencies, those with most reports are looked at. */
const POOL = 2_000;

/**
 * The values of three comparisons worth opening, found in the data:
 * - `peers`: newest requests received of five agencies of the largest group (one kind, one level) that states them
 * - `corrected`: reconsideration and litigation in the report with most decisions corrected
 * - `channels`: channels of disclosure, first and last year, of the agency that states most of them twice
 * A part that the data cannot fill has no rows. By part, then agency, series, year.
 */
export async function listShowcases(db: Db, channels: readonly string[]): Promise<ShowcaseRow[]> {
  const listed = sql.join(
    channels.map((code) => sql`${code}`),
    sql`, `,
  );
  return db.all<ShowcaseRow>(sql`
    with pool as materialized (
      select agency_id, count(*) as n from report where is_current = 1
      group by agency_id order by n desc, agency_id limit ${POOL}),
    latest as (
      select p.agency_id, p.n, a.kind, a.level, a.name,
        (select max(year) from series_value v
          where v.agency_id = a.id and v.series = 'requests.received' and v.status = 'stated') as year
      from pool p join agency a on a.id = p.agency_id),
    grp as (
      select kind, level from latest where kind <> 'other' and year is not null
      group by kind, level having count(*) >= 3 order by count(*) desc, kind limit 1),
    peers as (
      select agency_id, year from latest join grp using (kind, level)
      where year is not null order by n desc, year desc, name limit 5),
    corrected as (
      select agency_id, year, max(value) as most from series_value
      where series = 'reconsideration.corrected' and value > 0),
    spans as (
      select agency_id, series, min(year) as first, max(year) as last from series_value
      where agency_id in (select agency_id from pool) and series in (${listed}) and status = 'stated' and value > 0
      group by agency_id, series having min(year) < max(year)),
    speaker as (select agency_id from spans group by agency_id order by count(*) desc, agency_id limit 1),
    picked as (
      select 'peers' as part, agency_id, year, 'requests.received' as series from peers
      union all select 'corrected', agency_id, year, code.value from corrected,
        json_each('["reconsideration.total","reconsideration.upheld","reconsideration.corrected","reconsideration.other","litigation.total","litigation.upheld","litigation.corrected","litigation.other"]') code
      union all select 'channels', agency_id, first, series from spans where agency_id in (select agency_id from speaker)
      union all select 'channels', agency_id, last, series from spans where agency_id in (select agency_id from speaker))
    select p.part, a.slug, a.name, a.kind, a.level, a.region_code as regionCode, v.series, v.year, v.value, v.qualifier,
      v.report_id as reportId
    from picked p
    join series_value v on v.agency_id = p.agency_id and v.series = p.series and v.year = p.year
    join agency a on a.id = p.agency_id
    where v.status = 'stated'
    order by p.part, a.name, v.series, v.year`);
}

/** Agencies with a report, most reports first, and when their newest was added. */
export async function listSitemapAgencies(db: Db, limit: number): Promise<{ slug: string; changedAt: string }[]> {
  return db.all(sql`
    select a.slug, max(r.added_at) as changedAt from report r join agency a on a.id = r.agency_id
    where r.is_current = 1 group by a.id order by count(*) desc, a.slug limit ${limit}`);
}
