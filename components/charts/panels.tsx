import type { CSSProperties, HTMLAttributes, ReactNode } from "react";
import type { FigureModel, FigureSubject } from "@/lib/domain/figure";
import type { RowLayout } from "./geometry/row-layout";
import { MarkIcon } from "./mark";

/** One labelled image that takes the keyboard. */
export type ImageProps = Pick<HTMLAttributes<HTMLElement>, "aria-label" | "tabIndex" | "onKeyDown" | "onBlur"> & {
  role: "img";
};

type Props = {
  figure: FigureModel;
  /** The rows that all panels share, or null where a panel's years run across. */
  layout: RowLayout | null;
  axis: number;
  /** What makes the panels one labelled image with one tab stop; they scroll sideways, so it is on them. */
  image: ImageProps;
  children: (subject: FigureSubject) => ReactNode;
};

/** Panels side by side under their subjects' names, those set apart behind a hairline, the years at the left. */
export function Panels({ figure, layout, axis, image, children }: Props) {
  const peers = figure.subjects.filter((subject) => !subject.apart);
  const apart = figure.subjects.filter((subject) => subject.apart);
  const columns = [
    `repeat(${peers.length}, 224px)`,
    ...(apart.length > 0 ? [`1px repeat(${apart.length}, 224px)`] : []),
  ];
  return (
    <div className="panels-frame">
      <div {...image} className="panels" style={{ "--panels": columns.join(" ") } as CSSProperties}>
        {layout ? <Years layout={layout} axis={axis} /> : <div className="yr" />}
        {peers.map((subject) => (
          <Panel key={subject.key} subject={subject}>
            {children(subject)}
          </Panel>
        ))}
        {apart.length > 0 ? <div className="div" /> : null}
        {apart.map((subject) => (
          <Panel key={subject.key} subject={subject}>
            {children(subject)}
          </Panel>
        ))}
      </div>
      {layout?.breaks.map((one) => (
        <span key={one.year} className="brklab" style={{ top: one.y + 44 }}>
          {one.short}
          {one.label ? (
            <span className="more">{figure.locale === "zh" ? `：${one.label}` : `: ${one.label}`}</span>
          ) : null}
        </span>
      ))}
    </div>
  );
}

function Panel({ subject, children }: { subject: FigureSubject; children: ReactNode }) {
  return (
    <div className="panel">
      <div className="smh">
        <b title={subject.name}>
          <MarkIcon colour={subject.colour} />
          <span className="smn">{subject.name}</span>
        </b>
        <span className="smnote">{subject.note}</span>
      </div>
      {children}
    </div>
  );
}

function Years({ layout, axis }: { layout: RowLayout; axis: number }) {
  return (
    <div className="yr">
      <div className="smh" />
      <svg width="40" height={layout.height + axis} viewBox={`0 0 40 ${layout.height + axis}`} aria-hidden="true">
        {layout.rows.map((row) => (
          <text key={row.year} className="t2" x="0" y={row.top + 19.3}>
            {row.year}
          </text>
        ))}
      </svg>
    </div>
  );
}
