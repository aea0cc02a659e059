import { sql } from "drizzle-orm";
import { type AnySQLiteColumn, check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { region } from "./region";

/** A body that reports. Names stay Chinese; pinyin serves search and English readers. */
export const agency = sqliteTable(
  "agency",
  {
    id: integer("id").primaryKey(),
    /** Stable part of the address, e.g. `jinan-shi-chengshi-guanli-ju`. */
    slug: text("slug").notNull().unique(),
    name: text("name").notNull().unique(),
    aliases: text("aliases", { mode: "json" }).$type<string[]>().notNull().default([]),
    pinyin: text("pinyin").notNull(),
    initials: text("initials").notNull(),
    regionCode: text("region_code")
      .notNull()
      .references(() => region.code),
    kind: text("kind").notNull(),
    level: text("level", { enum: ["nation", "province", "city", "district", "town"] }).notNull(),
    /** The body this one took over from, with the date where it is known. */
    predecessorId: integer("predecessor_id").references((): AnySQLiteColumn => agency.id),
    succeededOn: text("succeeded_on"),
  },
  (t) => [
    check("agency_level", sql`${t.level} in ('nation','province','city','district','town')`),
    index("agency_region").on(t.regionCode),
    index("agency_kind_level").on(t.kind, t.level),
  ],
);
/** Every name an agency is known by, its own and its aliases, for finding it again. A name may be shared by several. */
export const agencyName = sqliteTable(
  "agency_name",
  {
    name: text("name").notNull(),
    agencyId: integer("agency_id")
      .notNull()
      .references(() => agency.id, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.name, t.agencyId] }), index("agency_name_agency").on(t.agencyId)],
);

export type Agency = typeof agency.$inferSelect;
