/**
 * Colours of a comparison's subjects, 0 to 11, all different, in the order of the subjects: the colour each has in the
 * address, or else the first that is free. Without any, they are counted off: 0, 1, 2.
 */
export function settleColours(count: number, asked: readonly (number | null)[] = []): number[] {
  const kept = Array.from({ length: count }, (_, index) => {
    const colour = asked[index] ?? null;
    return colour !== null && asked.indexOf(colour) === index ? colour : null;
  });
  const taken = new Set(kept);
  return kept.map((colour) => {
    if (colour !== null) return colour;
    let free = 0;
    while (taken.has(free)) free += 1;
    taken.add(free);
    return free;
  });
}

/** What the address says of colours: `0,2`, or nothing where they are counted off. */
export function writeColours(colours: readonly number[]): string {
  return colours.every((colour, index) => colour === index) ? "" : colours.join(",");
}
