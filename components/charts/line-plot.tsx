import { Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import type { FigureModel, FigureSubject } from "@/lib/domain/figure";
import { placeLabels, type WantedLabel } from "./geometry/label-places";
import { type LineFrame, toLineFrame } from "./geometry/line-frame";
import { type LinePoint, type LineRun, listLabelled, toPoints, toRuns } from "./geometry/line-runs";
import { PLOT } from "./geometry/plot-height";
import { toTextWidth } from "./geometry/text-width";
import { CoverageStrip, FormBounds, ValueAxis } from "./line-furniture";
import { Mark, Triangle, toColourClass } from "./mark";

/** The point a reader is at. */
export type ActivePoint = { subject: string; year: number };

type Props = {
  figure: FigureModel;
  width: number;
  words: { coverage: string; implied: string };
  active?: ActivePoint | null;
  onPoint?: (point: ActivePoint | null) => void;
};

type Drawn = { subject: FigureSubject; points: LinePoint[]; runs: LineRun[] };

/** Points are drawn by `Points`, over the lines. */
const NO_SHAPE = () => <g />;
const UNDER_POINTS = 0;

/** Lines over years, or between the two years of a slope: prepared points drawn at a width, with their labels. */
export function LinePlot({ figure, width, words, active = null, onPoint }: Props) {
  const code = figure.measures.find((measure) => measure.role === "value")?.code ?? "";
  const drawn = figure.subjects.map((subject) => toDrawn(figure, subject, code));
  const highest = Math.max(0, ...drawn.flatMap((one) => one.points.map((point) => point.value)));
  const frame = toLineFrame(figure, width, highest * HEADROOM, findBeside(figure, drawn));
  const runs = drawn.flatMap(({ subject, runs }) =>
    runs.filter((run) => run.points.length > 1).map((run) => ({ subject, run })),
  );
  return (
    <ScatterChart
      width={frame.width}
      height={frame.height}
      margin={{ top: PLOT.top, right: frame.right, bottom: frame.height - PLOT.top - PLOT.plot, left: frame.left }}
      accessibilityLayer={false}
    >
      <XAxis type="number" dataKey="x" domain={[0, frame.years.length]} hide={true} height={0} />
      <YAxis type="number" dataKey="y" domain={[0, frame.scale.max]} hide={true} width={0} />
      <ValueAxis frame={frame} unit={figure.unit} />
      <FormBounds figure={figure} frame={frame} />
      {runs.map(({ subject, run }) => (
        <Scatter
          key={`${subject.key} ${run.points[0]?.year}`}
          className={toColourClass(subject.colour)}
          data={run.points.map((point) => ({ x: frame.years.indexOf(point.year) + 0.5, y: point.value }))}
          line={{
            stroke: "var(--c)",
            strokeWidth: run.dashed ? 1.5 : 2,
            strokeDasharray: run.dashed || subject.colour >= 6 ? "4 3" : "0",
          }}
          shape={NO_SHAPE}
          zIndex={UNDER_POINTS}
          isAnimationActive={false}
        />
      ))}
      <Points drawn={drawn} frame={frame} active={active} {...(onPoint ? { onPoint } : {})} />
      <Labels figure={figure} drawn={drawn} frame={frame} implied={words.implied} />
      <CoverageStrip figure={figure} frame={frame} code={code} title={words.coverage} />
    </ScatterChart>
  );
}

/** Room over the highest point for its label. */
const HEADROOM = 1.06;

/** How wide the labels are that stand beside the last year's points, their distance and sign included; 0 for one alone. */
function findBeside(figure: FigureModel, drawn: readonly Drawn[]): number {
  const last = figure.years.at(-1);
  if (figure.kind === "slope") return 0;
  const points = drawn.flatMap(({ subject, points: all }) =>
    all.filter((point) => point.year === last).map((point) => toTextWidth(`${subject.short} ${point.text}`) + 26),
  );
  return points.length > 1 ? Math.max(...points) : 0;
}

function toDrawn(figure: FigureModel, subject: FigureSubject, code: string): Drawn {
  const points = toPoints(figure.rows, subject.key, code);
  if (figure.kind !== "slope") return { subject, points, runs: toRuns(points, figure.breaks) };
  const ends = points.filter((point) => figure.pivot.includes(point.year));
  const dashed = figure.breaks.length > 0 || ends.some((point) => point.implied);
  const comparable = new Set(ends.map((point) => point.basis)).size === 1;
  return { subject, points: ends, runs: comparable ? [{ points: ends, dashed }] : [] };
}

type PointsProps = {
  drawn: readonly Drawn[];
  frame: LineFrame;
  active: ActivePoint | null;
  onPoint?: (point: ActivePoint | null) => void;
};

function Points({ drawn, frame, active, onPoint }: PointsProps) {
  return (
    <g>
      {drawn.flatMap(({ subject, points }) =>
        points.map((point) => {
          const [x, y] = [frame.toX(point.year), Math.round(frame.toY(point.value))];
          const here = { subject: subject.key, year: point.year };
          const isActive = active?.subject === here.subject && active.year === here.year;
          const handlers = onPoint
            ? { onMouseEnter: () => onPoint(here), onClick: () => onPoint(here), onMouseLeave: () => onPoint(null) }
            : {};
          return (
            <g key={`${subject.key} ${point.year}`} data-point={`${subject.key} ${point.year}`} {...handlers}>
              <circle cx={x} cy={y} r={14} fill="transparent" />
              <Mark colour={subject.colour} x={x} y={y} hollow={point.implied} />
              {isActive ? <circle className="hov" cx={x} cy={y} r={8.5} /> : null}
            </g>
          );
        }),
      )}
    </g>
  );
}

type LabelsProps = { figure: FigureModel; drawn: readonly Drawn[]; frame: LineFrame; implied: string };

function Labels({ figure, drawn, frame, implied }: LabelsProps) {
  const wanted = drawn.flatMap(({ subject, points }): Wish[] => {
    const labelled = figure.kind === "slope" ? points : listLabelled(points, figure.breaks);
    return labelled.map((point) => ({
      ...toLabel(subject, point, points, frame, implied),
      // the lines of a slope run between its two years: its labels stand outside
      ...(figure.kind === "slope" ? { side: point.year === figure.pivot[0] ? "left" : "right" } : {}),
    }));
  });
  const placed = placeLabels(wanted, frame.width, PLOT.top + PLOT.plot - 3);
  return (
    <g>
      {placed.map((label) => {
        const one = wanted.find((wish) => wish.key === label.key);
        const width = toTextWidth(label.text) * 1.05;
        const start =
          label.anchor === "middle" ? label.x - width / 2 : label.anchor === "end" ? label.x - width : label.x;
        return (
          <g key={label.key} className={one ? toColourClass(one.colour) : ""}>
            <text
              className={`${one?.implied ? "t3" : "tc b"} halo`}
              style={{ textAnchor: label.anchor }}
              x={label.x}
              y={label.y}
            >
              {label.text}
            </text>
            {one?.contradicted ? <Triangle x={start + width + 5} y={label.y - 0.8} severity="error" /> : null}
          </g>
        );
      })}
    </g>
  );
}

type Wish = WantedLabel & { colour: number; implied: boolean; contradicted: boolean };

function toLabel(
  subject: FigureSubject,
  point: LinePoint,
  points: readonly LinePoint[],
  frame: LineFrame,
  implied: string,
): Wish {
  const before = points.find((one) => one.year === point.year - 1);
  return {
    key: `${subject.key} ${point.year}`,
    x: frame.toX(point.year),
    y: Math.round(frame.toY(point.value)),
    text: point.implied ? `${implied} ${point.text}`.replace("得 约", "得约") : `${subject.short} ${point.text}`,
    below: before !== undefined && before.value > point.value && frame.toY(point.value) + 27 < PLOT.top + PLOT.plot,
    colour: subject.colour,
    implied: point.implied,
    contradicted: point.contradicted,
  };
}
