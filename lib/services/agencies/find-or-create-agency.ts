import { eq, inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { type Agency, agency, agencyName } from "@/db/schema/agency";
import { region } from "@/db/schema/region";
import { toShortName } from "@/db/search/short-name";
import { toAgencyRowId, writeSubject } from "@/db/search/subject-index";
import { toInitials, toPinyin } from "@/db/search/transliterate";
import { describeAgency } from "@/lib/domain/agencies/agency-kinds";
import { toAgencySlug } from "./agency-slug";

export type AgencyIdentity = { name: string; regionCode: string };

/**
 * The agency of a name or alias, made where there is none. An alias that several agencies bear counts only inside the
 * named region.
 */
export function findOrCreateAgency(tx: Db, identity: AgencyIdentity): Agency {
  return findAgency(tx, identity) ?? createAgency(tx, identity);
}

function findAgency(tx: Db, { name, regionCode }: AgencyIdentity): Agency | undefined {
  const found = tx
    .select({ agency })
    .from(agencyName)
    .innerJoin(agency, eq(agency.id, agencyName.agencyId))
    .where(eq(agencyName.name, name))
    .all()
    .map((row) => row.agency);
  return (
    found.find((one) => one.name === name) ??
    found.find((one) => one.regionCode === regionCode) ??
    (found.length === 1 ? found[0] : undefined)
  );
}

function createAgency(tx: Db, { name, regionCode: asked }: AgencyIdentity): Agency {
  const regionCode = findKnownRegion(tx, asked);
  const regionNames = listRegionNames(tx, regionCode);
  const isTaken = (slug: string) =>
    tx.select({ id: agency.id }).from(agency).where(eq(agency.slug, slug)).get() !== undefined;
  const slug = toAgencySlug({ name, regionCode, regionNames }, isTaken);
  const pinyin = toPinyin(name);
  const made = tx
    .insert(agency)
    .values({ slug, name, pinyin, initials: toInitials(pinyin), regionCode, ...describeAgency(name, regionCode) })
    .returning()
    .get();
  tx.insert(agencyName).values({ name, agencyId: made.id }).run();
  writeSubject(tx, { rowId: toAgencyRowId(made.id), names: [...new Set([name, toShortName(name)])] });
  return made;
}

/** The region itself, or the nearest one above it that the list of divisions has. */
function findKnownRegion(tx: Db, code: string): string {
  const candidates = [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  const known = tx.select({ code: region.code }).from(region).where(inArray(region.code, candidates)).all();
  return candidates.find((candidate) => known.some((one) => one.code === candidate)) ?? "000000";
}

/** The region's name and those above it, the lowest first. */
function listRegionNames(tx: Db, code: string): string[] {
  const rows = tx.all<{ name: string }>(sql`
    with recursive above(code, parent_code, name) as (
      select code, parent_code, name from region where code = ${code}
      union all
      select r.code, r.parent_code, r.name from region r join above on r.code = above.parent_code
    ) select name from above`);
  return rows.map((row) => row.name);
}
