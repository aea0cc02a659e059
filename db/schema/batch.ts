import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import type { Bilingual } from "@/lib/domain/app-error";
import { report } from "./report";

export const BATCH_ITEM_STATES = ["queued", "reading", "extracted", "stored", "duplicate", "failed"] as const;

/** One handing-in of files, by page or command line; it can be taken up again after a crash. */
export const batch = sqliteTable("batch", {
  id: integer("id").primaryKey(),
  startedAt: text("started_at").notNull(),
  finishedAt: text("finished_at"),
  startedBy: text("started_by").notNull(),
});

export const batchItem = sqliteTable(
  "batch_item",
  {
    id: integer("id").primaryKey(),
    batchId: integer("batch_id")
      .notNull()
      .references(() => batch.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    fileName: text("file_name").notNull(),
    sha256: text("sha256"),
    state: text("state", { enum: BATCH_ITEM_STATES }).notNull(),
    reportId: integer("report_id").references(() => report.id, { onDelete: "set null" }),
    errorCode: text("error_code"),
    errorText: text("error_text", { mode: "json" }).$type<Bilingual>(),
  },
  (t) => [
    unique("batch_item_position").on(t.batchId, t.position),
    index("batch_item_state").on(t.batchId, t.state),
    check("batch_item_state_known", sql`${t.state} in ('queued','reading','extracted','stored','duplicate','failed')`),
  ],
);
export type BatchItem = typeof batchItem.$inferSelect;
