import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import type { CellStatus } from "@/lib/domain/series-cell";

export type AgencyFilter = {
  /** Part of the name, pinyin or initials; characters or letters in order are enough. Empty for all. */
  text: string;
  /** Region codes, `370000` and `370200`; the narrower one counts. Empty for all. */
  province: string;
  city: string;
  level: string;
  kind: string;
};

export type ListedAgency = {
  slug: string;
  name: string;
  pinyin: string;
  regionCode: string;
  kind: string;
  level: string;
  reports: number;
  /** The series over the years that have a row, oldest first. */
  points: { year: number; value: number | null; status: CellStatus }[];
};
type Row = Omit<ListedAgency, "points"> & { points: string; total: number };

const ORDERS: Readonly<Record<string, SQL>> = {
  reports: sql`reports desc, region_code, a.name`,
  region: sql`region_code, a.name`,
  name: sql`a.pinyin, a.name`,
};

/**
 * One page of the agencies that match, with the figures of one series, and how many match in all. `order` is `reports`
 * (most first), `region`, `name`, or `series`: the highest newest figure first, those without one last.
 */
export async function listAgencies(
  db: Db,
  {
    filter,
    order,
    series,
    limit,
    offset,
  }: { filter: AgencyFilter; order: string; series: string; limit: number; offset: number },
): Promise<{ total: number; agencies: ListedAgency[] }> {
  const newest = sql`latest as (
    select agency_id, max(year) as year, value from series_value
    where series = ${series} and value is not null group by agency_id),`;
  const bySeries = order === "series";
  const rows = db.all<Row>(sql`
    with ${bySeries ? newest : sql``} chosen as (
      select a.id, a.slug, a.name, a.pinyin, a.region_code, a.kind, a.level, count(*) over () as total,
        (select count(*) from report r where r.agency_id = a.id and r.is_current = 1) as reports,
        ${bySeries ? sql`l.value` : sql`null`} as newest
      from agency a ${bySeries ? sql`left join latest l on l.agency_id = a.id` : sql``}
      where ${toCondition(filter)}
      order by ${ORDERS[order] ?? sql`newest is null, newest desc, a.name`} limit ${limit} offset ${offset})
    select a.slug, a.name, a.pinyin, a.region_code as regionCode, a.kind, a.level, a.reports, a.total,
      (select json_group_array(json_object('year', v.year, 'value', v.value, 'status', v.status))
        from (select year, value, status from series_value
          where agency_id = a.id and series = ${series} order by year) v) as points
    from chosen a
    order by ${ORDERS[order] ?? sql`newest is null, newest desc, a.name`}`);
  const agencies = rows.map(({ total: _, points, ...row }) => ({ ...row, points: JSON.parse(points) }));
  return { total: rows[0]?.total ?? 0, agencies };
}

function toCondition({ text, province, city, level, kind }: AgencyFilter): SQL {
  const region = (city || province).replace(/(?:00){1,2}$/, "");
  const parts = [
    region ? sql`a.region_code like ${`${region}%`}` : null,
    level ? sql`a.level = ${level}` : null,
    kind ? sql`a.kind = ${kind}` : null,
    text ? toTextCondition(text.toLowerCase()) : null,
  ].filter((part) => part !== null);
  return parts.length ? sql.join(parts, sql` and `) : sql`true`;
}

/** Latin letters are sought in the pinyin (from its start) and, one by one in order, in the initials. */
function toTextCondition(text: string): SQL {
  const plain = text.replace(/[%_\s]/g, "");
  const scattered = `%${[...plain].join("%")}%`;
  if (/^[a-z0-9]+$/.test(plain)) {
    return sql`(a.initials like ${scattered} or replace(a.pinyin, ' ', '') like ${`%${plain}%`})`;
  }
  return sql`(a.name like ${scattered} or a.aliases like ${`%${plain}%`})`;
}

export type Facet = { facet: "province" | "city" | "level" | "kind"; code: string; agencies: number };

/** How many agencies there are by province, by city of one province, by level and by kind; by facet, then code. */
export async function listAgencyFacets(db: Db, { province }: { province: string }): Promise<Facet[]> {
  const inside = province ? sql`region_code like ${`${province.slice(0, 2)}%`}` : sql`false`;
  return db.all<Facet>(sql`
    select 'province' as facet, substr(region_code, 1, 2) || '0000' as code, count(*) as agencies from agency
      where region_code <> '000000' group by code
    union all select 'city', substr(region_code, 1, 4) || '00', count(*) from agency where ${inside}
      and substr(region_code, 3, 2) <> '00' group by 2
    union all select 'level', level, count(*) from agency group by level
    union all select 'kind', kind, count(*) from agency group by kind
    order by facet, code`);
}
