import { readingError } from "./reading-error";
import type { SourceDocument } from "./source-document";

/** Documents one below the other as one; it is what the first is. Throws AppError `empty-document` where there is none. */
export function joinDocuments(documents: readonly SourceDocument[]): SourceDocument {
  const [first, ...others] = documents;
  if (!first) throw readingError("empty-document");
  return others.reduce(append, first);
}

function append(above: SourceDocument, below: SourceDocument): SourceDocument {
  const shift = above.text.length + 1;
  const move = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start + shift,
    end: span.end + shift,
  });
  const blocks = below.blocks.map((block) => ({
    ...move(block),
    ...(block.table === undefined ? {} : { table: block.table + above.tables.length }),
  }));
  return {
    ...above,
    title: above.title ?? below.title,
    text: `${above.text}\n${below.text}`,
    blocks: [...above.blocks, ...blocks],
    tables: [...above.tables, ...below.tables.map((table) => ({ ...move(table), cells: table.cells.map(move) }))],
    metadata: { ...below.metadata, ...above.metadata },
  };
}
