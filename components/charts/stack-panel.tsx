import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { FigureModel, FigureSubject } from "@/lib/domain/figure";
import { listParts } from "./geometry/panel-rows";
import { PANEL_AXIS, STACK_PLOT } from "./geometry/plot-height";
import { type Scale, SHARE_SCALE, toRoundScale } from "./geometry/ticks";
import type { ActivePoint } from "./line-plot";

type Props = {
  figure: FigureModel;
  subject: FigureSubject;
  hatch: string;
  active?: ActivePoint | null;
  onPoint?: (point: ActivePoint | null) => void;
};

const WIDTH = 224;
const LEFT = 36;
type Box = {
  x?: number | string;
  y?: number | string;
  width?: number | string;
  height?: number | string;
  payload?: { year: number };
};

/** One subject's outcomes, a column a year, stacked as counts or as shares of the year. */
export function StackPanel({ figure, subject, hatch, active = null, onPoint }: Props) {
  const parts = listParts(figure);
  const scale = toStackScale(figure, subject);
  const data = figure.years.map((year) => ({ year, ...toShares(figure, subject.key, year) }));
  return (
    <BarChart
      width={WIDTH}
      height={STACK_PLOT + PANEL_AXIS}
      data={data}
      margin={{ top: 0, right: 0, bottom: PANEL_AXIS, left: LEFT }}
      barSize={Math.max(4, Math.min(18, Math.floor((WIDTH - LEFT) / figure.years.length) - 3))}
      accessibilityLayer={false}
    >
      <XAxis dataKey="year" type="category" hide={true} height={0} />
      <YAxis type="number" domain={[0, scale.max]} hide={true} width={0} allowDataOverflow={true} />
      <StackAxis scale={scale} years={figure.years} share={figure.kind === "share"} />
      {parts.map((part) => (
        <Bar
          key={part.code}
          dataKey={part.code}
          stackId="outcomes"
          isAnimationActive={false}
          shape={(box: Box) => {
            const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((value) =>
              Math.round(Number(value ?? 0)),
            );
            if (!height || height < 1) return <g />;
            return part.tone === "unknown" ? (
              <rect
                className="unk"
                style={{ fill: `url(#${hatch})` }}
                x={(x ?? 0) + 0.5}
                y={y}
                width={(width ?? 1) - 1}
                height={Math.max(height - 1, 1)}
              />
            ) : (
              <rect className={`o-${part.tone}`} x={x} y={y} width={width} height={Math.max(height - 1, 1)} />
            );
          }}
        />
      ))}
      <Slots figure={figure} subject={subject} active={active} {...(onPoint ? { onPoint } : {})} />
    </BarChart>
  );
}

function toShares(figure: FigureModel, subject: string, year: number): Record<string, number | null> {
  const row = figure.rows.find((one) => one.subject === subject && one.year === year);
  const values = listParts(figure).map((part) => [part.code, row?.cells[part.code]?.value ?? null] as const);
  if (figure.kind !== "share") return Object.fromEntries(values);
  const total = figure.measures.find((measure) => measure.role === "total");
  const whole = total ? (row?.cells[total.code]?.value ?? 0) : 0;
  const listed = values.reduce((sum, [, value]) => sum + (value ?? 0), 0);
  const base = whole > 0 ? Math.max(whole, listed) : null;
  return Object.fromEntries(
    values.map(([code, value]) => [code, base && value !== null ? (100 * value) / base : null]),
  );
}

function toStackScale(figure: FigureModel, of: FigureSubject): Scale {
  if (figure.kind === "share") return SHARE_SCALE;
  const keys = of.apart ? [of.key] : figure.subjects.filter((subject) => !subject.apart).map((subject) => subject.key);
  const columns = keys.flatMap((key) => figure.years.map((year) => Object.values(toShares(figure, key, year))));
  return toRoundScale(
    Math.max(0, ...columns.map((values) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0))),
  );
}

function StackAxis({ scale, years, share }: { scale: Scale; years: readonly number[]; share: boolean }) {
  const slot = (WIDTH - LEFT) / years.length;
  return (
    <g>
      {scale.ticks.map((tick) => {
        const y = Math.min(Math.round(STACK_PLOT * (1 - tick / scale.max)), STACK_PLOT - 1) + 0.5;
        return (
          <g key={tick}>
            <path className={tick === 0 ? "axis" : "grid"} d={`M${LEFT} ${y}H${WIDTH}`} />
            <text className="t3 e" x={LEFT - 4} y={Math.max(y + 4, 10)}>
              {tick}
              {share && tick === 100 ? "%" : ""}
            </text>
          </g>
        );
      })}
      {years.map((year, index) =>
        years.length > 6 && index % 2 === 1 ? null : (
          <text key={year} className="t2 m" x={LEFT + slot * (index + 0.5)} y={STACK_PLOT + 16}>
            {slot < 30 ? String(year).slice(2) : year}
          </text>
        ),
      )}
    </g>
  );
}

/** What a year lacks, and the place a pointer finds it. */
function Slots({ figure, subject, active, onPoint }: Omit<Props, "hatch" | "active"> & { active: ActivePoint | null }) {
  const slot = (WIDTH - LEFT) / figure.years.length;
  return (
    <g>
      {figure.years.map((year, index) => {
        const x = LEFT + slot * index;
        const row = figure.rows.find((one) => one.subject === subject.key && one.year === year);
        const empty = Object.values(toShares(figure, subject.key, year)).every((value) => value === null);
        const point = { subject: subject.key, year };
        const handlers = onPoint
          ? { onMouseEnter: () => onPoint(point), onClick: () => onPoint(point), onMouseLeave: () => onPoint(null) }
          : {};
        return (
          <g key={year} {...(row ? { "data-point": `${subject.key} ${year}` } : {})} {...handlers}>
            <rect x={x} y={0} width={slot} height={STACK_PLOT} fill="transparent" />
            {!row ? <path className="none" d={`M${Math.round(x + slot / 2) - 4} ${STACK_PLOT - 8.5}h8`} /> : null}
            {row && empty ? (
              <rect
                className="hollow"
                x={Math.round(x) + 2.5}
                y={STACK_PLOT - 40.5}
                width={Math.max(slot - 5, 3)}
                height={39}
              />
            ) : null}
            {active?.subject === subject.key && active.year === year && row ? (
              <rect className="hov" x={x + 0.5} y={0.5} width={slot - 1} height={STACK_PLOT - 1} />
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
