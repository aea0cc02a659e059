/** A filled triangle for an error, a hollow one for a warning. Words stand beside it. */
export function Triangle({ hollow = false }: { hollow?: boolean }) {
  return (
    <svg className="tri-i" viewBox="0 0 10 9" aria-hidden="true">
      {hollow ? (
        <path className="tri w" d="M1 8.2L5 1.2L9 8.2z" />
      ) : (
        <path className="tri" d="M0.3 8.7L5 0.4L9.7 8.7z" />
      )}
    </svg>
  );
}

/** The triangle's outline inside a larger drawing, its middle at `x`, its foot 3 px under `y`. */
export function toTrianglePath(x: number, y: number, half = 4): string {
  const height = Math.round(half * 172) / 100;
  return `M${x - half} ${y + 3}l${half} -${height}l${half} ${height}z`;
}
