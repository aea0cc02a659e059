import { Triangle } from "@/components/charts/mark";
import type { FigureCell, FigureMeasure, FigureModel, FigureRow } from "@/lib/domain/figure";
import { breakText, textWidth, wrapText } from "@/lib/export/text-width";
import { isMissing, listTableRows } from "@/lib/series/comparison/table-rows";
import { Lines } from "./sheet-furniture";
import { SHEET_WORDS } from "./sheet-words";
import {
  CELL_SIZE,
  capRows,
  clipText,
  FRACTION_SIZE,
  HEAD_LEADING,
  HEAD_SIZE,
  layoutTable,
  remarkOf,
  type TableLayout,
  toFraction,
} from "./table-layout";

type Props = {
  figure: FigureModel;
  width: number;
  /** Most rows that are drawn. */
  most: number;
  hatch: string;
  /** Where every row is: the address of the figure's CSV. */
  csv: string;
};

const ROW = 30;
const FOOT_LEADING = 20;

/** A figure's table as a drawing: head, rows, the marks in words, and what is left out. */
export function TablePlot({ figure, width, most, hatch, csv }: Props) {
  const rows = listTableRows(figure);
  const capped = capRows(rows, most);
  const layout = layoutTable(figure, capped.rows, width);
  const bottom = layout.headHeight + layout.rows.length * ROW;
  const foot = toFoot(figure, capped, rows.length, width, csv);
  return (
    <svg width={width} height={bottom + 12 + foot.length * FOOT_LEADING} aria-hidden="true">
      <Head layout={layout} width={width} hatch={hatch} />
      {layout.rows.map((row, index) => (
        <Row
          key={`${row.subject} ${row.year}`}
          figure={figure}
          row={row}
          layout={layout}
          y={layout.headHeight + index * ROW}
          begins={layout.rows[index - 1]?.subject !== row.subject}
          width={width}
          hatch={hatch}
        />
      ))}
      <rect y={bottom} width={width} height={1} fill="var(--line-2)" />
      <Lines lines={foot} x={0} y={bottom + 26} size={HEAD_SIZE} leading={FOOT_LEADING} tone="t3" />
    </svg>
  );
}

