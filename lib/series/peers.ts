/** An agency as a possible peer: `volume` is its newest stated number of requests, null where none is on file. */
export type PeerCandidate = { agencyId: number; kind: string; level: string; volume: number | null };

/**
 * Agencies of the same kind and level, nearest in volume first (by ratio: 10 and 20 are as far apart as 100 and 200);
 * those without a volume come last. Ties keep the order given.
 */
export function listPeers<T extends PeerCandidate>(of: PeerCandidate, candidates: readonly T[], limit: number): T[] {
  return candidates
    .filter((one) => one.agencyId !== of.agencyId && one.kind === of.kind && one.level === of.level)
    .map((one) => ({ one, distance: toDistance(of.volume, one.volume) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ one }) => one);
}

function toDistance(a: number | null, b: number | null): number {
  if (b === null) return Number.MAX_VALUE;
  return Math.abs(Math.log((b + 1) / ((a ?? 0) + 1)));
}
