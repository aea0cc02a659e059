import type { Bilingual } from "@/lib/domain/app-error";
import type { SeriesCell } from "@/lib/domain/series-cell";

/**
 * The newest year of an agency in plain words, from its cells of all series and years: requests and how they came,
 * outcomes, what the report contradicts, and the report before it. Null where no report is on file.
 */
export function summariseProfile(_cells: readonly SeriesCell[]): Bilingual | null {
  return null;
}
