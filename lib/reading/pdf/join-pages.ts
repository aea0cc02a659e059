import type { DraftTable } from "@/lib/reading/document-builder";
import { continueTable } from "./continue-table";
import { joinParagraphs, type Paragraph } from "./join-paragraphs";
import type { PageLayout, PagePart } from "./page-layout";
import type { PageLine } from "./page-lines";
import type { PageTable } from "./page-table";

/** The whole document's paragraphs and tables; what a page break divided is one again. */
export function joinPages(pages: PageLayout[]): (Paragraph | DraftTable)[] {
  const width = pages[0]?.width ?? 0;
  const joined: PagePart[] = [];
  for (const { parts } of pages) {
    const [first, ...rest] = parts;
    const last = joined.at(-1);
    const whole = first && last && "cells" in first && "cells" in last ? continueTable(last, first) : null;
    if (whole) joined.splice(-1, 1, whole, ...rest);
    else joined.push(...parts);
  }
  return splitByTables(joined).flatMap((run): (Paragraph | DraftTable)[] =>
    "cells" in run ? [run] : joinParagraphs(run, width),
  );
}

function splitByTables(parts: PagePart[]): (PageLine[] | PageTable)[] {
  const runs: (PageLine[] | PageTable)[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if ("cells" in part) runs.push(part);
    else if (Array.isArray(last)) last.push(part);
    else runs.push([part]);
  }
  return runs;
}
