import type { Severity } from "@/lib/extraction/extraction";
import type { Side } from "./side";

/** What the parts of a total prove against it; `excess`: they are more than it. */
export type Disagreement = { severity: Severity; kind: "excess" | "shortfall" };

/**
 * Compares stated parts with their stated total. A blank cell counts as nothing: parts beyond the total are then an
 * error all the same, and parts short of it a gap that blanks leave (warning). A cell that was not found at all may
 * hold anything: only an excess of the parts says something then. Null: no contradiction, or nothing to compare.
 */
export function compareSides(parts: Side, total: Side): Disagreement | null {
  if (!parts.stated || !total.stated || !parts.exact || !total.exact) return null;
  if (parts.known > total.known) return { severity: total.absent ? "warning" : "error", kind: "excess" };
  if (parts.known === total.known || parts.absent) return null;
  return { severity: parts.blanks ? "warning" : "error", kind: "shortfall" };
}
