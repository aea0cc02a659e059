import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Cache tags that a write has made stale; a running server picks up what another process wrote. */
export const staleTag = sqliteTable("stale_tag", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  tag: text("tag").notNull(),
  at: text("at").notNull(),
});
