import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, unique, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Figure, ReportLayout } from "@/lib/domain/report-layout";
import { agency } from "./agency";
import { document } from "./document";
import { packedJson } from "./packed";

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

/** A report given to another agency or another year by a person. Append-only. */
export const reportCorrection = sqliteTable(
  "report_correction",
  {
    id: integer("id").primaryKey(),
    reportId: integer("report_id")
      .notNull()
      .references(() => report.id, { onDelete: "cascade" }),
    field: text("field", { enum: ["agency", "year"] }).notNull(),
    oldValue: text("old_value").notNull(),
    newValue: text("new_value").notNull(),
    reason: text("reason").notNull(),
    who: text("who").notNull(),
    at: text("at").notNull(),
  },
  (t) => [
    index("report_correction_report").on(t.reportId),
    check("report_correction_field", sql`${t.field} in ('agency','year')`),
  ],
);

/** What the extractor made of the text, apart, so that lists never read it. Packed columns hold lib/extraction's own shapes. */
export const reportText = sqliteTable("report_text", {
  reportId: integer("report_id")
    .primaryKey()
    .references(() => report.id, { onDelete: "cascade" }),
  text: text("text").notNull(),
  /** Blocks, tables and form stretches: spans count `text`. */
  layout: packedJson("layout").$type<ReportLayout>().notNull(),
  figures: packedJson("figures").$type<Figure[]>().notNull(),
  claims: packedJson("claims").notNull(),
});
