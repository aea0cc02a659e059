import type { Db } from "@/db/open-database";
import {
  findComparedSort,
  listPeerAgencies,
  listReportYears,
  listSubjectAgencies,
  type PickedAgency,
} from "@/db/queries/compare";
import { findSubjects } from "@/db/queries/find-subjects";
import type { SubjectHit } from "@/db/queries/search";
import { AGENCY_KINDS, AGENCY_LEVELS } from "@/lib/domain/agencies/agency-kinds";
import type { Locale } from "@/lib/domain/app-error";
import { groupBy } from "@/lib/domain/group-by";
import { toEnglishName } from "@/lib/domain/regions/english-names";
import { findRegion } from "@/lib/domain/regions/regions";

/** A subject as the picker offers it; `apart` tells that it will stand apart from what is chosen. */
export type FoundSubject = {
  type: "agency" | "city";
  slug: string;
  name: string;
  pinyin: string;
  note: string;
  years: number[];
  kind: string | null;
  level: string;
  apart: boolean;
};

const LIMIT = 8;
/** Among so many hits the city is looked for, where a city of many agencies would not be offered beside them. */
const SOUGHT = 40;

/** Agencies and cities for a text, best first; without a text the agencies with most reports, peers before others. */
export async function findSubjectItems(
  db: Db,
  { text, chosen, locale }: { text: string; chosen: string[]; locale: Locale },
): Promise<FoundSubject[]> {
  const sort = chosen[0] ? await findComparedSort(db, chosen[0]) : undefined;
  const found = text.trim() ? await search(db, text) : await offerPeers(db, chosen, sort);
  const years = groupBy(
    await listReportYears(
      db,
      found.map((one) => one.agencyId).filter((id) => id > 0),
    ),
    (row) => row.agencyId,
  );
  const isCityComparison = chosen[0]?.startsWith("city:") ?? false;
  return found.map((one) => {
    const city = one.slug.startsWith("city:");
    const differs = city ? !isCityComparison : isCityComparison || one.kind !== sort?.kind || one.level !== sort?.level;
    return {
      type: city ? "city" : "agency",
      slug: one.slug,
      name: one.name,
      pinyin: toPlaceName(one.regionCode),
      note: city ? (locale === "zh" ? "全市汇总" : "whole city") : toNote(one, locale),
      years: (years.get(one.agencyId) ?? []).map((row) => row.year),
      kind: city ? null : one.kind,
      level: one.level,
      apart: chosen.length > 0 && differs,
    };
  });
}

async function search(db: Db, text: string): Promise<PickedAgency[]> {
  const hits = withCity(await findSubjects(db, { text, limit: SOUGHT }), text);
  const slugs = hits.filter((hit) => hit.type === "agency").map((hit) => hit.address);
  const agencies = new Map((await listSubjectAgencies(db, slugs)).map((one) => [one.slug, one]));
  return hits.flatMap((hit) => {
    if (hit.type === "agency") return agencies.get(hit.address) ?? [];
    const isCity = hit.level === "city" || hit.level === "province";
    return isCity
      ? { agencyId: 0, slug: hit.address, name: hit.name, kind: "", level: hit.level, regionCode: hit.regionCode }
      : [];
  });
}

/** The best hits, and in the last place the city of that name where there are more agencies than places. */
function withCity(hits: readonly SubjectHit[], text: string): SubjectHit[] {
  const typed = text.toLowerCase().replaceAll(/\s/g, "");
  const city = hits.find(
    ({ type, name, pinyin, level }) =>
      type === "region" &&
      (level === "city" || level === "province") &&
      [name, pinyin.replaceAll(" ", "")].some((form) => form.startsWith(typed)),
  );
  const best = hits.slice(0, LIMIT);
  return city === undefined || best.includes(city) ? best : [...best.slice(0, LIMIT - 1), city];
}

async function offerPeers(
  db: Db,
  chosen: string[],
  sort: { kind: string; level: string } | undefined,
): Promise<PickedAgency[]> {
  const rows = await listPeerAgencies(db, {
    kind: sort?.kind ?? "",
    level: sort?.level ?? "",
    limit: LIMIT + chosen.length,
  });
  return rows.filter((one) => !chosen.includes(one.slug)).slice(0, LIMIT);
}

/** 市级，科学技术 or city, science and technology. */
function toNote(agency: PickedAgency, locale: Locale): string {
  const kind = AGENCY_KINDS.find((one) => one.code === agency.kind);
  const level = AGENCY_LEVELS.find((one) => one.code === agency.level);
  const words = [level?.[locale], kind?.[locale]].filter(Boolean).join(locale === "zh" ? "，" : ", ");
  return locale === "zh" ? words : words.toLowerCase();
}

function toPlaceName(regionCode: string): string {
  const region = findRegion(regionCode.slice(0, 6));
  return region ? toEnglishName(region) : "";
}
