import { toTextWidth } from "@/components/charts/geometry/text-width";
import { FORMS, type Form } from "@/lib/domain/dictionary";

type Props = {
  /** The forms that have a row for it; the narrative may speak of it in any year. */
  forms: readonly Form[];
  breaks: readonly { at: number; label: string }[];
  from: number;
  to: number;
  label: string;
};

const WIDTH = 396;
const SLOT = 22;
/** Text widths are estimated; a label that is cut is worse than one with room. */
const LABEL_SPARE = 1.06;
/** From which year reports follow which form. */
const STARTS: Readonly<Record<Form, number>> = { prose: 2008, "2014": 2014, "2019": 2019, "2021": 2021 };

/** The years as cells: filled in the form's colour where it asks for the figure, a thin bar where only the narrative may. */
export function EpochStrip({ forms, breaks, from, to, label }: Props) {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const hasProse = forms.includes("prose");
  const cells = Math.max(WIDTH, years.length * SLOT);
  const lines = breaks.map((one, index) => toLine(one, index, from, cells));
  const width = Math.max(cells, ...lines.map((line) => line.end));
  const height = 34 + (lines.length > 0 ? lines.length * 16 + 4 : 0);
  return (
    <svg
      className="epochs"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {years.map((year) => {
        const form = findForm(year);
        const x = (year - from) * SLOT;
        const isAsked = form !== "prose" && forms.includes(form);
        return (
          <g key={year}>
            {isHead(year, from) && (
              <text className="t3" x={x + 1} y="10">
                {year === from ? year : String(year).slice(2)}
              </text>
            )}
            {isAsked && <rect x={x + 1} y="15" width={SLOT - 2} height="14" fill={`var(--f-${form})`} />}
            {!isAsked && hasProse && <rect x={x + 1} y="20" width={SLOT - 2} height="4" fill="var(--f-prose)" />}
            {!isAsked && !hasProse && <path className="none" d={`M${x + 8} 22.5h6`} />}
          </g>
        );
      })}
      {lines.map((line) => (
        <g key={line.at}>
          <path className="brk" d={`M${line.x} 12V${line.y + 2}`} />
          <text className={line.isLeft ? "t3 e" : "t3"} x={line.isLeft ? line.x - 6 : line.x + 6} y={line.y}>
            {line.label}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** A break's dotted line; its label stands at the right, or at the left where only there it fits; else the drawing grows. */
function toLine(one: { at: number; label: string }, index: number, from: number, width: number) {
  const x = (one.at - from) * SLOT + 0.5;
  const reach = 6 + Math.ceil(toTextWidth(one.label) * LABEL_SPARE);
  const isLeft = x + reach > width && x - reach >= 0;
  return { ...one, x, y: 42 + index * 16, isLeft, end: isLeft ? 0 : Math.ceil(x + reach) };
}

function findForm(year: number): Form {
  return FORMS.findLast((form) => STARTS[form] <= year) ?? "prose";
}

function isHead(year: number, from: number): boolean {
  return year === from || Object.values(STARTS).includes(year);
}
