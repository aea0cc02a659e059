import { sql } from "drizzle-orm";
import { check, index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { report } from "./report";

export const FINDING_STATES = ["open", "report-error", "extraction-error", "dismissed"] as const;

/** A contradiction in a report. The key is stable, so that a verdict survives a new extraction unless values changed. */
export const finding = sqliteTable(
  "finding",
  {
    id: integer("id").primaryKey(),
    key: text("key").notNull().unique(),
    /** The values at the time of the verdict; another fingerprint opens the finding again. */
    fingerprint: text("fingerprint").notNull(),
    reportId: integer("report_id")
      .notNull()
      .references(() => report.id, { onDelete: "cascade" }),
    /** `report`: told from the report alone; `years`: told from it and the agency's other years. */
    origin: text("origin", { enum: ["report", "years"] })
      .notNull()
      .default("report"),
    rule: text("rule").notNull(),
    severity: text("severity", { enum: ["error", "warning", "note"] }).notNull(),
    metrics: text("metrics", { mode: "json" }).$type<string[]>().notNull(),
    applicant: text("applicant").notNull(),
    left: real("left"),
    right: real("right"),
    messageZh: text("message_zh").notNull(),
    messageEn: text("message_en").notNull(),
    spans: text("spans", { mode: "json" }).$type<{ start: number; end: number }[]>().notNull(),
    state: text("state", { enum: FINDING_STATES }).notNull().default("open"),
    settledBy: text("settled_by"),
    settledAt: text("settled_at"),
    settledNote: text("settled_note"),
  },
  (t) => [
    index("finding_report").on(t.reportId),
    index("finding_rule").on(t.rule, t.severity),
    check("finding_origin", sql`${t.origin} in ('report','years')`),
    check("finding_severity", sql`${t.severity} in ('error','warning','note')`),
    check("finding_state", sql`${t.state} in ('open','report-error','extraction-error','dismissed')`),
  ],
);
export type FindingRow = typeof finding.$inferSelect;
