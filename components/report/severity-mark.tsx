/** A filled triangle for an error, a hollow one for a warning, a dot for a note; always with its word. */
export function SeverityMark({ severity, label }: { severity: "error" | "warning" | "note"; label: string }) {
  return (
    <svg className="tri-i" viewBox="0 0 10 9" role="img" aria-label={label}>
      {severity === "error" && <path className="tri" d="M0.3 8.7L5 0.4L9.7 8.7z" />}
      {severity === "warning" && <path className="tri w" d="M1 8.2L5 1.2L9 8.2z" />}
      {severity === "note" && <circle className="tri w" cx="5" cy="5" r="3" />}
    </svg>
  );
}
