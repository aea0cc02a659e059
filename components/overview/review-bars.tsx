import { toTextWidth } from "@/components/charts/geometry/text-width";
import type { ReviewRow } from "./to-showcases";

const WIDTH = 400;
const BAR = 20;
const STEP = 44;
const FILLS = { line: "var(--line-2)", ink: "var(--ink)", pale: "var(--paper-3)" };

/** Cases by result as stacked bars on one scale, the corrected part in ink. */
export function ReviewBars({ label, rows, summary }: { label: string; rows: ReviewRow[]; summary: string }) {
  const left = Math.ceil(Math.max(...rows.map((row) => toTextWidth(row.label)), 60) + 10);
  const most = Math.max(...rows.map((row) => row.total), 1);
  const room = WIDTH - left - 60;
  const height = 14 + rows.length * STEP + 32;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height} role="img" aria-label={`${label} ${summary}`}>
      <path className="axis" d={`M${left - 0.5} 2V${rows.length * STEP + 4}`} />
      {rows.map((row, index) => {
        const y = 12 + index * STEP;
        let x = left;
        return (
          <g key={row.label}>
            <text className="t1" x="0" y={y + 14}>
              {row.label}
            </text>
            {row.parts.map((part) => {
              const width = Math.max(2, Math.round((room * part.value) / most));
              const at = x;
              x += width + 1;
              const words = `${part.label} ${part.value}`;
              return (
                <g key={part.label}>
                  <rect x={at} y={y} width={width} height={BAR} fill={FILLS[part.look]} />
                  {toTextWidth(words) + 6 < width && (
                    <text
                      className="m"
                      style={{ fill: part.look === "ink" ? "var(--paper)" : "var(--ink)" }}
                      x={at + width / 2}
                      y={y + 14}
                    >
                      {words}
                    </text>
                  )}
                </g>
              );
            })}
            <text className="t1 b" x={x + 6} y={y + 14}>
              {row.total}
            </text>
          </g>
        );
      })}
      <text className="t2" x={left} y={height - 12}>
        {summary}
      </text>
    </svg>
  );
}
