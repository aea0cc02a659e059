import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, unique, uniqueIndex } from "drizzle-orm/sqlite-core";
import { agency } from "./agency";
import { document } from "./document";

/** An agency's report on a year, in one revision; exactly one revision of a year is current. */
export const report = sqliteTable(
  "report",
  {
    id: integer("id").primaryKey(),
    agencyId: integer("agency_id")
      .notNull()
      .references(() => agency.id, { onDelete: "restrict" }),
    year: integer("year").notNull(),
    revision: integer("revision").notNull(),
    isCurrent: integer("is_current", { mode: "boolean" }).notNull(),
    documentId: integer("document_id")
      .notNull()
      .unique()
      .references(() => document.id, { onDelete: "restrict" }),
    form: text("form", { enum: ["prose", "2014", "2019", "2021"] }).notNull(),
    kind: text("kind", { enum: ["annual-report", "work-summary", "statistics"] }).notNull(),
    title: text("title").notNull(),
    publishedOn: text("published_on"),
    signedOn: text("signed_on"),
    repairs: text("repairs", { mode: "json" }).$type<string[]>().notNull(),
    extractorVersion: text("extractor_version").notNull(),
    /** What the extractor itself detected, where a person corrected agency or year. */
    detectedAgency: text("detected_agency").notNull(),
    detectedYear: integer("detected_year").notNull(),
    factCount: integer("fact_count").notNull(),
    errorCount: integer("error_count").notNull(),
    warningCount: integer("warning_count").notNull(),
    addedAt: text("added_at").notNull(),
  },
  (t) => [
    unique("report_revision").on(t.agencyId, t.year, t.revision),
    uniqueIndex("report_current").on(t.agencyId, t.year).where(sql`${t.isCurrent} = 1`),
    index("report_year").on(t.year),
    check("report_form", sql`${t.form} in ('prose','2014','2019','2021')`),
    check("report_kind", sql`${t.kind} in ('annual-report','work-summary','statistics')`),
    check("report_year_range", sql`${t.year} between 2000 and 2100`),
  ],
);
export type Report = typeof report.$inferSelect;

/** What the extractor made of the text, apart, so that lists never read it. JSON columns hold lib/extraction's own shapes. */
export const reportText = sqliteTable("report_text", {
  reportId: integer("report_id")
    .primaryKey()
    .references(() => report.id, { onDelete: "cascade" }),
  text: text("text").notNull(),
  /** { blocks, tables }: spans count `text`. */
  layout: text("layout", { mode: "json" }).$type<unknown>().notNull(),
  figures: text("figures", { mode: "json" }).$type<unknown>().notNull(),
  claims: text("claims", { mode: "json" }).$type<unknown>().notNull(),
});
