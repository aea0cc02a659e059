/**
 * What a cached page depends on. A page tags itself with `data` and with the narrower tags of what it shows; a write
 * makes exactly the tags stale that it changed.
 */
export const CACHE_TAGS = {
  /** On every page that reads the database; made stale once when a server starts. */
  data: "data",
  overview: "overview",
  agencies: "agencies",
  findings: "findings",
  /** Every page that sets several agencies side by side: compare, rankings, exports. */
  compare: "compare",
} as const;

/** The tag of one agency's pages. */
export function toAgencyTag(slug: string): string {
  return `agency:${slug}`;
}

/** The tag of one report's page. */
export function toReportTag(reportId: number): string {
  return `report:${reportId}`;
}
