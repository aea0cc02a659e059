import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { packedBytes } from "./packed";

/** A file as it was given; the same bytes are one document. */
export const document = sqliteTable(
  "document",
  {
    id: integer("id").primaryKey(),
    sha256: text("sha256").notNull().unique(),
    fileName: text("file_name").notNull(),
    mediaType: text("media_type").notNull(),
    byteLength: integer("byte_length").notNull(),
    sourceUrl: text("source_url"),
    /** True where the words are ours and only the figures are the agency's: pages say "restated from". */
    restated: integer("restated", { mode: "boolean" }).notNull().default(false),
    addedAt: text("added_at").notNull(),
    addedBy: text("added_by").notNull(),
  },
  (t) => [check("document_sha256", sql`length(${t.sha256}) = 64`), check("document_bytes", sql`${t.byteLength} >= 0`)],
);
export type Document = typeof document.$inferSelect;

/** The original bytes, apart, so that lists never read them. */
export const documentBytes = sqliteTable("document_bytes", {
  documentId: integer("document_id")
    .primaryKey()
    .references(() => document.id, { onDelete: "cascade" }),
  bytes: packedBytes("bytes").notNull(),
});
