import { sql } from "drizzle-orm";
import { type AnySQLiteColumn, check, index, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const REGION_LEVELS = ["nation", "province", "city", "district", "town"] as const;

/** A division of GB/T 2260, down to towns; `000000` is the nation. */
export const region = sqliteTable(
  "region",
  {
    /** Six digits for province, city and district; nine for a town. */
    code: text("code").primaryKey(),
    parentCode: text("parent_code").references((): AnySQLiteColumn => region.code),
    level: text("level", { enum: REGION_LEVELS }).notNull(),
    name: text("name").notNull(),
    /** From the province down, e.g. 浙江省杭州市西湖区. */
    fullName: text("full_name").notNull(),
    pinyin: text("pinyin").notNull(),
    /** First letters of the pinyin, e.g. hzs. */
    initials: text("initials").notNull(),
  },
  (t) => [
    check("region_level", sql`${t.level} in ('nation','province','city','district','town')`),
    index("region_parent").on(t.parentCode),
  ],
);
export type Region = typeof region.$inferSelect;
