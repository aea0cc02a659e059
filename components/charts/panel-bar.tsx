import type { DrawnSegment, PanelRow } from "./geometry/panel-rows";
import { fits } from "./geometry/segments";
import { toTextWidth } from "./geometry/text-width";
import { Triangle, toColourClass } from "./mark";

type Props = {
  row: PanelRow;
  colour: number;
  length: number;
  hatch: string;
  share: boolean;
  active: boolean;
  onPoint?: (row: PanelRow | null) => void;
};

/** One bar with its counts and total; or the mark of what is missing. */
export function PanelBar({ row, colour, length, hatch, share, active, onPoint }: Props) {
  const base = row.top + row.height / 2 + 4.3;
  const handlers = onPoint
    ? { onMouseEnter: () => onPoint(row), onClick: () => onPoint(row), onMouseLeave: () => onPoint(null) }
    : {};
  return (
    <g className="panel-bar" {...(row.row ? { "data-point": `${row.row.subject} ${row.year}` } : {})} {...handlers}>
      <rect x={0} y={row.top - 6} width={length + 72} height={row.height + 12} fill="transparent" />
      <Body row={row} colour={colour} length={length} hatch={hatch} share={share} base={base} />
      {active && row.row ? (
        <rect
          className="hov"
          x={-1.5}
          y={row.top - 2.5}
          width={Math.max(row.end || length, 12) + 3}
          height={row.height + 5}
        />
      ) : null}
    </g>
  );
}

type BodyProps = Omit<Props, "active" | "onPoint"> & { base: number };

function Body(props: BodyProps) {
  const { row, base } = props;
  if (row.state === "bar" || row.state === "implied") return <Bar {...props} />;
  if (row.state === "no-report") return <path className="none" d={`M4 ${row.top + row.height / 2 + 0.5}h10`} />;
  if (row.state === "not-in-form") {
    return (
      <text className="t3" x={4} y={base}>
        {row.words}
      </text>
    );
  }
  return <Missing {...props} />;
}

/** A report without the figure: a dashed outline, hatched where its cell is blank, with words. */
function Missing({ row, length, hatch, base }: BodyProps) {
  const words = fits(row.words, length - 12) ? row.words : "";
  return (
    <>
      <rect
        className={row.state === "blank" ? "hollow blank" : "hollow"}
        {...(row.state === "blank" ? { style: { fill: `url(#${hatch})` } } : {})}
        x={0.5}
        y={row.top + 0.5}
        width={length - 1}
        height={row.height - 1}
      />
      <text className="t3 halo" x={8} y={base}>
        {words}
      </text>
    </>
  );
}

function Bar({ row, colour, hatch, share, base, length }: BodyProps) {
  const after = (row.end || 0) + 8;
  const width = toTextWidth(row.total) * (row.bold ? 1.06 : 1);
  const mark = after + width + 5;
  return (
    <>
      {row.segments.map((segment) => (
        <Part key={segment.key} segment={segment} row={row} colour={colour} hatch={hatch} share={share} base={base} />
      ))}
      <text className={row.bold ? "t1 b" : "t1"} x={after} y={base}>
        {row.total}
      </text>
      {row.doubt ? <Triangle x={mark} y={base - 1.1} severity={row.doubt} /> : null}
      {row.against !== null && mark < length + 60 ? (
        <text className="t2" x={mark + 13} y={base}>
          ≠ {row.against.toLocaleString("en-US")}
        </text>
      ) : null}
    </>
  );
}

type PartProps = Pick<BodyProps, "row" | "colour" | "hatch" | "share" | "base"> & { segment: DrawnSegment };

function Part({ segment, row, colour, hatch, share, base }: PartProps) {
  const { x, width, tone } = segment;
  const box = { y: row.top, height: row.height };
  if (tone === "unknown") return <Unsplit segment={segment} row={row} hatch={hatch} share={share} base={base} />;
  if (tone === "plain") {
    const implied = row.state === "implied";
    return (
      <g className={toColourClass(colour)}>
        {implied || colour >= 6 ? (
          <rect
            className={implied ? "mkh implied" : "mkh"}
            x={x + 0.9}
            y={box.y + 0.9}
            width={Math.max(width - 1.8, 0.5)}
            height={box.height - 1.8}
          />
        ) : (
          <rect className="mkf move" x={x} width={width} {...box} />
        )}
      </g>
    );
  }
  return (
    <>
      <rect className={`o-${tone} move`} x={x} width={width} {...box} />
      {fits(segment.label, width) ? (
        <text className={`m on-${tone}`} x={x + width / 2} y={base}>
          {segment.label}
        </text>
      ) : null}
    </>
  );
}

/** What was decided without saying how: hatched, named where the words fit. */
function Unsplit({ segment, row, hatch, share, base }: Omit<PartProps, "colour">) {
  const named = share ? `${segment.label} ${segment.name.toLowerCase()}` : segment.label;
  const label = fits(named, segment.width) ? named : fits(segment.label, segment.width) ? segment.label : "";
  return (
    <>
      <rect
        className="unk move"
        style={{ fill: `url(#${hatch})` }}
        x={segment.x + 0.5}
        y={row.top + 0.5}
        width={Math.max(segment.width - 1, 0.5)}
        height={row.height - 1}
      />
      <text className="m t1 halo" x={segment.x + segment.width / 2} y={base}>
        {label}
      </text>
    </>
  );
}
