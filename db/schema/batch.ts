import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import type { Bilingual } from "@/lib/domain/app-error";
import { packedBytes } from "./packed";
import { report } from "./report";

/** What a person is shown of a file that was read and not yet stored. */
export type Detected = {
  agency: string;
  regionCode: string;
  year: number;
  form: string;
  kind: string;
  title: string;
  mediaType: string;
  factCount: number;
  errorCount: number;
  warningCount: number;
  repairs: string[];
  /** A current report of the same agency and year, of which this would be a new revision. */
  revises: number | null;
};

export const BATCH_ITEM_STATES = ["queued", "reading", "extracted", "stored", "duplicate", "failed"] as const;

/** One handing-in of files, by page or command line; it can be taken up again after a crash. */
export const batch = sqliteTable("batch", {
  id: integer("id").primaryKey(),
  startedAt: text("started_at").notNull(),
  finishedAt: text("finished_at"),
  startedBy: text("started_by").notNull(),
  /** True where a person looks at each file before it is stored: items then wait as `extracted`. */
  review: integer("review", { mode: "boolean" }).notNull().default(false),
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
    byteLength: integer("byte_length").notNull().default(0),
    detected: text("detected", { mode: "json" }).$type<Detected>(),
    errorCode: text("error_code"),
    errorText: text("error_text", { mode: "json" }).$type<Bilingual>(),
  },
  (t) => [
    unique("batch_item_position").on(t.batchId, t.position),
    index("batch_item_state").on(t.batchId, t.state),
    check("batch_item_state_known", sql`${t.state} in ('queued','reading','extracted','stored','duplicate','failed')`),
  ],
);
/** Where an item's bytes are to be had until it is stored: a path on this machine, or the bytes themselves. */
export const batchItemInput = sqliteTable(
  "batch_item_input",
  {
    itemId: integer("item_id")
      .primaryKey()
      .references(() => batchItem.id, { onDelete: "cascade" }),
    path: text("path"),
    bytes: packedBytes("bytes"),
    sourceUrl: text("source_url"),
    restated: integer("restated", { mode: "boolean" }).notNull().default(false),
  },
  (t) => [check("batch_item_input_one", sql`(${t.path} is null) <> (${t.bytes} is null)`)],
);

export type Batch = typeof batch.$inferSelect;
export type BatchItem = typeof batchItem.$inferSelect;
