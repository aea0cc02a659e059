import { Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import type { FigureModel, FigureSubject } from "@/lib/domain/figure";
import { type PanelRow, toPanelRows, toPanelScale } from "./geometry/panel-rows";
import type { RowLayout, RowSize } from "./geometry/row-layout";
import { toTextWidth } from "./geometry/text-width";
import type { Scale } from "./geometry/ticks";
import { PanelBar } from "./panel-bar";

/** Pixels of a panel: the bar's length, the room for totals after it, and the axis under the rows. */
export type PanelSize = RowSize & { length: number; totals: number; axis: number };
/** On a page. */
export const PAGE_PANEL: PanelSize = { row: 30, bar: 18, gap: 28, length: 152, totals: 72, axis: 22 };

type Props = {
  figure: FigureModel;
  subject: FigureSubject;
  layout: RowLayout;
  size: PanelSize;
  /** Id of the pattern of hatched parts: an SVG that leaves the page brings its own. */
  hatch: string;
  activeYear?: number | null;
  onPoint?: (row: PanelRow | null) => void;
};

/** One subject's bars, a row a year: a drawing of prepared rows, alone readable in an SVG file. */
export function BarPanel({ figure, subject, layout, size, hatch, activeYear = null, onPoint }: Props) {
  const scale = toPanelScale(figure, subject);
  const rows = toPanelRows({ figure, subject: subject.key, layout, size, scale, length: size.length });
  const width = size.length + size.totals;
  const data = rows.map((row) => ({ ...row, x: 0, y: row.top }));
  return (
    <ScatterChart
      width={width}
      height={layout.height + size.axis}
      margin={{ top: 0, right: size.totals, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis type="number" dataKey="x" domain={[0, scale.max]} height={size.axis} hide={true} />
      <YAxis type="number" dataKey="y" domain={[0, layout.height]} reversed={true} hide={true} width={0} />
      <PanelGrid scale={scale} layout={layout} size={size} unit={toAxisUnit(figure)} />
      <Scatter
        data={data}
        isAnimationActive={false}
        shape={({ payload }: { payload?: PanelRow }) =>
          payload ? (
            <PanelBar
              row={payload}
              colour={subject.colour}
              length={size.length}
              hatch={hatch}
              share={figure.norm === "share"}
              active={payload.year === activeYear}
              {...(onPoint ? { onPoint } : {})}
            />
          ) : (
            <g />
          )
        }
      />
    </ScatterChart>
  );
}

const toAxisUnit = (figure: FigureModel): string =>
  figure.kind === "outcomes" && figure.norm === "share" ? "%" : figure.unit;

/** Gridlines at the ticks with only the zero line dark, the axis under them, and a dotted line at each change of form. */
function PanelGrid({ scale, layout, size, unit }: { scale: Scale; layout: RowLayout; size: PanelSize; unit: string }) {
  const toX = (value: number) => Math.round((value / scale.max) * size.length);
  const width = size.length + size.totals;
  const last = scale.ticks.at(-1);
  const percent = unit === "%";
  return (
    <g>
      {scale.ticks.map((tick) => (
        <path key={tick} className={tick === 0 ? "axis" : "grid"} d={`M${toX(tick) + 0.5} 0V${layout.height}`} />
      ))}
      {layout.breaks.map((one) => (
        <path key={one.year} className="brk" d={`M0 ${one.y + 0.5}H${width}`} />
      ))}
      {listTickLabels(scale.ticks, toX, percent).map((tick) => (
        <text
          key={tick}
          className={`t3 ${tick === 0 ? "" : tick === last && toX(tick) > size.length - 12 ? "e" : "m"}`}
          x={toX(tick)}
          y={layout.height + 16}
        >
          {tick.toLocaleString("en-US")}
          {percent && tick === last ? "%" : ""}
        </text>
      ))}
      {percent ? null : (
        <text className="t3" x={size.length + 8} y={layout.height + 16}>
          {unit}
        </text>
      )}
    </g>
  );
}

/** Ticks whose labels leave room for each other: all, or every second, or the ends. */
function listTickLabels(ticks: readonly number[], toX: (tick: number) => number, percent: boolean): readonly number[] {
  const widest = Math.max(...ticks.map((tick) => toTextWidth(tick.toLocaleString("en-US"))));
  const step = ticks.length > 1 ? toX(ticks[1] ?? 0) : widest;
  const every = Math.ceil((widest + 6) / Math.max(step, 1));
  const shown = ticks.filter((_, index) => index % every === 0);
  // the last of a share ends where the bar does, with its sign
  const end = toX(ticks.at(-1) ?? 0) - widest - 12;
  return percent ? shown.filter((tick) => tick === 0 || tick === ticks.at(-1) || toX(tick) + widest / 3 < end) : shown;
}
