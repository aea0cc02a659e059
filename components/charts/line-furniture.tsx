import type { FigureModel } from "@/lib/domain/figure";
import type { LineFrame } from "./geometry/line-frame";
import { PLOT } from "./geometry/plot-height";
import { toTextWidth } from "./geometry/text-width";
import { Mark, toColourClass } from "./mark";

const AXIS_Y = PLOT.top + PLOT.plot;

/** Gridlines with their values, and the years; only the zero line is dark. */
export function ValueAxis({ frame, unit }: { frame: LineFrame; unit: string }) {
  const last = frame.scale.ticks.at(-1);
  return (
    <g>
      {frame.scale.ticks.map((tick) => {
        const y = Math.round(frame.toY(tick)) + 0.5;
        const words = unit === "%" ? "%" : frame.narrow ? "" : ` ${unit}`;
        return (
          <g key={tick}>
            <path className={tick === 0 ? "axis" : "grid"} d={`M${frame.left} ${y}H${frame.width - frame.right}`} />
            <text className="t3 e" x={frame.left - 8} y={y + 3.5}>
              {tick.toLocaleString("en-US")}
              {tick === last ? words : ""}
            </text>
          </g>
        );
      })}
      {frame.years.map((year) => (
        <text key={year} className="t2 m" x={frame.toX(year)} y={AXIS_Y + 18}>
          {frame.slot < 38 ? String(year).slice(2) : year}
        </text>
      ))}
    </g>
  );
}

/** A dotted line where each statistical form begins, with its name at the top left. */
export function FormBounds({ figure, frame }: { figure: FigureModel; frame: LineFrame }) {
  if (figure.kind === "slope") return null;
  return (
    <g>
      {figure.forms.map((form, index) => {
        const x = frame.toX(form.year) - frame.slot / 2;
        const next = figure.forms[index + 1];
        const room = (next ? frame.toX(next.year) - frame.slot / 2 : frame.width - frame.right) - x - 10;
        const names = [form.label, form.label.replace(/统计表|表式| form/, ""), form.label.slice(0, 4)];
        const label = names.find((name) => toTextWidth(name) <= room) ?? "";
        return (
          <g key={form.year}>
            {index > 0 ? <path className="brk" d={`M${Math.round(x) + 0.5} 8V${AXIS_Y}`} /> : null}
            <text className="t3" x={index > 0 ? x + 6 : x} y={18}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Which report states the figure, by subject and year: a filled cell, a dashed one, or a dash. */
export function CoverageStrip({
  figure,
  frame,
  code,
  title,
}: {
  figure: FigureModel;
  frame: LineFrame;
  code: string;
  title: string;
}) {
  const top = AXIS_Y + PLOT.years;
  return (
    <g>
      <text className="t3" x={0} y={top}>
        {title}
      </text>
      {figure.subjects.map((subject, index) => {
        const y = top + PLOT.strip * (index + 1);
        return (
          <g key={subject.key}>
            <Mark colour={subject.colour} x={5} y={y} scale={0.8} />
            {frame.narrow ? null : (
              <text className="t2" x={16} y={y + 4}>
                {subject.name.length > 9 ? subject.short : subject.name}
              </text>
            )}
            {frame.years.map((year) => (
              <StripCell
                key={year}
                x={frame.toX(year)}
                y={y}
                width={Math.min(28, frame.slot * 0.5)}
                colour={subject.colour}
                status={findStatus(figure, subject.key, year, code)}
              />
            ))}
          </g>
        );
      })}
    </g>
  );
}

function findStatus(figure: FigureModel, subject: string, year: number, code: string): "stated" | "lacking" | "none" {
  const row = figure.rows.find((one) => one.subject === subject && one.year === year);
  if (!row || row.cells[code]?.status === "implied") return "none";
  return row.cells[code]?.value != null ? "stated" : "lacking";
}

function StripCell({
  x,
  y,
  width,
  colour,
  status,
}: {
  x: number;
  y: number;
  width: number;
  colour: number;
  status: string;
}) {
  if (status === "none") return <path className="none" d={`M${Math.round(x) - 5} ${y + 0.5}h10`} />;
  if (status === "lacking") {
    return <rect className="hollow" x={Math.round(x - width / 2) + 0.5} y={y - 5.5} width={width - 1} height={11} />;
  }
  return (
    <g className={toColourClass(colour)}>
      <rect className={colour >= 6 ? "mkh" : "mkf"} x={x - width / 2} y={y - 6} width={width} height={12} />
    </g>
  );
}
