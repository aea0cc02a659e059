import { toTextWidth } from "@/components/charts/geometry/text-width";

/**
 * One bar. `strong` is the newest year, `pale` an older one; `none` draws a dash with its words, `blank` a hatched
 * stub: there is no number.
 */
export type Bar = {
  tag: string;
  value: number | null;
  text: string;
  look: "strong" | "pale" | "none" | "blank";
  href: string | null;
};
export type BarRow = { label: string; bars: Bar[] };
type Props = {
  label: string;
  rows: BarRow[];
  width: number;
  /** Narrowest column for labels. */
  labels?: number;
};

const BAR = 14;
/** A bar that stands alone. */
const ALONE = 16;
const STEP = 17;

/** Horizontal bars on one scale from 0, drawn on the server; a figure stands behind each bar and leads to its words. */
export function BarRows({ label, rows, width, labels = 76 }: Props) {
  const bars = rows.flatMap((row) => row.bars);
  const hasTags = bars.some((bar) => bar.tag);
  const names = Math.max(...rows.map((row) => toTextWidth(row.label)), 0);
  const left = Math.ceil(Math.max(labels, names + 8 + (hasTags ? 36 : 0)));
  const room = width - left - 8 - Math.max(...bars.map((bar) => toTextWidth(bar.text)), 0);
  const most = Math.max(...bars.map((bar) => bar.value ?? 0), 1);
  const toLength = (value: number) => (value === 0 ? 0 : Math.max(2, Math.round((room * value) / most)));
  const placed = placeRows(rows);
  const height = (placed.at(-1)?.bottom ?? 0) + 4;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing of links, which no form element is
    <svg
      className="bars"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
    >
      <path className="axis" d={`M${left - 0.5} 2V${height - 2}`} />
      {placed.map(({ row, top }) => (
        <g key={row.label}>
          <text className="t1" x="0" y={top + (row.bars.length > 1 ? (hasTags ? 11.5 : 14) : ALONE / 2 + 4.5)}>
            {row.label}
          </text>
          {row.bars.map((bar, index) => (
            <OneBar
              key={bar.tag + bar.look + bar.text}
              bar={bar}
              y={top + index * STEP}
              left={left}
              length={toLength(bar.value ?? 0)}
              thickness={row.bars.length > 1 ? BAR : ALONE}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

function placeRows(rows: readonly BarRow[]) {
  let y = 4;
  return rows.map((row) => {
    const top = y;
    const bottom = row.bars.length > 1 ? top + row.bars.length * STEP - 3 : top + ALONE;
    y = bottom + (row.bars.length > 1 ? 15 : 10);
    return { row, top, bottom };
  });
}

type OneBarProps = { bar: Bar; y: number; left: number; length: number; thickness: number };

function OneBar({ bar, y, left, length, thickness }: OneBarProps) {
  const baseline = y + thickness / 2 + 4.5;
  const text = (x: number) => (
    <text className={bar.look === "strong" ? "t1 b" : bar.look === "pale" ? "t2" : "t3"} x={x} y={baseline}>
      {bar.text}
    </text>
  );
  const stub = bar.look === "none" ? 14 : 13;
  return (
    <>
      {bar.tag && (
        <text className="t3 e" x={left - 8} y={baseline}>
          {bar.tag}
        </text>
      )}
      {bar.look === "none" && <path className="none" d={`M${left + 4} ${y + Math.floor(thickness / 2) + 0.5}h10`} />}
      {bar.look === "blank" && <rect className="unk" x={left + 0.5} y={y + 0.5} width="12" height={thickness - 1} />}
      {bar.value === null && text(left + stub + 8)}
      {bar.value !== null && (
        <Linked href={bar.href}>
          <rect
            x={left}
            y={y}
            width={length}
            height={thickness}
            fill={bar.look === "strong" ? "var(--ink-2)" : "var(--ink-4)"}
          />
          {text(left + length + 6)}
        </Linked>
      )}
    </>
  );
}

function Linked({ href, children }: { href: string | null; children: React.ReactNode }) {
  return href ? <a href={href}>{children}</a> : children;
}
