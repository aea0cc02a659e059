import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { FigureModel } from "@/lib/domain/figure";
import { toLineFrame } from "./geometry/line-frame";
import { PLOT } from "./geometry/plot-height";
import { toTextWidth } from "./geometry/text-width";
import { CoverageStrip, FormBounds, ValueAxis } from "./line-furniture";
import type { ActivePoint } from "./line-plot";
import { Triangle, toColourClass } from "./mark";

type Props = {
  figure: FigureModel;
  width: number;
  words: { coverage: string };
  active?: ActivePoint | null;
  onPoint?: (point: ActivePoint | null) => void;
};

type YearData = { year: number } & Record<string, number | null>;
type Box = {
  x?: number | string;
  y?: number | string;
  width?: number | string;
  height?: number | string;
  payload?: YearData;
};

/** Room over the highest column for its number. */
const HEADROOM = 1.06;

/** Columns over years: a group of subjects a year, or the subjects stacked, as counts or as shares of their sum. */
export function ColumnPlot({ figure, width, words, active = null, onPoint }: Props) {
  const code = figure.measures.find((measure) => measure.role === "value")?.code ?? "";
  const stacked = figure.kind !== "bars";
  const data = toYearData(figure, code);
  const frame = toLineFrame(
    figure,
    width,
    findHighest(figure, data, stacked) * (figure.kind === "share" ? 1 : HEADROOM),
  );
  const bar = Math.max(2, Math.min(28, Math.floor((frame.slot * 0.76) / (stacked ? 1 : figure.subjects.length)) - 1));
  return (
    <BarChart
      width={frame.width}
      height={frame.height}
      data={data}
      margin={{ top: PLOT.top, right: 0, bottom: frame.height - PLOT.top - PLOT.plot, left: frame.left }}
      barGap={1}
      barSize={bar}
      accessibilityLayer={false}
    >
      <XAxis dataKey="year" type="category" hide={true} height={0} />
      <YAxis type="number" domain={[0, frame.scale.max]} hide={true} width={0} allowDataOverflow={true} />
      <ValueAxis frame={frame} unit={figure.kind === "share" ? "%" : figure.unit} />
      <FormBounds figure={figure} frame={frame} />
      {figure.subjects.map((subject, index) => (
        <Bar
          key={subject.key}
          dataKey={subject.key}
          {...(stacked ? { stackId: "year" } : {})}
          isAnimationActive={false}
          shape={(box: Box) => (
            <Column
              box={box}
              colour={subject.colour}
              point={{ subject: subject.key, year: box.payload?.year ?? 0 }}
              {...(stacked ? PLAIN : tellColumn(figure, index, box.payload, code, bar))}
              active={active?.subject === subject.key && active.year === box.payload?.year}
              {...(onPoint ? { onPoint } : {})}
            />
          )}
        />
      ))}
      <CoverageStrip figure={figure} frame={frame} code={code} title={words.coverage} />
    </BarChart>
  );
}

function toYearData(figure: FigureModel, code: string): YearData[] {
  return figure.years.map((year) => {
    const values = figure.subjects.map((subject) => {
      const row = figure.rows.find((one) => one.subject === subject.key && one.year === year);
      const cell = row?.cells[code];
      return [
        subject.key,
        cell?.status === "implied" && figure.kind !== "bars" ? null : (cell?.value ?? null),
      ] as const;
    });
    const all = values.reduce((sum, [, value]) => sum + (value ?? 0), 0);
    const scaled = values.map(([key, value]) => [
      key,
      figure.kind === "share" && value !== null && all > 0 ? (100 * value) / all : value,
    ]);
    return { year, ...Object.fromEntries(scaled) };
  });
}

function findHighest(figure: FigureModel, data: readonly YearData[], stacked: boolean): number {
  const values = data.map((one) => figure.subjects.map((subject) => one[subject.key] ?? 0));
  return Math.max(
    0,
    ...values.map((ones) => (stacked ? ones.reduce((sum, value) => sum + value, 0) : Math.max(0, ...ones))),
  );
}

type Told = { text: string; implied: boolean; contradicted: boolean };
const PLAIN: Told = { text: "", implied: false, contradicted: false };

/** What a column says of its value; its number is left out where a higher column beside it stands in the way. */
function tellColumn(figure: FigureModel, index: number, data: YearData | undefined, code: string, bar: number): Told {
  const key = figure.subjects[index]?.key ?? "";
  const row = figure.rows.find((one) => one.subject === key && one.year === data?.year);
  const cell = row?.cells[code];
  if (!cell) return PLAIN;
  const width = toTextWidth(cell.text);
  const beside = [index - 1, index + 1].map((at) => data?.[figure.subjects[at]?.key ?? ""] ?? 0);
  const free = width <= bar || beside.every((value) => value <= (data?.[key] ?? 0));
  return {
    text: width <= bar + 14 && free ? cell.text : "",
    implied: cell.status === "implied",
    contradicted: row.findings.some((finding) => cell.flags.includes(finding.rule)),
  };
}

type ColumnProps = Told & {
  box: Box;
  colour: number;
  point: ActivePoint;
  active: boolean;
  onPoint?: (point: ActivePoint | null) => void;
};

function Column({ box, colour, point, text, implied, contradicted, active, onPoint }: ColumnProps) {
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((value) => Math.round(Number(value ?? 0)));
  if (x === undefined || y === undefined || width === undefined || height === undefined || height <= 0) return <g />;
  const handlers = onPoint
    ? { onMouseEnter: () => onPoint(point), onClick: () => onPoint(point), onMouseLeave: () => onPoint(null) }
    : {};
  return (
    <g className={toColourClass(colour)} data-point={`${point.subject} ${point.year}`} {...handlers}>
      {implied || colour >= 6 ? (
        <rect
          className={implied ? "mkh implied" : "mkh"}
          x={x + 0.9}
          y={y + 0.9}
          width={Math.max(width - 1.8, 0.5)}
          height={Math.max(height - 1.8, 0.5)}
        />
      ) : (
        <rect className="mkf" x={x} y={y} width={width} height={Math.max(height - 1, 1)} />
      )}
      {text ? (
        <text className="m t2" x={x + width / 2} y={y - 5}>
          {text}
        </text>
      ) : null}
      {contradicted ? <Triangle x={x + width / 2 - 4} y={y - (text ? 18 : 5)} severity="error" /> : null}
      {active ? <rect className="hov" x={x - 1.5} y={y - 1.5} width={width + 3} height={height + 2} /> : null}
    </g>
  );
}
