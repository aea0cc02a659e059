import { sql } from "drizzle-orm";
import type { Db } from "@/db/open-database";
import { toIndexText } from "./index-text";
import { toInitials, toPinyin } from "./transliterate";

/** Letters of pinyin kept from each syllable on; a longer query is compared with the whole pinyin afterwards. */
export const LATIN_PREFIX = 12;

/** The search index's row of an agency. */
export function toAgencyRowId(agencyId: number): number {
  return agencyId * 2;
}

/** The search index's row of a region. */
export function toRegionRowId(code: string): number {
  return Number(code) * 2 + 1;
}

export type Subject = { rowId: number; names: readonly string[] };

/** Makes an agency or region searchable by any part of its names, and by their pinyin or initials from any syllable on. */
export function writeSubject(db: Pick<Db, "run">, { rowId, names }: Subject): void {
  const name = names.map(toIndexText).join(" / ");
  const latin = names.map((one) => toLatinKeys(toPinyin(one))).join(" ");
  db.run(sql`delete from subject_fts where rowid = ${rowId}`);
  db.run(sql`insert into subject_fts (rowid, name, latin) values (${rowId}, ${name}, ${latin})`);
}

/** `ji nan` gives `jinan nan jn n`: what a reader may begin to type. */
function toLatinKeys(pinyin: string): string {
  const syllables = pinyin.split(" ");
  const initials = toInitials(pinyin);
  const keys = syllables.flatMap((_, index) => [
    syllables.slice(index).join("").slice(0, LATIN_PREFIX),
    initials.slice(index, index + LATIN_PREFIX),
  ]);
  return [...new Set(keys)].join(" ");
}
