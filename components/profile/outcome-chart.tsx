import { type PanelRow, toPanelRows, toPanelScale } from "@/components/charts/geometry/panel-rows";
import { layoutRows, type RowLayout } from "@/components/charts/geometry/row-layout";
import { toTextWidth } from "@/components/charts/geometry/text-width";
import type { Scale } from "@/components/charts/geometry/ticks";
import { PanelBar } from "@/components/charts/panel-bar";
import type { FigureModel } from "@/lib/domain/figure";

type Words = { total: string; granted: string };
type Props = {
  figure: FigureModel;
  className: string;
  shape: keyof typeof SHAPES;
  words: Words;
  /** What is known of a year without a report, by year. */
  remarks: ReadonlyMap<number, string>;
};

/** Bars 616 long in the page's main column, 254 on a phone; totals after them, the share granted at the right edge. */
const SHAPES = {
  wide: { width: 856, length: 616, isGrantedShown: true },
  phone: { width: 358, length: 254, isGrantedShown: false },
};
const YEARS = 44;
const HEAD = 22;
const AXIS = 22;
const SIZE = { row: 32, bar: 18, gap: 28 };
const SHARES: Scale = { ticks: [0, 25, 50, 75, 100], max: 100 };

/** The outcomes of one agency, a bar a year, drawn by the server: readable before any script. */
export function OutcomeChart({ figure, className, shape, words, remarks }: Props) {
  const size = SHAPES[shape];
  const subject = figure.subjects[0];
  if (!subject) return null;
  const layout = layoutRows(figure.years, figure.breaks, SIZE);
  const isShare = figure.norm === "share";
  const scale = isShare ? SHARES : toPanelScale(figure, subject);
  const rows = toPanelRows({ figure, subject: subject.key, layout, size: SIZE, scale, length: size.length });
  const height = HEAD + layout.height + AXIS;
  return (
    <svg
      className={className}
      width={size.width}
      height={height}
      viewBox={`0 0 ${size.width} ${height}`}
      role="img"
      aria-label={`${figure.name} ${subject.sentence}`}
    >
      <text className="t3" x={YEARS + size.length + 10} y="12">
        {words.total}
      </text>
      {size.isGrantedShown && (
        <text className="t3 e" x={size.width} y="12">
          {words.granted}
        </text>
      )}
      <g transform={`translate(0 ${HEAD})`}>
        <Grid scale={scale} layout={layout} size={size} unit={isShare ? "%" : ` ${figure.unit}`} />
        <Breaks
          layout={layout}
          width={size.width}
          isShort={shape === "phone"}
          colon={figure.locale === "zh" ? "：" : ": "}
        />
        {layout.rows.map((row) => (
          <g key={row.year}>
            <text className="t2" x="0" y={row.top + 20.3}>
              {row.year}
            </text>
            <text className="t3 halo" x={YEARS + 22} y={row.top + 20.3}>
              {remarks.get(row.year)}
            </text>
          </g>
        ))}
        <g transform={`translate(${YEARS} 0)`}>
          {rows.map((row) => (
            <PanelBar
              key={row.year}
              row={size.isGrantedShown ? row : { ...row, against: null }}
              colour={5}
              length={size.length}
              hatch="hatch"
              share={isShare}
              active={false}
            />
          ))}
        </g>
        {size.isGrantedShown && rows.map((row) => <Granted key={row.year} row={row} x={size.width} />)}
      </g>
    </svg>
  );
}

type Size = (typeof SHAPES)[keyof typeof SHAPES];

function Grid({ scale, layout, size, unit }: { scale: Scale; layout: RowLayout; size: Size; unit: string }) {
  const toX = (value: number) => YEARS + Math.round((value / scale.max) * size.length);
  const ticks = size.isGrantedShown ? scale.ticks : scale.ticks.filter((_, index) => index % 2 === 0);
  return (
    <>
      {ticks.map((tick) => (
        <path key={tick} className={tick === 0 ? "axis" : "grid"} d={`M${toX(tick) + 0.5} 0V${layout.height}`} />
      ))}
      {ticks.map((tick, index) => (
        <text
          key={tick}
          className={`t3 ${index === 0 ? "" : toX(tick) > YEARS + size.length - 12 ? "e" : "m"}`}
          x={toX(tick)}
          y={layout.height + 16}
        >
          {tick.toLocaleString("en-US")}
          {index === ticks.length - 1 ? unit : ""}
        </text>
      ))}
    </>
  );
}

type BreaksProps = { layout: RowLayout; width: number; isShort: boolean; colon: string };

/** A dotted line before the year in which the form changed, what changed at its left; on a phone the form alone. */
function Breaks({ layout, width, isShort, colon }: BreaksProps) {
  return layout.breaks.map((one) => {
    const label = isShort || !one.label ? one.short : `${one.short}${colon}${one.label}`;
    const left = Math.ceil(toTextWidth(label)) + 12;
    return (
      <g key={one.year}>
        <rect x="0" y={one.y - 9} width={left} height="18" fill="var(--paper)" />
        <path className="brk" d={`M${left} ${Math.round(one.y) + 0.5}H${width}`} />
        <text className="t3" x="0" y={one.y + 4}>
          {label}
        </text>
      </g>
    );
  });
}

/** The share granted with its fraction; a dash where the report has an outcome and no share can be told. */
function Granted({ row, x }: { row: PanelRow; x: number }) {
  const cell = row.row?.cells["ratio.granted"];
  if (!cell || row.row?.reportId == null) return null;
  const fraction = cell.count !== null && cell.denominator !== null ? `${cell.count}/${cell.denominator}` : "";
  const text = [fraction, cell.value === null ? "" : cell.text].filter(Boolean).join("　");
  return (
    <text className={text ? "t2 e" : "t3 e"} x={x} y={row.top + 13.3}>
      {text || "—"}
    </text>
  );
}
