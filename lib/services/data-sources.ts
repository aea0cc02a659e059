import type { Db } from "@/db/open-database";
import { FACT_CSV_HEADER, listFactsAfter, listSeriesAfter, SERIES_CSV_HEADER } from "@/db/queries/data";

/** Every fact and blank cell of every current report, one a row, with its place. */
export const listFactRows = (db: Db) => ({
  header: FACT_CSV_HEADER,
  next: (after: number, limit: number) => listFactsAfter(db, after, limit),
  key: (row: { fact_id: number }) => row.fact_id,
});

/** The read model: every series of every agency and year, one value a row, with its status. */
export const listSeriesRows = (db: Db) => ({
  header: SERIES_CSV_HEADER,
  next: (after: number, limit: number) => listSeriesAfter(db, after, limit),
  key: (row: { rowid: number }) => row.rowid,
});
