import { sql } from "drizzle-orm";
import { check, index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ApplicantCode } from "@/lib/domain/dictionary";
import { report } from "./report";

export const FACT_STATES = ["extracted", "confirmed", "corrected", "rejected"] as const;

/** One statement of one figure, or one cell left blank (then `blankState` says how, and there is no value). */
export const fact = sqliteTable(
  "fact",
  {
    id: integer("id").primaryKey(),
    reportId: integer("report_id")
      .notNull()
      .references(() => report.id, { onDelete: "cascade" }),
    metric: text("metric").notNull(),
    applicant: text("applicant").$type<ApplicantCode>().notNull(),
    value: real("value"),
    blankState: text("blank_state", { enum: ["blank", "dash"] }),
    unit: text("unit").notNull(),
    qualifier: text("qualifier", { enum: ["exact", "over", "nearly", "about"] }).notNull(),
    sourceKind: text("source_kind", { enum: ["narrative", "table"] }).notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    quote: text("quote").notNull(),
    rule: text("rule").notNull(),
    extractorVersion: text("extractor_version").notNull(),
    state: text("state", { enum: FACT_STATES }).notNull().default("extracted"),
  },
  (t) => [
    index("fact_report").on(t.reportId, t.start),
    index("fact_metric").on(t.metric, t.applicant),
    check("fact_value_or_blank", sql`(${t.value} is null) = (${t.blankState} is not null)`),
    check("fact_span", sql`${t.start} >= 0 and ${t.end} >= ${t.start}`),
    check("fact_state", sql`${t.state} in ('extracted','confirmed','corrected','rejected')`),
  ],
);
export type FactRow = typeof fact.$inferSelect;

/** What a person changed in a fact, and why. Append-only. */
export const correction = sqliteTable(
  "correction",
  {
    id: integer("id").primaryKey(),
    reportId: integer("report_id")
      .notNull()
      .references(() => report.id, { onDelete: "cascade" }),
    metric: text("metric").notNull(),
    applicant: text("applicant").$type<ApplicantCode>().notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    quote: text("quote").notNull(),
    sourceKind: text("source_kind", { enum: ["narrative", "table"] }).notNull(),
    /** Null where the extractor had found nothing there. */
    oldValue: real("old_value"),
    /** Null rejects the fact; equal to the old value, it confirms it. */
    newValue: real("new_value"),
    reason: text("reason").notNull(),
    who: text("who").notNull(),
    at: text("at").notNull(),
  },
  (t) => [index("correction_report").on(t.reportId)],
);
