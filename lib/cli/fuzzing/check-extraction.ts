import { AppError } from "@/lib/domain/app-error";
import { extract } from "@/lib/extraction/extract";
import type { Extraction } from "@/lib/extraction/extraction";
import { readDocument } from "@/lib/reading/read-document";
import type { SourceDocument } from "@/lib/reading/source-document";

const NUMERALS = /[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?/g;

/**
 * What is wrong with how these bytes are read, or null: anything thrown but an AppError, a span that does not quote,
 * a numeral without its figure, another answer the second time, or on the text that the first answer gives.
 */
export async function findBreach(bytes: Uint8Array, name: string): Promise<string | null> {
  try {
    return findDocumentBreach(await readDocument(bytes, name));
  } catch (error) {
    return error instanceof AppError ? null : traceOf(error);
  }
}

/** As `findBreach`, for a document that is already read. */
export function findDocumentBreach(document: SourceDocument): string | null {
  const first = tryExtract(document);
  if (first instanceof AppError) return null;
  if (first instanceof Error) return traceOf(first);
  const second = tryExtract(document);
  if (JSON.stringify(first) !== JSON.stringify(second)) return "a second run gives another answer";
  return findSpanBreach(first) ?? findFigureBreach(first) ?? findInstability(first, document);
}

function tryExtract(document: SourceDocument): Extraction | Error {
  try {
    return extract(document, { agencyOptional: true });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function findSpanBreach({ text, facts, blocks, tables }: Extraction): string | null {
  for (const { metric, value, source } of facts) {
    if (!source.quote || text.slice(source.start, source.end) !== source.quote)
      return `${metric} does not quote the text`;
    if (!Number.isFinite(value)) return `${metric} is ${value}`;
  }
  const spans = [...blocks, ...tables, ...tables.flatMap(({ cells }) => cells)];
  const outside = spans.find(({ start, end }) => start < 0 || end < start || end > text.length);
  return outside ? `a block or cell stands outside the text: ${outside.start}-${outside.end}` : null;
}

function findFigureBreach({ text, figures }: Extraction): string | null {
  let end = 0;
  for (const figure of figures) {
    if (figure.start < end) return `figure ${figure.text} overlaps the one before`;
    if (text.slice(figure.start, figure.end) !== figure.text) return `figure ${figure.text} does not quote the text`;
    end = figure.end;
  }
  let next = 0;
  for (const { index, 0: digits } of text.matchAll(NUMERALS)) {
    while ((figures[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    const figure = figures[next];
    if (!figure || figure.start > index || figure.end < index + digits.length)
      return `${digits} at ${index} has no figure`;
  }
  return null;
}

/** What was repaired once needs no repair: the repaired text, read again in place of the first, says the same. */
function findInstability(first: Extraction, document: SourceDocument): string | null {
  const { text, blocks, tables } = first;
  const again = tryExtract({ ...document, text, blocks, tables });
  if (again instanceof Error) return `the repaired text fails: ${again.message}`;
  if (again.text !== text) return `the repaired text is repaired again: ${again.report.repairs.join(", ")}`;
  const same = JSON.stringify(again.facts) === JSON.stringify(first.facts);
  return same ? null : "the repaired text gives other facts";
}
