/** The six shapes of agencies around (0, 0) for a mark of 10 px; from the seventh on they come hollow. */
const SHAPES: readonly string[] = [
  "M5 0A5 5 0 1 1 -5 0A5 5 0 1 1 5 0z",
  "M-4.4 -4.4h8.8v8.8h-8.8z",
  "M0 -6l6 6l-6 6l-6 -6z",
  "M-2.1 -5.7h4.2v3.6h3.6v4.2h-3.6v3.6h-4.2v-3.6h-3.6v-4.2h3.6z",
  "M0 -5.3l5 3.7l-1.9 5.9h-6.2l-1.9 -5.9z",
  "M-2.7 -4.7h5.4l2.7 4.7l-2.7 4.7h-5.4l-2.7 -4.7z",
];

/** The class that sets an agency's colour as `--c`. */
export const toColourClass = (colour: number): string => `a-${(colour % SHAPES.length) + 1}`;

/** An agency's mark, centred on (x, y), inside an SVG. */
export function Mark({
  colour,
  x,
  y,
  scale = 1,
  hollow = false,
}: {
  colour: number;
  x: number;
  y: number;
  scale?: number;
  hollow?: boolean;
}) {
  const empty = hollow || colour >= SHAPES.length;
  return (
    <g className={toColourClass(colour)} transform={`translate(${x} ${y}) scale(${scale})`}>
      <path className={empty ? "mkh" : "mkf"} d={SHAPES[colour % SHAPES.length]} />
    </g>
  );
}

/** An agency's mark as a small picture of its own, beside words. */
export function MarkIcon({ colour }: { colour: number }) {
  return (
    <svg className="mk" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <Mark colour={colour} x={5} y={5} scale={0.9} />
    </svg>
  );
}

/** The sign of a contradiction: filled for an error, hollow for a warning. `x` is its left, `y` its base. */
export function Triangle({ x, y, severity }: { x: number; y: number; severity: "error" | "warning" }) {
  return <path className={severity === "error" ? "tri" : "tri w"} d={`M${x} ${y}l4.5 -7.74l4.5 7.74z`} />;
}

/** The same sign beside words. */
export function TriangleIcon({ severity = "error" }: { severity?: "error" | "warning" }) {
  return (
    <svg className="tri-i" width="10" height="9" viewBox="0 0 10 9" aria-hidden="true">
      <path className={severity === "error" ? "tri" : "tri w"} d="M0.3 8.7L5 0.4L9.7 8.7z" />
    </svg>
  );
}
