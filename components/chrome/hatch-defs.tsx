/** The hatch that charts of a page fill "not broken down" and blank cells with. */
export function HatchDefs() {
  return (
    <svg width="0" height="0" style={{ position: "absolute" }} aria-hidden="true">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="var(--paper)" />
          <path className="hatchline" d="M0 0V5" />
        </pattern>
      </defs>
    </svg>
  );
}
