import type { ItemState } from "./ingest-model";

/** A shape for each state of a file; its word always stands beside it. */
export function StateMark({ state }: { state: ItemState }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {MARKS[state]}
    </svg>
  );
}

const MARKS: Record<ItemState, React.ReactNode> = {
  queued: <circle className="st-q" cx="6" cy="6" r="4.5" />,
  reading: (
    <>
      <circle className="st-r0" cx="6" cy="6" r="4.5" />
      <path className="st-r" d="M6 1.5a4.5 4.5 0 0 1 4.4 5.4" />
    </>
  ),
  extracted: <path className="tri w" d="M1 10.5L6 1.5l5 9z" />,
  stored: <path className="st-ok" d="M1.5 6.5l3 3 6-7" />,
  duplicate: (
    <>
      <rect className="st-q" x="1" y="3.5" width="7" height="7" />
      <path className="st-q" d="M4 3.5V1h7v7H8.5" />
    </>
  ),
  failed: <path className="st-x" d="M2 2l8 8M10 2l-8 8" />,
};