function Head({ layout, width, hatch }: { layout: TableLayout; width: number; hatch: string }) {
  const bottom = layout.headHeight;
  return (
    <>
      {layout.columns.map((column) => {
        const top = bottom - 10 - (column.label.length - 1) * HEAD_LEADING;
        return (
          <g key={column.x}>
            <Key measure={column.measure} x={column.right - 10} y={top - HEAD_SIZE - 14} hatch={hatch} />
            {column.label.map((line, index) => (
              <text
                key={line}
                x={column.measure ? column.right : column.x}
                y={top + index * HEAD_LEADING}
                fontSize={HEAD_SIZE}
                className={column.measure ? "t3 e" : "t3"}
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
      <rect y={bottom - 1} width={width} height={1} fill="var(--ink-3)" />
    </>
  );
}

/** The outcome's colour over its column. */
function Key({ measure, x, y, hatch }: { measure: FigureMeasure | null; x: number; y: number; hatch: string }) {
  if (!measure || measure.tone === "plain") return null;
  return measure.tone === "unknown" ? (
    <rect x={x + 0.5} y={y + 0.5} width={9} height={9} className="unk" style={{ fill: `url(#${hatch})` }} />
  ) : (
    <rect x={x} y={y} width={10} height={10} className={`o-${measure.tone}`} />
  );
}

type RowProps = {
  figure: FigureModel;
  row: FigureRow;
  layout: TableLayout;
  y: number;
  begins: boolean;
  width: number;
  hatch: string;
};

function Row({ figure, row, layout, y, begins, width, hatch }: RowProps) {
  const [, year] = layout.columns;
  const base = y + ROW / 2 + 5;
  const remark = layout.columns.find((column, index) => index > 1 && !column.measure);
  const missing = isMissing(row);
  const gap = missing && figure.measures.length > 1 ? row.cells[figure.measures[0]?.code ?? ""]?.words : undefined;
  return (
    <g>
      {begins && y > layout.headHeight ? <rect y={y} width={width} height={1} fill="var(--line)" /> : null}
      {begins ? <Name figure={figure} row={row} width={layout.nameWidth - 12} y={base} /> : null}
      <text x={year?.x} y={base} fontSize={CELL_SIZE} className="t1">
        {row.year}
      </text>
      {layout.columns.map((column) => {
        const cell = column.measure && !missing ? row.cells[column.measure.code] : undefined;
        return cell && column.measure ? (
          <Cell key={column.x} row={row} cell={cell} measure={column.measure} x={column.right} y={base} hatch={hatch} />
        ) : null;
      })}
      {gap ? (
        <text x={layout.columns[2]?.x} y={base} fontSize={HEAD_SIZE} className="t3">
          {gap}
        </text>
      ) : null}
      {remark ? (
        <text x={remark.x} y={base} fontSize={HEAD_SIZE} className="t3">
          {clipText(remarkOf(figure, row), remark.right - remark.x, HEAD_SIZE)}
        </text>
      ) : null}
    </g>
  );
}

function Name({ figure, row, width, y }: { figure: FigureModel; row: FigureRow; width: number; y: number }) {
  const subject = figure.subjects.find((one) => one.key === row.subject);
  const whole = subject?.name ?? row.subject;
  const name = textWidth(whole, CELL_SIZE, 600) <= width ? whole : (subject?.short ?? whole);
  return (
    <text x={0} y={y} fontSize={CELL_SIZE} fontWeight={600} className="t1">
      {clipText(name, width, CELL_SIZE, 600)}
    </text>
  );
}

type CellProps = { row: FigureRow; cell: FigureCell; measure: FigureMeasure; x: number; y: number; hatch: string };

/** A value with its fraction and marks, or the kind of nothing that stands there. */
function Cell({ row, cell, measure, x, y, hatch }: CellProps) {
  if (cell.status === "blank") {
    return <rect x={x - 19.5} y={y - 10.5} width={19} height={11} className="unk" style={{ fill: `url(#${hatch})` }} />;
  }
  const fraction = toFraction(cell);
  const few = cell.status === "too-few" && fraction !== "";
  const mark = toMark(row, cell, measure);
  return (
    <>
      <text x={x} y={y} fontSize={CELL_SIZE} className={cell.value === null ? "t3 e" : "t1 e"}>
        <tspan fontWeight={mark && mark !== "†" ? 600 : 400}>{few ? "" : cell.text}</tspan>
        {fraction ? (
          <tspan fontSize={FRACTION_SIZE} className="t3">
            {fraction}
          </tspan>
        ) : null}
      </text>
      {mark === "†" ? (
        <text x={x + 3} y={y} fontSize={FRACTION_SIZE} className="t3">
          †
        </text>
      ) : null}
      {mark && mark !== "†" ? <Triangle x={x + 4} y={y} severity={mark} /> : null}
    </>
  );
}

/** What hangs after a value: the sign of a contradiction at a total, or † for what is computed. */
function toMark(row: FigureRow, cell: FigureCell, measure: FigureMeasure): "error" | "warning" | "†" | null {
  if (cell.value === null) return null;
  const doubt = row.findings.find((finding) => cell.flags.includes(finding.rule));
  if (doubt && (measure.role === "total" || measure.role === "value")) return doubt.severity;
  const computed = cell.flags.includes("derived") && cell.denominator === null && measure.tone !== "unknown";
  return computed ? "†" : null;
}

/** The marks that are there, in words; then what was left out, and where it is. */
function toFoot(
  figure: FigureModel,
  capped: ReturnType<typeof capRows>,
  count: number,
  width: number,
  csv: string,
): string[] {
  const words = SHEET_WORDS[figure.locale].table;
  const cells = capped.rows.flatMap((row) =>
    figure.measures.map((measure) => ({ row, measure, cell: row.cells[measure.code] })),
  );
  const has = (status: FigureCell["status"]) => cells.some(({ cell }) => cell?.status === status);
  const marks = cells.map(({ row, measure, cell }) => (cell ? toMark(row, cell, measure) : null));
  const keys = [
    has("not-stated") ? words.notStated : null,
    has("blank") ? words.blank : null,
    has("not-in-form") ? words.notInForm : null,
    has("too-few") ? words.tooFew : null,
    marks.includes("†") ? words.derived : null,
    marks.some((mark) => mark === "error" || mark === "warning") ? words.doubt : null,
  ].filter((key) => key !== null);
  const key = wrapText(keys.join(words.gap), width, HEAD_SIZE);
  if (capped.left === 0) return key;
  const left = words.left(count, capped.left, capped.from, capped.to);
  return [...key, ...wrapText(left, width, HEAD_SIZE), ...breakText(csv, width, HEAD_SIZE)];
}
