import { LegendMark } from "@/components/charts/legend-mark";
import { Mark } from "@/components/charts/mark";
import type { FigureModel, LegendItem } from "@/lib/domain/figure";
import { textWidth, type Weight, wrapText } from "@/lib/export/text-width";
import type { PanelHead, PlotArea } from "./place-plots";

type LinesProps = {
  lines: readonly string[];
  x: number;
  y: number;
  size: number;
  leading: number;
  tone: string;
  weight?: Weight;
};

/** Lines of text from the baseline of the first. */
export function Lines({ lines, x, y, size, leading, tone, weight = 400 }: LinesProps) {
  return lines.map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one paragraph never move
    <text key={i} x={x} y={y + i * leading} fontSize={size} className={tone} fontWeight={weight}>
      {line}
    </text>
  ));
}

const ITEM_SIZE = 14;
const ITEM_GAP = 18;
const MARK_WIDTH: Partial<Record<LegendItem["mark"], number>> = { joined: 34, implied: 34, hollow: 16, cell: 16 };

export type PlacedItem = { item: LegendItem; x: number; y: number; markWidth: number };

/** A legend's entries set from the left in lines `width` wide; `height` is that of all lines. */
export function placeLegend(items: readonly LegendItem[], width: number): { placed: PlacedItem[]; height: number } {
  const placed: PlacedItem[] = [];
  let x = 0;
  let y = 0;
  for (const item of items) {
    const markWidth = MARK_WIDTH[item.mark] ?? 12;
    const whole = markWidth + 7 + textWidth(item.label, ITEM_SIZE);
    if (x > 0 && x + whole > width) {
      x = 0;
      y += 24;
    }
    placed.push({ item, x, y, markWidth });
    x += whole + ITEM_GAP;
  }
  return { placed, height: items.length === 0 ? 0 : y + 24 };
}

export function Legend({ placed, hatch }: { placed: readonly PlacedItem[]; hatch: string }) {
  return placed.map(({ item, x, y, markWidth }) => (
    <g key={`${item.mark} ${item.label}`} transform={`translate(${x} ${y})`}>
      <g transform="translate(0 5)">
        <LegendMark item={item} hatch={hatch} />
      </g>
      <text x={markWidth + 7} y={15} fontSize={ITEM_SIZE} className="t2">
        {item.label}
      </text>
    </g>
  ));
}

/** A subject's mark, name and note over its panel, cut to the panel's width. */
export function Head({ head, width }: { head: PanelHead; width: number }) {
  const { subject, x, y } = head;
  return (
    <g transform={`translate(${x} ${y})`}>
      <Mark colour={subject.colour} x={6} y={12} scale={1.1} />
      <text x={18} y={18} fontSize={16} fontWeight={600} className="t1">
        {clip(textWidth(subject.name, 16, 600) <= width - 18 ? subject.name : subject.short, width - 18, 16)}
      </text>
      <text x={0} y={37} fontSize={13} className="t3">
        {clip(fitNote(subject.note, width), width, 13)}
      </text>
    </g>
  );
}

/** A note without as many of its last parts as there is no room for. */
function fitNote(note: string, width: number): string {
  const parts = note.split(/(?=，|, )/);
  while (parts.length > 1 && textWidth(parts.join(""), 13) > width) parts.pop();
  return parts.join("");
}

function clip(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  return `${wrapText(text, width - size, size)[0] ?? ""}…`;
}

/** Years at the left of panels, and the names of breaks over their dotted lines. */
export function Years({ area, bar }: { area: PlotArea; bar: number }) {
  return area.years.map(({ y, layout }) => (
    <g key={y} transform={`translate(0 ${y})`}>
      {layout.rows.map((row) => (
        <text key={row.year} x={0} y={row.top + row.height / 2 + bar / 4} fontSize={14} className="t2">
          {row.year}
        </text>
      ))}
      {layout.breaks.map((one) => (
        <g key={one.year}>
          <rect x={0} y={one.y - 10} width={textWidth(one.short, 13) + 8} height={20} fill="var(--paper)" />
          <text x={0} y={one.y + 5} fontSize={13} className="t3">
            {one.short}
          </text>
        </g>
      ))}
    </g>
  ));
}

/** A figure's notes as lines; the mark of each stands before its words. */
export function toNoteLines(figure: FigureModel, width: number): string[] {
  return figure.notes.flatMap((note) => wrapText(`${note.mark} ${note.text}`, width, 14));
}
