import type { SourceDocument } from "@/lib/reading/source-document";

export type RepairedDocument = {
  document: SourceDocument;
  /** Names of the repairs that changed something, in order of application. */
  repairs: string[];
  /** The offset in the source's text of an offset in the repaired text. */
  toOriginal: (offset: number) => number;
};

/** Undoes what damaged the text; an undamaged document comes back as it is. */
export function repairDocument(document: SourceDocument): RepairedDocument {
  return { document, repairs: [], toOriginal: (offset) => offset };
}
