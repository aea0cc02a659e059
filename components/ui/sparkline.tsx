import { toTrianglePath } from "./triangle";

export type SparkPoint = { year: number; value: number | null; isImplied: boolean; isDoubtful?: boolean };
type Props = {
  points: SparkPoint[];
  from: number;
  to: number;
  /** Years in which the series changes its meaning: a dotted line before each. */
  breaks: number[];
  width: number;
  height: number;
};

/** A row of years on one scale from 0: dots for figures, joined where years adjoin; dashes for none; hollow where implied. The figures stand beside it in words. */
export function Sparkline({ points, from, to, breaks, width, height }: Props) {
  const slot = (width - 10) / Math.max(1, to - from);
  const base = height - 3.5;
  const toX = (year: number) => Math.round((5 + (year - from) * slot) * 10) / 10;
  const valued = points.filter((point): point is Valued => point.value !== null && point.year >= from);
  const most = Math.max(...valued.map((point) => point.value), 1);
  const toY = (value: number) => Math.round((base - 1.5 - ((height - 12) * value) / most) * 10) / 10;
  const filled = new Set(valued.map((point) => point.year));
  const empty = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) => !filled.has(year));
  const joins = valued.flatMap((point, index) => {
    const next = valued[index + 1];
    const joined = next?.year === point.year + 1 && !breaks.includes(next.year) && !point.isImplied;
    return joined ? [`M${toX(point.year)} ${toY(point.value)}L${toX(next.year)} ${toY(next.value)}`] : [];
  });
  return (
    <svg className="spark" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className="grid" d={`M0 ${base}H${width}`} />
      {breaks
        .filter((year) => year > from && year <= to)
        .map((year) => (
          <path key={year} className="brk faint" d={`M${Math.round(toX(year) - slot / 2)} 2V${base - 0.5}`} />
        ))}
      <path className="none" d={empty.map((year) => `M${toX(year) - 2} ${base}h4`).join("")} />
      {joins.length > 0 && <path className="sparkline" d={joins.join("")} />}
      {valued.map((point) => (
        <Dot key={point.year} point={point} x={toX(point.year)} y={toY(point.value)} isLast={point === valued.at(-1)} />
      ))}
    </svg>
  );
}

type Valued = SparkPoint & { value: number };

function Dot({ point, x, y, isLast }: { point: Valued; x: number; y: number; isLast: boolean }) {
  if (point.isDoubtful) return <path className="tri" d={toTrianglePath(x, y)} />;
  if (point.isImplied)
    return <circle cx={x} cy={y} r="3" fill="var(--paper)" stroke="var(--ink-3)" strokeWidth="1.4" />;
  return <circle cx={x} cy={y} r="3" fill={isLast ? "var(--ink)" : "var(--ink-3)"} />;
}
