/** The pattern of what is not broken down, under an id of its own: an SVG that leaves the page must not depend on it. */
export function HatchPattern({ id }: { id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" fill="var(--paper)" />
      <path className="hatchline" d="M0 0V5" />
    </pattern>
  );
}

/** The pattern for the charts of one figure on a page. */
export function Hatch({ id }: { id: string }) {
  return (
    <svg width="0" height="0" style={{ position: "absolute" }} aria-hidden="true">
      <defs>
        <HatchPattern id={id} />
      </defs>
    </svg>
  );
}
