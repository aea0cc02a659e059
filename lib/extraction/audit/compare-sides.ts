import type { Severity } from "@/lib/extraction/extraction";
import type { Side } from "./side";

/** What the parts of a total prove against it, and what may explain it: blank cells, parts that are not listed, words left unsaid. */
export type Disagreement = { severity: Severity; gap: "none" | "blank" | "unlisted" | "unsaid" };

/**
 * Compares stated parts with their stated total. A blank cell counts as nothing: parts beyond the total are then an
 * error all the same, and parts short of it a gap that blanks leave (warning). A cell that was not found at all may
 * hold anything: only an excess of the parts says something then. Null: no contradiction, or nothing to compare.
 */
export function compareSides(parts: Side, total: Side): Disagreement | null {
  if (!parts.stated || !total.stated || !parts.exact || !total.exact) return null;
  if (parts.known > total.known) {
    return total.absent ? { severity: "warning", gap: "blank" } : { severity: "error", gap: "none" };
  }
  if (parts.known === total.known || parts.absent) return null;
  return parts.blanks ? { severity: "warning", gap: "blank" } : { severity: "error", gap: "none" };
}

/**
 * Compares what a narrative says of parts and of their total: as in a table, but parts of a total of 0 are more likely
 * misread than wrong (warning); parts that fall short are worth a note where the list is meant to be complete
 * (`listing`); and where parts may contain each other (`nested`) an excess counts only if no selection of them fits.
 */
export function compareNarrative(
  parts: Side,
  total: Side,
  { listing, nested }: { listing: boolean; nested: boolean },
): Disagreement | null {
  const found = compareSides(parts, total);
  if (found) {
    if (nested && hasSelection(parts, total.known)) return null;
    const gap = found.gap === "blank" ? "unsaid" : found.gap;
    return { severity: total.known === 0 ? "warning" : found.severity, gap };
  }
  if (!listing || parts.stated < 2 || !total.stated || !parts.exact || !total.exact) return null;
  return parts.known < total.known ? { severity: "note", gap: "unlisted" } : null;
}

/** Whether some of the parts add up to a sum; to 0 only parts of 0 do. */
function hasSelection(parts: Side, sum: number): boolean {
  if (sum === 0) return false;
  const reachable = new Set([0]);
  for (const { fact } of parts.terms) {
    for (const value of fact ? [...reachable] : []) reachable.add(value + (fact?.value ?? 0));
  }
  return reachable.has(sum);
}
