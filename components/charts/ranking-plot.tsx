import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { FigureCell, FigureModel, FigureSubject } from "@/lib/domain/figure";
import { DERIVATION_FLAGS } from "@/lib/series/comparison/figure-rows";
import { PANEL_AXIS } from "./geometry/plot-height";
import { PAGE_ROWS } from "./geometry/row-layout";
import { toTextWidth } from "./geometry/text-width";
import { toScale } from "./geometry/ticks";
import type { ActivePoint } from "./line-plot";
import { Mark, toColourClass } from "./mark";

type Props = {
  figure: FigureModel;
  width: number;
  active?: ActivePoint | null;
  onPoint?: (point: ActivePoint | null) => void;
};
type Ranked = { subject: FigureSubject; cell: FigureCell | undefined; value: number | null };
type Box = { y?: number | string; height?: number | string; payload?: Ranked };

const TOTALS = 160;
/** A value that is not 0 is seen. */
const LEAST = 2;

/** One year's values as bars, highest first; subjects without a figure follow, with the reason in words. */
export function RankingPlot({ figure, width, active = null, onPoint }: Props) {
  const year = figure.pivot[0] ?? 0;
  const ranked = toRanked(figure, year);
  const names = Math.max(0, ...figure.subjects.map((subject) => toTextWidth(subject.name)));
  const left = width < 640 ? 96 : Math.round(Math.min(Math.max(208, names + 36), width * 0.4));
  const scale = toScale(Math.max(0, ...ranked.map((one) => one.value ?? 0)));
  const height = ranked.length * PAGE_ROWS.row;
  return (
    <BarChart
      width={width}
      height={height + PANEL_AXIS}
      data={ranked}
      layout="vertical"
      margin={{ top: 0, right: width < 640 ? 72 : TOTALS, bottom: PANEL_AXIS, left }}
      barSize={PAGE_ROWS.bar}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, scale.max]} hide={true} height={0} />
      <YAxis type="category" dataKey={(one: Ranked) => one.subject.key} hide={true} width={0} />
      <path className="axis" d={`M${left + 0.5} 0V${height}`} />
      <Names ranked={ranked} left={left} />
      <Bar
        dataKey={(one: Ranked) => one.value ?? 0}
        isAnimationActive={false}
        minPointSize={0}
        shape={(box: Box & { width?: number | string }) => (
          <RankBar box={box} left={left} year={year} active={active} {...(onPoint ? { onPoint } : {})} />
        )}
      />
      <text className="t3" x={left} y={height + 16}>
        0
      </text>
    </BarChart>
  );
}

function toRanked(figure: FigureModel, year: number): Ranked[] {
  const code = figure.measures.find((measure) => measure.role === "value")?.code ?? "";
  const ranked = figure.subjects.map((subject) => {
    const cell = figure.rows.find((row) => row.subject === subject.key && row.year === year)?.cells[code];
    return { subject, cell, value: cell?.status === "implied" ? null : (cell?.value ?? null) };
  });
  return ranked.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
}

function Names({ ranked, left }: { ranked: readonly Ranked[]; left: number }) {
  return (
    <g>
      {ranked.map(({ subject, cell, value }, index) => {
        const y = PAGE_ROWS.row * (index + 0.5);
        const name = toName(subject, left - 28);
        return (
          <g key={subject.key}>
            <Mark colour={subject.colour} x={5} y={y} />
            <text className="t1" x={18} y={y + 4.3}>
              {name}
            </text>
            {value === null && cell === undefined ? (
              <path className="none" d={`M${left + 4} ${Math.round(y) + 0.5}h10`} />
            ) : null}
            {value === null && cell !== undefined ? (
              <text className="t3" x={left + 8} y={y + 4.3}>
                {cell.words}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}

/** The name, the short one, or as much of it as there is room for. */
function toName({ name, short }: FigureSubject, room: number): string {
  const fitting = [name, short].find((one) => toTextWidth(one) < room);
  if (fitting) return fitting;
  const letters = [...short];
  while (letters.length > 1 && toTextWidth(`${letters.join("")}…`) >= room) letters.pop();
  return `${letters.join("")}…`;
}

type RankBarProps = Omit<Props, "figure" | "width" | "active"> & {
  box: Box & { width?: number | string };
  left: number;
  year: number;
  active: ActivePoint | null;
};

function RankBar({ box, left, year, active, onPoint }: RankBarProps) {
  const one = box.payload;
  if (!one || one.value === null) return <g />;
  const y = Math.round(Number(box.y ?? 0));
  const width = Math.max(Math.round(Number(box.width ?? 0)), one.value > 0 ? LEAST : 0);
  const point = { subject: one.subject.key, year };
  const handlers = onPoint
    ? { onMouseEnter: () => onPoint(point), onClick: () => onPoint(point), onMouseLeave: () => onPoint(null) }
    : {};
  const isActive = active?.subject === point.subject;
  return (
    <g className={toColourClass(one.subject.colour)} data-point={`${point.subject} ${year}`} {...handlers}>
      <rect className={one.subject.colour >= 6 ? "mkh" : "mkf"} x={left} y={y} width={width} height={PAGE_ROWS.bar} />
      {isActive ? (
        <rect className="hov" x={left - 1.5} y={y - 1.5} width={width + 3} height={PAGE_ROWS.bar + 3} />
      ) : null}
      <text className="t1 b" x={left + width + 8} y={y + 13.3}>
        {one.cell?.text}
        {one.cell?.denominator != null && one.cell.count !== null ? ` (${one.cell.count}/${one.cell.denominator})` : ""}
        {one.cell?.flags.some((flag) => !DERIVATION_FLAGS.includes(flag)) ? " ▲" : ""}
      </text>
    </g>
  );
}
