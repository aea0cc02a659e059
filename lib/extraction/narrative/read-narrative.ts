import type { Span } from "@/lib/domain/series-cell";
import type { StageResult } from "@/lib/extraction/extraction";
import type { SourceDocument } from "@/lib/reading/source-document";

/** Reads figures stated in sentences, outside the `masked` spans, for the report's own year. */
export function readNarrative(_document: SourceDocument, _context: { year: number; masked: Span[] }): StageResult {
  return { facts: [], blanks: [], claims: [], findings: [], consumed: [] };
}
