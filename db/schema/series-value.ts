import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { CellSource } from "@/lib/domain/series-cell";
import { agency } from "./agency";
import { report } from "./report";

/**
 * The read model that every page uses; rebuilt from facts, never edited. A row stands for a year with a report (or a
 * value implied by a later one); a year without a row has no report on file.
 */
export const seriesValue = sqliteTable(
  "series_value",
  {
    agencyId: integer("agency_id")
      .notNull()
      .references(() => agency.id, { onDelete: "cascade" }),
    year: integer("year").notNull(),
    series: text("series").notNull(),
    value: real("value"),
    status: text("status", { enum: ["stated", "implied", "blank", "not-stated", "not-in-form"] }).notNull(),
    qualifier: text("qualifier", { enum: ["exact", "over", "nearly", "about"] }).notNull(),
    form: text("form", { enum: ["prose", "2014", "2019", "2021"] }),
    reportId: integer("report_id").references(() => report.id, { onDelete: "cascade" }),
    flags: text("flags", { mode: "json" }).$type<string[]>().notNull(),
    sources: text("sources", { mode: "json" }).$type<CellSource[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.series, t.year] }),
    index("series_value_series_year").on(t.series, t.year, t.value, t.agencyId),
    check("series_value_number", sql`(${t.value} is not null) = (${t.status} in ('stated','implied'))`),
  ],
);
export type SeriesValueRow = typeof seriesValue.$inferSelect;
