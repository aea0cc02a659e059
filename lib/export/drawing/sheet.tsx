import { HatchPattern } from "@/components/charts/hatch";
import type { FigureModel } from "@/lib/domain/figure";
import { FONT_FAMILY } from "@/lib/export/fonts";
import { textWidth } from "@/lib/export/text-width";
import type { PlotArea } from "./place-plots";
import { Head, Legend, Lines, Years } from "./sheet-furniture";
import type { SheetLayout } from "./sheet-layout";
import { MARGIN, type SheetSize, SMALL_TEXT } from "./sheet-size";
import { SHEET_WORDS } from "./sheet-words";

type Props = {
  figure: FigureModel;
  size: SheetSize;
  layout: SheetLayout;
  area: PlotArea;
  hatch: string;
  /** `2026-11-24`, the day of export. */
  date: string;
};

/** The sheet around a figure's charts: all that must travel with them. Charts are put into `data-plot` groups after. */
export function Sheet({ figure, size, layout, area, hatch, date }: Props) {
  const { inner, height } = layout;
  const words = SHEET_WORDS[figure.locale];
  const panelWidth = Math.floor((inner - 56) / Math.max(1, Math.min(area.heads.length, 6))) - 16;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={size.width}
      height={height}
      viewBox={`0 0 ${size.width} ${height}`}
      fontFamily={FONT_FAMILY}
      fontSize={SMALL_TEXT}
    >
      <title>{figure.title}</title>
      <desc>{`${figure.description} ${figure.subjects.map((subject) => subject.sentence).join(" ")}`}</desc>
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      <rect width={size.width} height={height} fill="var(--paper)" />
      <g transform={`translate(${MARGIN} 0)`}>
        <rect y={38} width={inner} height={3} fill="var(--rule)" />
        <Lines
          {...layout.title}
          y={layout.title.y + size.title}
          x={0}
          size={size.title}
          leading={size.title + 12}
          tone="t1"
          weight={600}
        />
        <Lines {...layout.description} y={layout.description.y + 16} x={0} size={16} leading={24} tone="t2" />
        <g transform={`translate(0 ${layout.legend.y})`}>
          <Legend placed={layout.legend.placed} hatch={hatch} />
        </g>
        <g transform={`translate(0 ${layout.plots.y})`}>
          {area.rules.map((rule) => (
            <rect
              key={`${rule.x} ${rule.y}`}
              x={rule.x}
              y={rule.y}
              width={1}
              height={rule.height}
              fill="var(--line-2)"
            />
          ))}
          {area.heads.map((head) => (
            <Head key={head.subject.key} head={head} width={panelWidth} />
          ))}
          {area.plots.map((plot) => (
            <g key={`${plot.x} ${plot.y}`} data-plot="" transform={`translate(${plot.x} ${plot.y})`} />
          ))}
          <Years area={area} bar={size.row.bar} />
        </g>
        <Lines {...layout.notes} y={layout.notes.y + 14} x={0} size={14} leading={21} tone="t2" />
        <rect y={layout.sources.y} width={inner} height={1} fill="var(--line-2)" />
        <Lines {...layout.sources} y={layout.sources.y + 24} x={0} size={14} leading={21} tone="t2" />
        <Foot layout={layout} brand={words.brand} right={words.exported(date, figure.digest)} />
      </g>
    </svg>
  );
}

function Foot({ layout, brand, right }: { layout: SheetLayout; brand: string; right: string }) {
  const { foot, inner } = layout;
  return (
    <>
      <text x={0} y={foot.y + 14} fontSize={14} fontWeight={600} className="t1">
        {brand}
      </text>
      <text x={inner - textWidth(right, 14)} y={foot.y + 14} fontSize={14} className="t3">
        {right}
      </text>
      <Lines lines={foot.lines} x={0} y={foot.y + 35} size={SMALL_TEXT} leading={19} tone="t3" />
    </>
  );
}
